/** Room of contacts: the people of a client. */
import { room } from '@cliente360/subgraph';
import { contacto, contactosConnection } from './relation.ts';

export const contactos = room({
  folder: import.meta.dirname,
  entities: [contacto],
  connections: [contactosConnection],
  demo: () => import('./demo.ts'),
});

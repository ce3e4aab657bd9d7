import { room } from '@cliente360/subgraph';
import { contacto, contactosConnection } from './relation.ts';

/** The people of a client. */
export const contactos = room({
  folder: import.meta.dirname,
  entities: [contacto],
  connections: [contactosConnection],
  demo: () => import('./demo.ts'),
});

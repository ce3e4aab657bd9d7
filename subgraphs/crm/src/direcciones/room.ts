/** Room of addresses: where a client is invoiced, receives and has its equipment. */
import { room } from '@cliente360/subgraph';
import { direccion, direccionesConnection } from './relation.ts';

export const direcciones = room({
  folder: import.meta.dirname,
  entities: [direccion],
  connections: [direccionesConnection],
  demo: () => import('./demo.ts'),
});

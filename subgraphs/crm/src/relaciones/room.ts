/** Room of relations between clients: what clients are to each other: groups, partners, who pays for whom. */
import { room } from '@cliente360/subgraph';
import { relacionCliente, relacionesConnection } from './relation.ts';

export const relaciones = room({
  folder: import.meta.dirname,
  entities: [relacionCliente],
  connections: [relacionesConnection],
  demo: () => import('./demo.ts'),
});

/** Room of clients: the clients themselves, root of every relation, and their search. */
import { room } from '@cliente360/subgraph';
import { cliente, clientesConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const clientes = room({
  folder: import.meta.dirname,
  entities: [cliente],
  connections: [clientesConnection],
  resolvers,
  demo: () => import('./demo.ts'),
});

import { room } from '@cliente360/subgraph';
import { cliente, clientesConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** The clients themselves: the root of every relation, and their search. */
export const clientes = room({
  folder: import.meta.dirname,
  entities: [cliente],
  connections: [clientesConnection],
  resolvers,
  demo: () => import('./demo.ts'),
});

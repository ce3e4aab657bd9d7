import { room } from '@cliente360/subgraph';
import { caso, casosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** Support cases. */
export const casos = room({
  folder: import.meta.dirname,
  entities: [caso],
  connections: [casosConnection],
  resolvers,
  demo: () => import('./demo.ts'),
});

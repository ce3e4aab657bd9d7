import { room } from '@cliente360/subgraph';
import { recogerCargas } from './recoger.ts';
import { resolvers } from './resolvers.ts';

/** Files that somebody sends, until they are a client's. */
export const cargas = room({
  folder: import.meta.dirname,
  resolvers,
  jobs: [recogerCargas],
  demo: () => import('./demo.ts'),
});

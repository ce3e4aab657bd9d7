import { room } from '@cliente360/subgraph';
import { http } from './http.ts';
import { recogerCargas } from './recoger.ts';
import { resolvers } from './resolvers.ts';

/** Files that somebody sends, until they are a client's; and the addresses that bytes of files come and go by. */
export const cargas = room({
  folder: import.meta.dirname,
  resolvers,
  http,
  jobs: [recogerCargas],
  demo: () => import('./demo.ts'),
});

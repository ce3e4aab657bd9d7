/** Room of uploads: files that somebody sends, until they are a client's, and the signed addresses that bytes come and go by. */
import { room } from '@cliente360/subgraph';
import { http } from './http.ts';
import { recogerCargas } from './recoger.ts';
import { resolvers } from './resolvers.ts';

export const cargas = room({
  folder: import.meta.dirname,
  resolvers,
  http,
  jobs: [recogerCargas],
  demo: () => import('./demo.ts'),
});

import { room } from '@cliente360/subgraph';
import { http } from './http.ts';
import { archivo, archivosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** The files of a client, and the addresses that their bytes come and go by. */
export const archivos = room({
  folder: import.meta.dirname,
  entities: [archivo],
  connections: [archivosConnection],
  resolvers,
  http,
  demo: () => import('./demo.ts'),
});

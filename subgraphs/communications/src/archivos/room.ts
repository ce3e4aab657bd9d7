/** Room of files: the files of a client, and the addresses to get them. */
import { room } from '@cliente360/subgraph';
import { archivo, archivosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const archivos = room({
  folder: import.meta.dirname,
  entities: [archivo],
  connections: [archivosConnection],
  resolvers,
  demo: () => import('./demo.ts'),
});

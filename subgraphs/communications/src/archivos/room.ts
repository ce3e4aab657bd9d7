import { room } from '@cliente360/subgraph';
import { archivo, archivosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** The files of a client. */
export const archivos = room({
  folder: import.meta.dirname,
  entities: [archivo],
  connections: [archivosConnection],
  resolvers,
  demo: () => import('./demo.ts'),
});

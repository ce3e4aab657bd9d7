import { room } from '@cliente360/subgraph';
import { comentario, comentariosConnection } from './relation.ts';

/** What people write beside a client and what is theirs, for themselves or for the client to read. */
export const comentarios = room({
  folder: import.meta.dirname,
  entities: [comentario],
  connections: [comentariosConnection],
  demo: () => import('./demo.ts'),
});

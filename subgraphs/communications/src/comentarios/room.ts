/** Room of comments: what people write beside a client and what is theirs, for themselves or for the client to read. */
import { podaDeClaves, room } from '@cliente360/subgraph';
import { clavesIdempotencia } from '../schema.ts';
import { entregarRespuestas } from './actos/avisar.ts';
import { comentario, comentariosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const comentarios = room({
  folder: import.meta.dirname,
  entities: [comentario],
  connections: [comentariosConnection],
  resolvers,
  jobs: [entregarRespuestas, podaDeClaves(clavesIdempotencia)],
  demo: () => import('./demo.ts'),
});

import { room } from '@cliente360/subgraph';
import { usuario, usuariosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** The people who use the system. */
export const usuarios = room({
  folder: import.meta.dirname,
  entities: [usuario],
  connections: [usuariosConnection],
  resolvers,
  demo: () => import('./demo.ts'),
});

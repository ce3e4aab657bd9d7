/** Room of users (the directory): the people who use the system. */
import { room } from '@cliente360/subgraph';
import { founding } from './founding.ts';
import { usuario, usuariosConnection } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const usuarios = room({
  folder: import.meta.dirname,
  entities: [usuario],
  connections: [usuariosConnection],
  resolvers,
  founding,
  demo: () => import('./demo.ts'),
});

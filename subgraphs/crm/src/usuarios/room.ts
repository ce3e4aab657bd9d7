import { room } from '@cliente360/subgraph';
import { usuario, usuariosConnection } from './relation.ts';

/** The people who use the system. */
export const usuarios = room({
  folder: import.meta.dirname,
  entities: [usuario],
  connections: [usuariosConnection],
  demo: () => import('./demo.ts'),
});

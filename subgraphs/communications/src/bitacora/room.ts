import { room } from '@cliente360/subgraph';
import { bitacoraConnection, entradaBitacora } from './relation.ts';

/** What happened to a client and to what is theirs, once and for all. */
export const bitacora = room({
  folder: import.meta.dirname,
  entities: [entradaBitacora],
  connections: [bitacoraConnection],
  demo: () => import('./demo.ts'),
});

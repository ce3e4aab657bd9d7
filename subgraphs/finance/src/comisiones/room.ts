import { room } from '@cliente360/subgraph';
import { comision, comisionesConnection } from './relation.ts';

/** What was earned on the sales of a client, and what of it was taken back. */
export const comisiones = room({
  folder: import.meta.dirname,
  entities: [comision],
  connections: [comisionesConnection],
  demo: () => import('./demo.ts'),
});

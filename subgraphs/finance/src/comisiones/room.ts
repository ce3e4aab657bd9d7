/** Room of commissions: what was earned on the sales of a client, and what of it was taken back. */
import { room } from '@cliente360/subgraph';
import { comision, comisionesConnection } from './relation.ts';

export const comisiones = room({
  folder: import.meta.dirname,
  entities: [comision],
  connections: [comisionesConnection],
  demo: () => import('./demo.ts'),
});

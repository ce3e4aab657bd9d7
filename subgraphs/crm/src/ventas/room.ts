/** Room of sales orders: what a client ordered, and how much of it was delivered and invoiced. */
import { room } from '@cliente360/subgraph';
import { venta, ventasConnection } from './relation.ts';

export const ventas = room({
  folder: import.meta.dirname,
  entities: [venta],
  connections: [ventasConnection],
  demo: () => import('./demo.ts'),
});

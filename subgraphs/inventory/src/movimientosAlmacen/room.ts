/** Room of stock movements: what leaves the warehouses for a client, and what comes back. */
import { room } from '@cliente360/subgraph';
import { movimientoAlmacen, movimientosDeClienteYVenta, movimientosDeLote } from './relation.ts';

export const movimientosAlmacen = room({
  folder: import.meta.dirname,
  entities: [movimientoAlmacen],
  connections: [movimientosDeClienteYVenta, movimientosDeLote],
  demo: () => import('./demo.ts'),
});

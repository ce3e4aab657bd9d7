/** Demo rows of stock movements, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { lotesMovidos, movimientosAlmacen, partidasMovimiento } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.movimientos_almacen',
    table: movimientosAlmacen,
    *rows(world, i) {
      const traslados = new Map(world.facturasTraslado(i).map(({ id, movimientoId }) => [movimientoId, id]));
      for (const { partidas: _, ...movimiento } of world.movimientos(i))
        yield { ...movimiento, facturaTrasladoId: traslados.get(movimiento.id) ?? null };
    },
  },
  {
    name: 'inventory.partidas_movimiento',
    table: partidasMovimiento,
    *rows(world, i) {
      for (const { id: movimientoId, clienteId, partidas } of world.movimientos(i))
        for (const [k, { id, articulo, pedido, surtido, costoUnitario }] of partidas.entries())
          yield {
            id,
            clienteId,
            movimientoId,
            renglon: k + 1,
            articuloId: articulo.id,
            pedido,
            surtido,
            costoUnitario,
          };
    },
  },
  {
    name: 'inventory.lotes_movidos',
    table: lotesMovidos,
    *rows(world, i) {
      for (const { id: movimientoId, clienteId, partidas } of world.movimientos(i))
        for (const { id: partidaId, lotes } of partidas)
          for (const lote of lotes) yield { ...lote, clienteId, movimientoId, partidaId };
    },
  },
];

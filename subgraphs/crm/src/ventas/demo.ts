/** Demo rows of sales orders, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { partidasVenta, ventas } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.ventas',
    table: ventas,
    *rows(world, i) {
      for (const { partidas: _, total: __, ...venta } of world.ventas(i)) yield venta;
    },
  },
  {
    name: 'crm.partidas_venta',
    table: partidasVenta,
    *rows(world, i) {
      for (const { id: ventaId, clienteId, partidas } of world.ventas(i))
        for (const [n, { id, articulo, cantidad, surtido, facturado, precio }] of partidas.entries())
          yield {
            ...{ id, clienteId, ventaId, cantidad, surtido, facturado, precio },
            renglon: n + 1,
            articuloTipo: articulo.tipo,
            articuloId: articulo.id,
          };
    },
  },
];

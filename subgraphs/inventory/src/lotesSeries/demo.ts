import type { DemoGenerator } from '@cliente360/demo';
import { lotesSeries } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.lotes_series',
    table: lotesSeries,
    *rows(world, i) {
      for (const { articulo, movimientoId: _, ...lote } of world.lotes(i))
        yield { ...lote, productoId: articulo.id, actualizadoEn: lote.creadoEn, version: 1 };
    },
  },
];

/** Demo rows of lots and serial numbers, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { coberturasLote, lotesSeries } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.lotes_series',
    table: lotesSeries,
    *rows(world, i) {
      // What came back is told by the movements that bring it.
      for (const { articulo, movimientoId: _, enPoder: _queda, devueltoEn: _en, ...lote } of world.lotes(i))
        yield {
          ...lote,
          productoId: articulo.id,
          garantiaMeses: articulo.garantiaMeses,
          actualizadoEn: lote.creadoEn,
          version: 1,
        };
    },
  },
  {
    name: 'inventory.coberturas_lote',
    table: coberturasLote,
    *rows(world, i) {
      for (const cobertura of world.coberturas(i)) yield { ...cobertura };
    },
  },
];

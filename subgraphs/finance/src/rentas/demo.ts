/** Demo rows of recurring contracts (rentals and subscriptions), from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { rentas } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.rentas',
    table: rentas,
    *rows(world, i) {
      for (const { articulo, moneda, tipoCambio, ...renta } of world.rentas(i))
        yield {
          ...renta,
          articuloId: articulo.id,
          articuloTipo: articulo.tipo,
          importeMoneda: moneda,
          importeTipoCambio: tipoCambio,
        };
    },
  },
];

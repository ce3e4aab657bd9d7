/** Demo rows of commissions, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { comisiones } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.comisiones',
    table: comisiones,
    *rows(world, i) {
      for (const { beneficiario, importe: _, moneda, tipoCambio, ...comision } of world.comisiones(i))
        yield {
          ...comision,
          beneficiarioTipo: beneficiario.tipo,
          beneficiarioId: beneficiario.id,
          importeMoneda: moneda,
          importeTipoCambio: tipoCambio,
        };
    },
  },
];

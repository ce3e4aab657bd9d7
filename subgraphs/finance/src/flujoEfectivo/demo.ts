/** Demo rows of cash flow, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { registrosFlujo } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.registros_flujo',
    table: registrosFlujo,
    *rows(world, i) {
      for (const { moneda, tipoCambio, ...registro } of world.flujo(i))
        yield { ...registro, importeMoneda: moneda, importeTipoCambio: tipoCambio };
    },
  },
];

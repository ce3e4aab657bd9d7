/** Demo rows of credit notes (CFDI of type E), from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { columnasDemo, relacionadosDemo } from '../cfdi/demo.ts';
import { aplicacionesNota, notasCredito, notasCreditoRelacionados } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.notas_credito',
    table: notasCredito,
    *rows(world, i) {
      for (const nota of world.notasCredito(i))
        yield {
          ...columnasDemo(world, i, nota),
          motivo: nota.motivo,
          tipoRelacion: nota.tipoRelacion,
          movimientoAlmacenId: nota.movimientoId,
          casoId: world.casoDeNota(i, nota),
        };
    },
  },
  {
    name: 'finance.notas_credito_relacionados',
    table: notasCreditoRelacionados,
    *rows(world, i) {
      for (const nota of world.notasCredito(i)) yield* relacionadosDemo(world, nota);
    },
  },
  {
    name: 'finance.aplicaciones_nota',
    table: aplicacionesNota,
    *rows(world, i) {
      for (const { id: notaCreditoId, clienteId, aplicaciones } of world.notasCredito(i))
        for (const aplicacion of aplicaciones) yield { ...aplicacion, clienteId, notaCreditoId };
    },
  },
];

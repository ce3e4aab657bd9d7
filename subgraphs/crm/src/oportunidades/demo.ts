/** Demo rows of opportunities (the sales pipeline), from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { cambiosEtapa, oportunidades } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.oportunidades',
    table: oportunidades,
    *rows(world, i) {
      for (const { moneda, tipoCambio, historialEtapas: _, ...oportunidad } of world.oportunidades(i))
        yield { ...oportunidad, importeMoneda: moneda, importeTipoCambio: tipoCambio };
    },
  },
  {
    name: 'crm.cambios_etapa',
    table: cambiosEtapa,
    *rows(world, i) {
      for (const { id: oportunidadId, clienteId, historialEtapas } of world.oportunidades(i))
        for (const cambio of historialEtapas) yield { ...cambio, clienteId, oportunidadId };
    },
  },
];

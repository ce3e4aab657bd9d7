/** Demo rows of quotes, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { cotizaciones, partidasCotizacion } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.cotizaciones',
    table: cotizaciones,
    *rows(world, i) {
      for (const { partidas: _, total: __, reemplazaAId: ___, estado, ...cotizacion } of world.cotizaciones(i))
        yield { ...cotizacion, estadoDecidido: estado === 'VENCIDA' ? 'ENVIADA' : estado };
    },
  },
  {
    name: 'crm.partidas_cotizacion',
    table: partidasCotizacion,
    *rows(world, i) {
      for (const { id: cotizacionId, clienteId, partidas } of world.cotizaciones(i))
        for (const [n, { articulo, importe: _, ...partida }] of partidas.entries())
          yield {
            ...partida,
            ...{ clienteId, cotizacionId },
            renglon: n + 1,
            articuloTipo: articulo.tipo,
            articuloId: articulo.id,
          };
    },
  },
];

import type { DemoGenerator, World } from '@cliente360/demo';
import { calendariosServicio, objetivosSla, politicasSla, tramosCalendario } from './tables.ts';

/** When the demo companies wrote their policies. */
const ALTA = '2019-02-04T15:00:00.000Z';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'support.calendarios_servicio',
    table: calendariosServicio,
    *shared(world) {
      for (const { calendario } of world.politicasSla) {
        const { id, nombre, zonaHoraria, siempreAbierto } = calendario;
        yield { id, nombre, zonaHoraria, siempreAbierto };
      }
    },
  },
  {
    name: 'support.tramos_calendario',
    table: tramosCalendario,
    *shared(world) {
      for (const [c, { calendario }] of world.politicasSla.entries())
        for (const [k, tramo] of calendario.tramos.entries())
          yield { ...tramo, id: world.id('tramoCalendario', ALTA, c, k), calendarioId: calendario.id };
    },
  },
  {
    name: 'support.politicas_sla',
    table: politicasSla,
    *shared(world) {
      for (const { id, nombre, predeterminada, calendario, pausaEn } of world.politicasSla)
        yield { id, nombre, predeterminada, calendarioId: calendario.id, pausaEn, creadoEn: ALTA, actualizadoEn: ALTA };
    },
  },
  { name: 'support.objetivos_sla', table: objetivosSla, shared: objetivos },
];

function* objetivos(world: World) {
  for (const [p, { id: politicaId, objetivos: suyos }] of world.politicasSla.entries())
    for (const [k, objetivo] of suyos.entries())
      yield { ...objetivo, id: world.id('objetivoSla', ALTA, p, k), politicaId };
}

/** Demo rows of SLA policies and calendars, from the demo world. */
import type { DemoGenerator, World } from '@cliente360/demo';
import {
  calendariosServicio,
  diasFestivos,
  objetivosSla,
  politicasSla,
  politicasSlaCliente,
  tramosCalendario,
} from './tables.ts';

/** When the demo companies wrote their policies. */
const ALTA = '2019-02-04T15:00:00.000Z';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'support.calendarios_servicio',
    table: calendariosServicio,
    *shared(world) {
      for (const { id, nombre, zonaHoraria, siempreAbierto } of calendariosDe(world))
        yield { id, nombre, zonaHoraria, siempreAbierto };
    },
  },
  {
    name: 'support.tramos_calendario',
    table: tramosCalendario,
    *shared(world) {
      for (const [c, { id: calendarioId, tramos }] of calendariosDe(world).entries())
        for (const [k, tramo] of tramos.entries())
          yield { ...tramo, id: world.id('tramoCalendario', ALTA, c, k), calendarioId };
    },
  },
  {
    name: 'support.dias_festivos',
    table: diasFestivos,
    *shared(world) {
      for (const [c, calendario] of calendariosDe(world).entries())
        for (const [k, festivo] of calendario.festivos.entries())
          yield { ...festivo, id: world.id('diaFestivo', ALTA, c, k), calendarioId: calendario.id };
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
  {
    name: 'support.politicas_sla_cliente',
    table: politicasSlaCliente,
    *rows(world, i) {
      const { id: clienteId, creadoEn } = world.cliente(i);
      const propia = world.politicaSlaPropia(i);
      if (propia) yield { id: world.id('politicaSlaCliente', creadoEn, i), clienteId, politicaId: propia.id };
    },
  },
];

/** Each once: policies share them. */
const calendariosDe = (world: World) => [
  ...new Map(world.politicasSla.map(({ calendario }) => [calendario.id, calendario])).values(),
];

function* objetivos(world: World) {
  for (const [p, { id: politicaId, objetivos: suyos }] of world.politicasSla.entries())
    for (const [k, objetivo] of suyos.entries())
      yield { ...objetivo, id: world.id('objetivoSla', ALTA, p, k), politicaId };
}

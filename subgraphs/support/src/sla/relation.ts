/** Relation of SLA policies and calendars: how the fields of `CalendarioServicio` and `PoliticaSla` are read. */
import { sql } from 'drizzle-orm';
import { entity, list, entityReference } from '@cliente360/subgraph';
import type { CalendarioServicio, PoliticaSla } from '../graphql.gen.ts';
import { rangoDePrioridad } from '../prioridad.ts';
import {
  calendariosServicio as c,
  diasFestivos as f,
  objetivosSla as o,
  politicasSla as t,
  tramosCalendario as h,
} from './tables.ts';

export const calendarioServicio = entity<CalendarioServicio>()({
  type: 'CalendarioServicio',
  table: c,
  fields: {
    tramos: list('Tramo', h, {
      where: sql`${h.empresaId} = ${c.empresaId} and ${h.calendarioId} = ${c.id}`,
      orderBy: sql`${h.diaSemana}, ${h.inicia} collate "C"`,
    }),
    festivos: list('DiaFestivo', f, {
      where: sql`${f.empresaId} = ${c.empresaId} and ${f.calendarioId} = ${c.id}`,
      orderBy: sql`${f.fecha}`,
    }),
  },
});

export const politicaSla = entity<PoliticaSla>()({
  type: 'PoliticaSla',
  table: t,
  fields: {
    calendario: entityReference('CalendarioServicio', t.calendarioId),
    objetivos: list('ObjetivoSla', o, {
      where: sql`${o.empresaId} = ${t.empresaId} and ${o.politicaId} = ${t.id}`,
      orderBy: sql`${rangoDePrioridad(sql`${o.prioridad}`)} desc`,
    }),
  },
});

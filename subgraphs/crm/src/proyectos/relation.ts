/** Relation of projects: how the fields of `Proyecto` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { formatDecimal, formatMoney } from '@cliente360/database/columns';
import {
  byDay,
  byNumber,
  connection,
  dayWithin,
  derived,
  dinero,
  entity,
  flag,
  list,
  oneOf,
  oneOfIds,
  entityReference,
  oneOfCurrencies,
} from '@cliente360/subgraph';
import type { Proyecto, ProyectosCampoOrden, ProyectosFiltro } from '../graphql.gen.ts';
import { atrasado, avancePct, valorPlaneado } from './avance.ts';
import { hitos as h, proyectos as t } from './tables.ts';

export const proyecto = entity<Proyecto>()({
  type: 'Proyecto',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    presupuesto: dinero(t.presupuesto, t.presupuestoMoneda, t.presupuestoTipoCambio),
    avancePct: derived(() => sql`(${avancePct})::text`, formatDecimal),
    valorPlaneado: derived((context) => sql`(${valorPlaneado(context)})::text`, formatMoney),
    lider: entityReference('Usuario', t.liderId),
    hitos: list('Hito', h, {
      where: sql`${h.empresaId} = ${t.empresaId} and ${h.proyectoId} = ${t.id}`,
      orderBy: sql`${h.renglon}`,
    }),
  },
});

export const proyectosConnection = connection<ProyectosFiltro, ProyectosCampoOrden>()({
  name: 'Proyectos',
  node: proyecto,
  parents: { 'Cliente.proyectos': t.clienteId },
  filters: {
    estado: oneOf(t.estado),
    liderIds: oneOfIds(t.liderId),
    inicio: dayWithin(t.inicio),
    finPlan: dayWithin(t.finPlan),
    atrasado: flag(atrasado),
    moneda: oneOfCurrencies(t.presupuesto, t.presupuestoMoneda),
  },
  orders: {
    INICIO: byDay(t.inicio),
    FIN_PLAN: byDay(t.finPlan),
    AVANCE_PCT: byNumber(avancePct),
  },
});

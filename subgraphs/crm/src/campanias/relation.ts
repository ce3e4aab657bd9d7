/** Relation of campaigns: how the fields of `Campania` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import {
  byDay,
  byText,
  column,
  connection,
  dinero,
  entity,
  instantWithin,
  oneOf,
  oneOfCurrencies,
} from '@cliente360/subgraph';
import type { Campania, CampaniasCampoOrden, CampaniasEdge, CampaniasFiltro } from '../graphql.gen.ts';
import { campanias as t, miembrosCampania as m } from './tables.ts';

export const campania = entity<Campania>()({
  type: 'Campania',
  table: t,
  fields: {
    costoPresupuesto: dinero(t.costoPresupuesto, t.costoMoneda, t.costoTipoCambio),
    costoReal: dinero(t.costoReal, t.costoMoneda, t.costoTipoCambio),
  },
});

export const campaniasConnection = connection<CampaniasFiltro, CampaniasCampoOrden, CampaniasEdge>()({
  name: 'Campanias',
  node: campania,
  parents: { 'Cliente.campanias': m.clienteId },
  through: {
    table: m,
    on: sql`${t.empresaId} = ${m.empresaId} and ${t.id} = ${m.campaniaId}`,
    fields: {
      incorporadoEn: column(m.incorporadoEn),
      estado: column(m.estado),
      enviados: column(m.enviados),
      aperturas: column(m.aperturas),
      clics: column(m.clics),
      respondioEn: column(m.respondioEn),
    },
  },
  filters: {
    tipo: oneOf(t.tipo),
    estado: oneOf(m.estado),
    incorporadoEn: instantWithin(m.incorporadoEn),
    moneda: oneOfCurrencies(t.costoPresupuesto, t.costoMoneda),
  },
  orders: {
    INICIO: byDay(t.inicio),
    NOMBRE: byText(t.nombreOrden),
  },
});

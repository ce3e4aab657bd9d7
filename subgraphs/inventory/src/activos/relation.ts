/** Relation of assets (equipment of the company): how the fields of `Activo`, `AsignacionActivo` and `Lectura` are read, and the filters and orders of their pages. */
import { sql, type SQL } from 'drizzle-orm';
import {
  byDay,
  byInstant,
  byNumber,
  byText,
  condition,
  connection,
  dayWithin,
  dinero,
  entity,
  flag,
  idsParam,
  instantWithin,
  oneOf,
  oneOfIds,
  entityReference,
  referenceToOneOf,
  oneOfCurrencies,
} from '@cliente360/subgraph';
import type {
  Activo,
  ActivosCampoOrden,
  ActivosFiltro,
  AsignacionActivo,
  AsignacionesActivoCampoOrden,
  AsignacionesActivoFiltro,
  Lectura,
  LecturasCampoOrden,
  LecturasFiltro,
} from '../graphql.gen.ts';
import { activos as t, asignacionesActivo as a, lecturas as l } from './tables.ts';

/** There is one at most: one without an end meets every later one. */
const abierta = sql`${a.empresaId} = ${t.empresaId} and ${a.activoId} = ${t.id} and ${a.hasta} is null`;

export const activo = entity<Activo>()({
  type: 'Activo',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    articulo: referenceToOneOf({ Inventariable: t.inventariableId, NoInventariable: t.noInventariableId }),
    loteSerie: entityReference('LoteSerie', t.loteSerieId),
    direccion: entityReference('Direccion', t.direccionId),
    renta: entityReference('Renta', sql`(select ${a.rentaId} from ${a} where ${abierta})`),
    valorLibros: dinero(t.valorLibros, t.valorLibrosMoneda, t.valorLibrosTipoCambio),
    tarifaUso: dinero(t.tarifaUso, t.tarifaUsoMoneda, t.tarifaUsoTipoCambio),
  },
});

export const asignacionActivo = entity<AsignacionActivo>()({
  type: 'AsignacionActivo',
  table: a,
  fields: {
    cliente: entityReference('Cliente', a.clienteId),
    direccion: entityReference('Direccion', a.direccionId),
    renta: entityReference('Renta', a.rentaId),
  },
});

export const lectura = entity<Lectura>()({
  type: 'Lectura',
  table: l,
  fields: { por: entityReference('Usuario', l.usuarioId) },
});

const vencido = ({ hoy }: { hoy: string }): SQL =>
  sql`exists (select from ${a} where ${abierta} and ${a.devolucionEsperada} < ${hoy}::date)`;

export const activosConnection = connection<ActivosFiltro, ActivosCampoOrden>()({
  name: 'Activos',
  node: activo,
  parents: { 'Cliente.activos': t.clienteId },
  filters: {
    estado: oneOf(t.estado),
    articuloIds: condition('[ID!]', (ids: readonly string[], _, path) => {
      const dados = idsParam(ids, path);
      return sql`${t.inventariableId} = any (${dados}) or ${t.noInventariableId} = any (${dados})`;
    }),
    direccionIds: oneOfIds(t.direccionId),
    vencido: flag(vencido),
    valorLibrosMoneda: oneOfCurrencies(t.valorLibros, t.valorLibrosMoneda),
    tarifaUsoMoneda: oneOfCurrencies(t.tarifaUso, t.tarifaUsoMoneda),
  },
  orders: {
    NUMERO: byText(t.numeroOrden),
    ASIGNADO_DESDE: byDay(t.asignadoDesde),
    VALOR_LIBROS: byNumber(t.valorLibrosMxn),
  },
});

export const asignacionesConnection = connection<AsignacionesActivoFiltro, AsignacionesActivoCampoOrden>()({
  name: 'AsignacionesActivo',
  node: asignacionActivo,
  parents: { 'Activo.asignaciones': a.activoId },
  filters: {
    desde: dayWithin(a.desde),
    vigenteEn: condition(
      'Date',
      (dia: string) => sql`${a.desde} <= ${dia}::date and (${a.hasta} is null or ${a.hasta} >= ${dia}::date)`,
    ),
  },
  orders: { DESDE: byDay(a.desde) },
});

export const lecturasConnection = connection<LecturasFiltro, LecturasCampoOrden>()({
  name: 'Lecturas',
  node: lectura,
  parents: { 'Activo.lecturas': l.activoId },
  filters: { en: instantWithin(l.en) },
  orders: { EN: byInstant(l.en) },
});

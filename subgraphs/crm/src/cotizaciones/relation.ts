/** Relation of quotes: how the fields of `Cotizacion` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  amountBetween,
  byDay,
  byInstant,
  byNumber,
  connection,
  dayWithin,
  derived,
  dinero,
  entity,
  instantWithin,
  list,
  oneOfDerived,
  oneOfIds,
  entityReference,
  typedReference,
  oneOfText,
} from '@cliente360/subgraph';
import type { Cotizacion, CotizacionesCampoOrden, CotizacionesFiltro } from '../graphql.gen.ts';
import { estadoCotizacion } from './estado.ts';
import { cotizaciones as t, partidasCotizacion as p } from './tables.ts';

const anterior = alias(t, 'anterior');

export const cotizacion = entity<Cotizacion>()({
  type: 'Cotizacion',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    estado: derived(estadoCotizacion),
    partidas: list('PartidaCotizacion', p, {
      where: sql`${p.empresaId} = ${t.empresaId} and ${p.cotizacionId} = ${t.id}`,
      orderBy: sql`${p.renglon}`,
      fields: { articulo: typedReference(p.articuloTipo, p.articuloId) },
    }),
    total: dinero(t.total, t.moneda, t.tipoCambio),
    reemplazaA: entityReference(
      'Cotizacion',
      sql`(select ${anterior.id} from ${t} as ${anterior} where ${anterior.empresaId} = ${t.empresaId} and ${anterior.clienteId} = ${t.clienteId} and ${anterior.folio} = ${t.folio} and ${anterior.revision} = ${t.revision} - 1)`,
    ),
    oportunidad: entityReference('Oportunidad', t.oportunidadId),
    venta: entityReference('Venta', t.ventaId),
    responsable: entityReference('Usuario', t.responsableId),
  },
});

export const cotizacionesConnection = connection<CotizacionesFiltro, CotizacionesCampoOrden>()({
  name: 'Cotizaciones',
  node: cotizacion,
  parents: { 'Cliente.cotizaciones': t.clienteId, 'Oportunidad.cotizaciones': t.oportunidadId },
  filters: {
    estado: oneOfDerived(estadoCotizacion),
    emitidaEn: instantWithin(t.emitidaEn),
    total: amountBetween(t.totalMxn),
    moneda: oneOfText(t.moneda),
    vigenteHasta: dayWithin(t.vigenteHasta),
    responsableIds: oneOfIds(t.responsableId),
  },
  orders: {
    EMITIDA_EN: byInstant(t.emitidaEn),
    TOTAL: byNumber(t.totalMxn),
    VIGENTE_HASTA: byDay(t.vigenteHasta),
  },
});

/** Relation of sales orders: how the fields of `Venta` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import { formatDecimal } from '@cliente360/database/columns';
import {
  amountBetween,
  byDay,
  byNumber,
  byText,
  condition,
  connection,
  dayWithin,
  derived,
  dinero,
  entity,
  idsParam,
  list,
  oneOf,
  oneOfIds,
  entityReference,
  typedReference,
  oneOfText,
} from '@cliente360/subgraph';
import { cotizaciones as c } from '../cotizaciones/tables.ts';
import type { Venta, VentasCampoOrden, VentasFiltro } from '../graphql.gen.ts';
import { porcentaje } from './avance.ts';
import { partidasVenta as p, ventas as t } from './tables.ts';

const suyas = sql`${p.empresaId} = ${t.empresaId} and ${p.ventaId} = ${t.id}`;

export const venta = entity<Venta>()({
  type: 'Venta',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    partidas: list('PartidaVenta', p, {
      where: suyas,
      orderBy: sql`${p.renglon}`,
      fields: { articulo: typedReference(p.articuloTipo, p.articuloId) },
    }),
    total: dinero(t.total, t.moneda, t.tipoCambio),
    cotizacion: entityReference(
      'Cotizacion',
      sql`(select ${c.id} from ${c} where ${c.empresaId} = ${t.empresaId} and ${c.ventaId} = ${t.id})`,
    ),
    direccionEnvio: entityReference('Direccion', t.direccionEnvioId),
    vendedor: entityReference('Usuario', t.vendedorId),
    surtidoPct: derived(() => sql`(${porcentaje(p.surtido)})::text`, formatDecimal),
    facturadoPct: derived(() => sql`(${porcentaje(p.facturado)})::text`, formatDecimal),
  },
});

export const ventasConnection = connection<VentasFiltro, VentasCampoOrden>()({
  name: 'Ventas',
  node: venta,
  parents: { 'Cliente.ventas': t.clienteId },
  filters: {
    estado: oneOf(t.estado),
    fecha: dayWithin(t.fecha),
    total: amountBetween(t.totalMxn),
    moneda: oneOfText(t.moneda),
    vendedorIds: oneOfIds(t.vendedorId),
    articuloIds: condition(
      '[ID!]',
      (ids: readonly string[], _, path) =>
        sql`exists (select from ${p} where ${suyas} and ${p.articuloId} = any (${idsParam(ids, path)}))`,
    ),
  },
  orders: {
    FECHA: byDay(t.fecha),
    TOTAL: byNumber(t.totalMxn),
    FOLIO: byText(t.folioOrden),
  },
});

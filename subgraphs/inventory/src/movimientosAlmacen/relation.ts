/** Relation of stock movements: how the fields of `MovimientoAlmacen` are read, and the filters and orders of their pages. */
import { sql, type SQL } from 'drizzle-orm';
import {
  byInstant,
  byText,
  condition,
  connection,
  entity,
  idsParam,
  instantWithin,
  list,
  oneOf,
  oneOfIds,
  entityReference,
} from '@cliente360/subgraph';
import type { MovimientoAlmacen, MovimientosAlmacenCampoOrden, MovimientosAlmacenFiltro } from '../graphql.gen.ts';
import { lotesMovidos as l, movimientosAlmacen as t, partidasMovimiento as p } from './tables.ts';

const lotes = list('LoteMovido', l, {
  where: sql`${l.empresaId} = ${p.empresaId} and ${l.partidaId} = ${p.id}`,
  orderBy: sql`${l.id}`,
  fields: { loteSerie: entityReference('LoteSerie', l.loteSerieId) },
});

const partidas = list('PartidaMovimiento', p, {
  where: sql`${p.empresaId} = ${t.empresaId} and ${p.movimientoId} = ${t.id}`,
  orderBy: sql`${p.renglon}`,
  fields: { articulo: entityReference('Inventariable', p.articuloId), lotes },
});

export const movimientoAlmacen = entity<MovimientoAlmacen>()({
  type: 'MovimientoAlmacen',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    almacenOrigen: entityReference('Almacen', t.almacenOrigenId),
    almacenDestino: entityReference('Almacen', t.almacenDestinoId),
    partidas,
    venta: entityReference('Venta', t.ventaId),
    notaCredito: entityReference('NotaCredito', t.notaCreditoId),
    facturaTraslado: entityReference('FacturaTraslado', t.facturaTrasladoId),
    direccion: entityReference('Direccion', t.direccionId),
  },
});

const ids = (toSql: (ids: SQL) => SQL) =>
  condition('[ID!]', (value: readonly string[], _, path) => toSql(idsParam(value, path)));

const declaracion = {
  name: 'MovimientosAlmacen',
  node: movimientoAlmacen,
  filters: {
    tipo: oneOf(t.tipo),
    estado: oneOf(t.estado),
    almacenIds: ids((value) => sql`${t.almacenOrigenId} = any (${value}) or ${t.almacenDestinoId} = any (${value})`),
    fecha: instantWithin(t.fecha),
    articuloIds: ids(
      (value) =>
        sql`exists (select from ${p} where ${p.empresaId} = ${t.empresaId} and ${p.movimientoId} = ${t.id} and ${p.articuloId} = any (${value}))`,
    ),
    loteIds: ids(
      (value) =>
        sql`exists (select from ${l} where ${l.empresaId} = ${t.empresaId} and ${l.movimientoId} = ${t.id} and ${l.loteSerieId} = any (${value}))`,
    ),
    ventaIds: oneOfIds(t.ventaId),
  },
  orders: {
    FECHA: byInstant(t.fecha),
    FOLIO: byText(t.folioOrden),
  },
};

const movimientosConnection = connection<MovimientosAlmacenFiltro, MovimientosAlmacenCampoOrden>();

export const movimientosDeClienteYVenta = movimientosConnection({
  ...declaracion,
  parents: { 'Cliente.movimientosAlmacen': t.clienteId, 'Venta.movimientos': t.ventaId },
});

/** A movement reaches a lot by moving some of it. */
export const movimientosDeLote = movimientosConnection({
  ...declaracion,
  parents: { 'LoteSerie.movimientos': l.loteSerieId },
  through: { table: l, on: sql`${t.empresaId} = ${l.empresaId} and ${t.id} = ${l.movimientoId}`, fields: {} },
});

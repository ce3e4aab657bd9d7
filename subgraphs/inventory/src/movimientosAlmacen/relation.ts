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
  reference,
} from '@cliente360/subgraph';
import type { MovimientoAlmacen, MovimientosAlmacenCampoOrden, MovimientosAlmacenFiltro } from '../graphql.gen.ts';
import { lotesMovidos as l, movimientosAlmacen as t, partidasMovimiento as p } from './tables.ts';

const lotes = list('LoteMovido', l, {
  where: sql`${l.empresaId} = ${p.empresaId} and ${l.partidaId} = ${p.id}`,
  orderBy: sql`${l.id}`,
  fields: { loteSerie: reference('LoteSerie', l.loteSerieId) },
});

const partidas = list('PartidaMovimiento', p, {
  where: sql`${p.empresaId} = ${t.empresaId} and ${p.movimientoId} = ${t.id}`,
  orderBy: sql`${p.renglon}`,
  fields: { articulo: reference('Inventariable', p.articuloId), lotes },
});

export const movimientoAlmacen = entity<MovimientoAlmacen>()({
  type: 'MovimientoAlmacen',
  table: t,
  fields: {
    cliente: reference('Cliente', t.clienteId),
    almacenOrigen: reference('Almacen', t.almacenOrigenId),
    almacenDestino: reference('Almacen', t.almacenDestinoId),
    partidas,
    venta: reference('Venta', t.ventaId),
    notaCredito: reference('NotaCredito', t.notaCreditoId),
    direccion: reference('Direccion', t.direccionId),
  },
});

const enAlgunaPartida = (holds: SQL) =>
  sql`exists (select from ${p} where ${p.empresaId} = ${t.empresaId} and ${p.movimientoId} = ${t.id} and ${holds})`;

const ids = (toSql: (ids: SQL) => SQL) =>
  condition('[ID!]', (value: readonly string[], _, path) => toSql(idsParam(value, path)));

export const movimientosAlmacenConnection = connection<MovimientosAlmacenFiltro, MovimientosAlmacenCampoOrden>()({
  name: 'MovimientosAlmacen',
  node: movimientoAlmacen,
  parents: { 'Cliente.movimientosAlmacen': t.clienteId },
  filters: {
    tipo: oneOf(t.tipo),
    estado: oneOf(t.estado),
    almacenIds: ids((value) => sql`${t.almacenOrigenId} = any (${value}) or ${t.almacenDestinoId} = any (${value})`),
    fecha: instantWithin(t.fecha),
    articuloIds: ids((value) => enAlgunaPartida(sql`${p.articuloId} = any (${value})`)),
    loteIds: ids((value) =>
      enAlgunaPartida(
        sql`exists (select from ${l} where ${l.empresaId} = ${p.empresaId} and ${l.partidaId} = ${p.id} and ${l.loteSerieId} = any (${value}))`,
      ),
    ),
    ventaIds: oneOfIds(t.ventaId),
  },
  orders: {
    FECHA: byInstant(t.fecha),
    FOLIO: byText(t.folioOrden),
  },
});

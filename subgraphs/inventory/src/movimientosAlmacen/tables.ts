/** Tables of stock movements. */
import { sql } from 'drizzle-orm';
import {
  claveDeTexto,
  decimal,
  dia,
  foreignKey,
  importe,
  index,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
} from '@cliente360/database/columns';
import { almacenes } from '../almacenes/tables.ts';
import { inventariables } from '../articulos/tables.ts';
import { lotesSeries } from '../lotesSeries/tables.ts';
import { inventory } from '../schema.ts';

export const TIPOS_MOVIMIENTO = [
  'SALIDA_VENTA',
  'ENTRADA_DEVOLUCION',
  'TRASPASO',
  'CONSIGNACION',
  'PRESTAMO',
  'DEVOLUCION_PRESTAMO',
  'AJUSTE',
] as const;
export const ESTADOS_MOVIMIENTO = ['BORRADOR', 'RESERVADO', 'EN_TRANSITO', 'ENTREGADO', 'CANCELADO'] as const;

export const movimientosAlmacen = tenantTable(
  inventory,
  'movimientos_almacen',
  {
    clienteId: uuid('cliente_id').notNull(),
    folio: text('folio').notNull(),
    folioOrden: claveDeTexto('folio_orden', sql`folio`),
    tipo: text('tipo', { enum: TIPOS_MOVIMIENTO }).notNull(),
    estado: text('estado', { enum: ESTADOS_MOVIMIENTO }).notNull(),
    almacenOrigenId: uuid('almacen_origen_id'),
    almacenDestinoId: uuid('almacen_destino_id'),
    fecha: instante('fecha').notNull(),
    comprometidaPara: dia('comprometida_para'),
    ventaId: uuid('venta_id'),
    notaCreditoId: uuid('nota_credito_id'),
    facturaTrasladoId: uuid('factura_traslado_id'),
    direccionId: uuid('direccion_id'),
    guia: text('guia'),
    paqueteria: text('paqueteria'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('movimientos_almacen_folio').on(t.empresaId, t.folio),
    index('movimientos_almacen_por_fecha').on(t.empresaId, t.clienteId, t.fecha.desc().nullsLast(), t.id),
    index('movimientos_almacen_por_folio').on(t.empresaId, t.clienteId, t.folioOrden, t.id),
    index('movimientos_almacen_por_venta').on(t.empresaId, t.ventaId, t.fecha.desc().nullsLast(), t.id),
    foreignKey({
      name: 'movimientos_almacen_origen',
      columns: [t.empresaId, t.almacenOrigenId],
      foreignColumns: [almacenes.empresaId, almacenes.id],
    }),
    foreignKey({
      name: 'movimientos_almacen_destino',
      columns: [t.empresaId, t.almacenDestinoId],
      foreignColumns: [almacenes.empresaId, almacenes.id],
    }),
  ],
);

export const partidasMovimiento = tenantTable(
  inventory,
  'partidas_movimiento',
  {
    clienteId: uuid('cliente_id').notNull(),
    movimientoId: uuid('movimiento_id').notNull(),
    /** Its place in the movement, from 1. */
    renglon: integer('renglon').notNull(),
    articuloId: uuid('articulo_id').notNull(),
    pedido: decimal('pedido').notNull(),
    surtido: decimal('surtido').notNull(),
    costoUnitario: importe('costo_unitario'),
  },
  (t) => [
    unique('partidas_movimiento_renglon').on(t.empresaId, t.movimientoId, t.renglon),
    // For what hangs from a line to say whose movement it is, too.
    unique('partidas_movimiento_de_su_movimiento').on(t.empresaId, t.id, t.movimientoId),
    index('partidas_movimiento_por_articulo').on(t.empresaId, t.articuloId),
    foreignKey({
      name: 'partidas_movimiento_movimiento',
      columns: [t.empresaId, t.movimientoId],
      foreignColumns: [movimientosAlmacen.empresaId, movimientosAlmacen.id],
    }),
    foreignKey({
      name: 'partidas_movimiento_articulo',
      columns: [t.empresaId, t.articuloId],
      foreignColumns: [inventariables.empresaId, inventariables.id],
    }),
  ],
);

export const lotesMovidos = tenantTable(
  inventory,
  'lotes_movidos',
  {
    clienteId: uuid('cliente_id').notNull(),
    movimientoId: uuid('movimiento_id').notNull(),
    partidaId: uuid('partida_id').notNull(),
    loteSerieId: uuid('lote_serie_id').notNull(),
    cantidad: decimal('cantidad').notNull(),
  },
  (t) => [
    // A lot goes in one line of a movement: so that the movement is one of the lot's, once.
    unique('lotes_movidos_lote_una_vez').on(t.empresaId, t.movimientoId, t.loteSerieId),
    index('lotes_movidos_por_lote').on(t.empresaId, t.loteSerieId),
    index('lotes_movidos_por_partida').on(t.empresaId, t.partidaId),
    foreignKey({
      name: 'lotes_movidos_movimiento',
      columns: [t.empresaId, t.movimientoId],
      foreignColumns: [movimientosAlmacen.empresaId, movimientosAlmacen.id],
    }),
    foreignKey({
      name: 'lotes_movidos_partida_de_su_movimiento',
      columns: [t.empresaId, t.partidaId, t.movimientoId],
      foreignColumns: [partidasMovimiento.empresaId, partidasMovimiento.id, partidasMovimiento.movimientoId],
    }),
    foreignKey({
      name: 'lotes_movidos_lote',
      columns: [t.empresaId, t.loteSerieId],
      foreignColumns: [lotesSeries.empresaId, lotesSeries.id],
    }),
  ],
);

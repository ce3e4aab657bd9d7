/** Tables of sales orders. */
import { sql } from 'drizzle-orm';
import {
  check,
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
  uniqueIndex,
  uuid,
  enPesos,
} from '@cliente360/database/columns';
import { TIPOS_ARTICULO } from '../articulo.ts';
import { clientes } from '../clientes/tables.ts';
import { direcciones } from '../direcciones/tables.ts';
import { crm } from '../schema.ts';
import { usuarios } from '../usuarios/tables.ts';

export const ESTADOS_VENTA = [
  'BORRADOR',
  'CONFIRMADA',
  'PARCIAL',
  'SURTIDA',
  'FACTURADA',
  'CERRADA',
  'CANCELADA',
] as const;

export const ventas = tenantTable(
  crm,
  'ventas',
  {
    clienteId: uuid('cliente_id').notNull(),
    folio: text('folio').notNull(),
    folioOrden: claveDeTexto('folio_orden', sql`folio`),
    estado: text('estado', { enum: ESTADOS_VENTA }).notNull(),
    fecha: dia('fecha').notNull(),
    entregaComprometida: dia('entrega_comprometida'),
    subtotal: importe('subtotal').notNull(),
    iva: importe('iva').notNull(),
    total: importe('total')
      .notNull()
      .generatedAlwaysAs(sql`subtotal + iva`),
    moneda: text('moneda').notNull(),
    tipoCambio: decimal('tipo_cambio').notNull(),
    totalMxn: enPesos('total_mxn', sql`subtotal + iva`, sql`tipo_cambio`),
    direccionEnvioId: uuid('direccion_envio_id'),
    vendedorId: uuid('vendedor_id').notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('ventas_folio').on(t.empresaId, t.folio),
    index('ventas_por_fecha').on(t.empresaId, t.clienteId, t.fecha.desc().nullsLast(), t.id),
    index('ventas_por_total_mxn').on(t.empresaId, t.clienteId, t.totalMxn, t.id),
    index('ventas_por_folio').on(t.empresaId, t.clienteId, t.folioOrden, t.id),
    check('ventas_importes', sql.raw('subtotal >= 0 and iva >= 0')),
    check('ventas_tipo_cambio', sql.raw(`tipo_cambio > 0 and (moneda <> 'MXN' or tipo_cambio = 1)`)),
    check('ventas_entrega', sql.raw('entrega_comprometida >= fecha')),
    foreignKey({
      name: 'ventas_cliente',
      columns: [t.empresaId, t.clienteId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
    foreignKey({
      name: 'ventas_direccion_envio',
      columns: [t.empresaId, t.direccionEnvioId],
      foreignColumns: [direcciones.empresaId, direcciones.id],
    }),
    foreignKey({
      name: 'ventas_vendedor',
      columns: [t.empresaId, t.vendedorId],
      foreignColumns: [usuarios.empresaId, usuarios.id],
    }),
  ],
);

export const partidasVenta = tenantTable(
  crm,
  'partidas_venta',
  {
    clienteId: uuid('cliente_id').notNull(),
    ventaId: uuid('venta_id').notNull(),
    /** Its place in the sale, from 1. */
    renglon: integer('renglon').notNull(),
    articuloTipo: text('articulo_tipo', { enum: TIPOS_ARTICULO }).notNull(),
    articuloId: uuid('articulo_id').notNull(),
    cantidad: decimal('cantidad').notNull(),
    surtido: decimal('surtido').notNull(),
    facturado: decimal('facturado').notNull(),
    /** In the sale's currency. */
    precio: importe('precio').notNull(),
    importe: importe('importe')
      .notNull()
      .generatedAlwaysAs(sql`round(cantidad * precio, 2)`),
  },
  (t) => [
    uniqueIndex('partidas_venta_renglon').on(t.empresaId, t.ventaId, t.renglon),
    check('partidas_venta_cantidades', sql.raw('cantidad > 0 and surtido >= 0 and facturado >= 0 and precio >= 0')),
    foreignKey({
      name: 'partidas_venta_venta',
      columns: [t.empresaId, t.ventaId],
      foreignColumns: [ventas.empresaId, ventas.id],
    }),
  ],
);

/** Tables of quotes. */
import { sql } from 'drizzle-orm';
import {
  check,
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
import { oportunidades } from '../oportunidades/tables.ts';
import { crm } from '../schema.ts';
import { usuarios } from '../usuarios/tables.ts';
import { ventas } from '../ventas/tables.ts';

/** The states that somebody decides; that one ran out follows from its date. */
export const ESTADOS_DECIDIDOS = ['BORRADOR', 'ENVIADA', 'ACEPTADA', 'RECHAZADA', 'REEMPLAZADA', 'CANCELADA'] as const;

/** One row per revision. */
export const cotizaciones = tenantTable(
  crm,
  'cotizaciones',
  {
    clienteId: uuid('cliente_id').notNull(),
    folio: text('folio').notNull(),
    revision: integer('revision').notNull(),
    estadoDecidido: text('estado_decidido', { enum: ESTADOS_DECIDIDOS }).notNull(),
    emitidaEn: instante('emitida_en'),
    vigenteHasta: dia('vigente_hasta').notNull(),
    subtotal: importe('subtotal').notNull(),
    descuento: importe('descuento').notNull(),
    iva: importe('iva').notNull(),
    total: importe('total')
      .notNull()
      .generatedAlwaysAs(sql`subtotal - descuento + iva`),
    moneda: text('moneda').notNull(),
    tipoCambio: decimal('tipo_cambio').notNull(),
    totalMxn: enPesos('total_mxn', sql`subtotal - descuento + iva`, sql`tipo_cambio`),
    oportunidadId: uuid('oportunidad_id'),
    ventaId: uuid('venta_id'),
    motivoRechazo: text('motivo_rechazo'),
    responsableId: uuid('responsable_id').notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('cotizaciones_revision').on(t.empresaId, t.folio, t.revision),
    // A sale comes from one quote.
    unique('cotizaciones_venta').on(t.empresaId, t.ventaId),
    index('cotizaciones_por_emision').on(t.empresaId, t.clienteId, t.emitidaEn.desc().nullsLast(), t.id),
    index('cotizaciones_por_total_mxn').on(t.empresaId, t.clienteId, t.totalMxn, t.id),
    index('cotizaciones_por_vigencia').on(t.empresaId, t.clienteId, t.vigenteHasta.desc().nullsLast(), t.id),
    index('cotizaciones_por_oportunidad').on(t.empresaId, t.oportunidadId, t.emitidaEn.desc().nullsLast(), t.id),
    check('cotizaciones_revision_desde_1', sql.raw('revision >= 1')),
    check('cotizaciones_emision', sql.raw(`(estado_decidido = 'BORRADOR') = (emitida_en is null)`)),
    check('cotizaciones_aceptada', sql.raw(`venta_id is null or estado_decidido = 'ACEPTADA'`)),
    check('cotizaciones_rechazada', sql.raw(`motivo_rechazo is null or estado_decidido = 'RECHAZADA'`)),
    check('cotizaciones_importes', sql.raw('descuento between 0 and subtotal and iva >= 0')),
    check('cotizaciones_tipo_cambio', sql.raw(`tipo_cambio > 0 and (moneda <> 'MXN' or tipo_cambio = 1)`)),
    foreignKey({
      name: 'cotizaciones_cliente',
      columns: [t.empresaId, t.clienteId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
    foreignKey({
      name: 'cotizaciones_oportunidad',
      columns: [t.empresaId, t.oportunidadId],
      foreignColumns: [oportunidades.empresaId, oportunidades.id],
    }),
    foreignKey({
      name: 'cotizaciones_convertida',
      columns: [t.empresaId, t.ventaId],
      foreignColumns: [ventas.empresaId, ventas.id],
    }),
    foreignKey({
      name: 'cotizaciones_responsable',
      columns: [t.empresaId, t.responsableId],
      foreignColumns: [usuarios.empresaId, usuarios.id],
    }),
  ],
);

export const partidasCotizacion = tenantTable(
  crm,
  'partidas_cotizacion',
  {
    clienteId: uuid('cliente_id').notNull(),
    cotizacionId: uuid('cotizacion_id').notNull(),
    /** Its place in the quote, from 1. */
    renglon: integer('renglon').notNull(),
    articuloTipo: text('articulo_tipo', { enum: TIPOS_ARTICULO }).notNull(),
    articuloId: uuid('articulo_id').notNull(),
    descripcion: text('descripcion').notNull(),
    cantidad: decimal('cantidad').notNull(),
    /** In the quote's currency. */
    precio: importe('precio').notNull(),
    descuentoPct: decimal('descuento_pct').notNull(),
    importe: importe('importe')
      .notNull()
      .generatedAlwaysAs(sql`round(cantidad * precio * (1 - descuento_pct / 100), 2)`),
  },
  (t) => [
    uniqueIndex('partidas_cotizacion_renglon').on(t.empresaId, t.cotizacionId, t.renglon),
    check(
      'partidas_cotizacion_cantidades',
      sql.raw('cantidad > 0 and precio >= 0 and descuento_pct between 0 and 100'),
    ),
    foreignKey({
      name: 'partidas_cotizacion_cotizacion',
      columns: [t.empresaId, t.cotizacionId],
      foreignColumns: [cotizaciones.empresaId, cotizaciones.id],
    }),
  ],
);

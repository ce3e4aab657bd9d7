/** Tables of commissions. */
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
  uniqueIndex,
  uuid,
  enPesos,
} from '@cliente360/database/columns';
import { facturas } from '../facturas/tables.ts';
import { notasCredito } from '../notasCredito/tables.ts';
import { finance } from '../schema.ts';

export const TIPOS_BENEFICIARIO = ['Usuario', 'Cliente'] as const;
export const ESQUEMAS_COMISION = ['SOBRE_FACTURADO', 'SOBRE_COBRADO', 'SOBRE_MARGEN', 'REFERIDO'] as const;
export const ESTADOS_COMISION = ['DEVENGADA', 'APROBADA', 'PAGADA', 'REVERTIDA'] as const;

/**
 * What somebody earned on a sale to the client. A commission is never deleted
 * nor lowered: what a note or a cancellation takes back is a row of its own,
 * negative, that says which one it reverts.
 */
export const comisiones = tenantTable(
  finance,
  'comisiones',
  {
    clienteId: uuid('cliente_id').notNull(),
    beneficiarioTipo: text('beneficiario_tipo', { enum: TIPOS_BENEFICIARIO }).notNull(),
    beneficiarioId: uuid('beneficiario_id').notNull(),
    esquema: text('esquema', { enum: ESQUEMAS_COMISION }).notNull(),
    base: importe('base').notNull(),
    /** A fraction: 0.03 is 3 %. */
    tasa: decimal('tasa').notNull(),
    importe: importe('importe')
      .notNull()
      .generatedAlwaysAs(sql`round(base * tasa, 2)`),
    importeMoneda: text('importe_moneda').notNull(),
    importeTipoCambio: decimal('importe_tipo_cambio').notNull(),
    importeMxn: enPesos('importe_mxn', sql`round(base * tasa, 2)`, sql`importe_tipo_cambio`),
    estado: text('estado', { enum: ESTADOS_COMISION }).notNull(),
    devengadaEn: dia('devengada_en').notNull(),
    pagadaEn: dia('pagada_en'),
    facturaId: uuid('factura_id'),
    ventaId: uuid('venta_id'),
    revierteId: uuid('revierte_id'),
    /** The note that reverts it; null where the invoice was cancelled. */
    notaCreditoId: uuid('nota_credito_id'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('comisiones_por_devengada').on(t.empresaId, t.clienteId, t.devengadaEn.desc().nullsLast(), t.id),
    index('comisiones_por_importe_mxn').on(t.empresaId, t.clienteId, t.importeMxn, t.id),
    index('comisiones_por_factura').on(t.empresaId, t.facturaId),
    // Once for each note, and once for the cancellation.
    uniqueIndex('comisiones_revertida_por_nota').on(t.empresaId, t.revierteId, t.notaCreditoId),
    uniqueIndex('comisiones_revertida_por_cancelacion')
      .on(t.empresaId, t.revierteId)
      .where(sql.raw('nota_credito_id is null')),
    // Of `importe`, which is not there yet while a row is only being tried.
    check('comisiones_signo', sql.raw(`(round(base * tasa, 2) < 0) = (estado = 'REVERTIDA')`)),
    check('comisiones_tasa', sql.raw('tasa between 0 and 1')),
    check('comisiones_pagada', sql.raw(`(estado = 'PAGADA') = (pagada_en is not null)`)),
    check('comisiones_revierte', sql.raw(`(estado = 'REVERTIDA') = (revierte_id is not null)`)),
    check('comisiones_nota', sql.raw(`nota_credito_id is null or estado = 'REVERTIDA'`)),
    check('comisiones_tipo_cambio', sql.raw(`importe_moneda <> 'MXN' or importe_tipo_cambio = 1`)),
    foreignKey({
      name: 'comisiones_factura',
      columns: [t.empresaId, t.facturaId],
      foreignColumns: [facturas.empresaId, facturas.id],
    }),
    foreignKey({
      name: 'comisiones_revertida',
      columns: [t.empresaId, t.revierteId],
      foreignColumns: [t.empresaId, t.id],
    }),
    foreignKey({
      name: 'comisiones_nota_credito',
      columns: [t.empresaId, t.notaCreditoId],
      foreignColumns: [notasCredito.empresaId, notasCredito.id],
    }),
  ],
);

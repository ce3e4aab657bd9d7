/** Columns, constraints and indexes that the table of every CFDI has, and the table of its related documents. */
import { sql } from 'drizzle-orm';
import type { AnyPgColumn, ExtraConfigColumn } from 'drizzle-orm/pg-core';
import {
  check,
  decimal,
  fechaHoraLocal,
  foreignKey,
  importe,
  index,
  instante,
  integer,
  tenantTable,
  text,
  uniqueIndex,
  uuid,
} from '@cliente360/database/columns';
import { finance } from '../schema.ts';

export const ESTADOS_CFDI = ['BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO'] as const;
export const ESTADOS_SAT = ['VIGENTE', 'CANCELADO', 'NO_ENCONTRADO'] as const;
export const ES_CANCELABLE = ['SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE'] as const;
export const ESTATUS_CANCELACION = [
  'NINGUNO',
  'EN_PROCESO',
  'RECHAZADA',
  'CANCELADO_CON_ACEPTACION',
  'CANCELADO_SIN_ACEPTACION',
  'PLAZO_VENCIDO',
] as const;

const parteFiscal = <const Prefix extends string>(prefix: Prefix) =>
  ({
    [`${prefix}Rfc`]: text(`${prefix}_rfc`).notNull(),
    [`${prefix}Nombre`]: text(`${prefix}_nombre`).notNull(),
    [`${prefix}Regimen`]: text(`${prefix}_regimen`).notNull(),
    [`${prefix}Cp`]: text(`${prefix}_cp`),
  }) as Record<`${Prefix}Rfc` | `${Prefix}Nombre` | `${Prefix}Regimen` | `${Prefix}Cp`, ReturnType<typeof text>>;

export const columnasCfdi = () => ({
  clienteId: uuid('cliente_id').notNull(),
  uuid: uuid('uuid'),
  serie: text('serie'),
  folio: text('folio'),
  fecha: fechaHoraLocal('fecha').notNull(),
  fechaTimbrado: fechaHoraLocal('fecha_timbrado'),
  cpExpedicion: text('cp_expedicion').notNull(),
  /** `fecha` in the zone of `cpExpedicion`, written with it. */
  instante: instante('instante').notNull(),
  ...parteFiscal('emisor'),
  ...parteFiscal('receptor'),
  moneda: text('moneda').notNull(),
  tipoCambio: decimal('tipo_cambio'),
  subtotal: importe('subtotal').notNull(),
  descuento: importe('descuento').notNull(),
  trasladados: importe('trasladados').notNull(),
  retenidos: importe('retenidos').notNull(),
  total: importe('total').notNull(),
  exportacion: text('exportacion').notNull(),
  estado: text('estado', { enum: ESTADOS_CFDI }).notNull(),
  estadoSat: text('estado_sat', { enum: ESTADOS_SAT }),
  esCancelable: text('es_cancelable', { enum: ES_CANCELABLE }),
  cancelacionMotivo: text('cancelacion_motivo'),
  cancelacionUuidSustitucion: uuid('cancelacion_uuid_sustitucion'),
  cancelacionEstatus: text('cancelacion_estatus', { enum: ESTATUS_CANCELACION }),
  cancelacionSolicitadaEn: instante('cancelacion_solicitada_en'),
  cancelacionResueltaEn: instante('cancelacion_resuelta_en'),
  /** The file of its XML, which communications keeps. */
  xmlId: uuid('xml_id'),
  creadoEn: instante('creado_en').notNull(),
  actualizadoEn: instante('actualizado_en').notNull(),
  version: integer('version').notNull().default(1),
});

type TablaCfdi = Readonly<Record<'empresaId' | 'id' | 'clienteId' | 'uuid' | 'fecha', ExtraConfigColumn>>;

/** What every table of CFDI is held to, and the indexes of the folio fiscal and of the order by date. */
export const restriccionesCfdi = (name: string, t: TablaCfdi) => [
  uniqueIndex(`${name}_uuid`).on(t.empresaId, t.uuid),
  index(`${name}_por_fecha`).on(t.empresaId, t.clienteId, t.fecha.desc().nullsLast(), t.id),
  check(
    `${name}_timbre`,
    sql.raw(`(estado = 'BORRADOR') = (uuid is null) and (uuid is null) = (fecha_timbrado is null)`),
  ),
  // What was not stamped has no XML to keep.
  check(`${name}_xml`, sql.raw(`uuid is not null or xml_id is null`)),
  check(`${name}_moneda`, sql.raw(`(moneda = 'XXX') = (tipo_cambio is null)`)),
  // Whole or not at all: one cancelled elsewhere is known by its state only.
  check(
    `${name}_cancelacion`,
    sql.raw(
      `(cancelacion_motivo is null) = (cancelacion_estatus is null) and (cancelacion_motivo is null) = (cancelacion_solicitada_en is null)`,
    ),
  ),
  // SAT: only reason 01 (errors, with relation) names a substitute, and it has to.
  check(
    `${name}_sustitucion`,
    sql.raw(`(cancelacion_motivo is not distinct from '01') = (cancelacion_uuid_sustitucion is not null)`),
  ),
];

/** Stamped and not cancelled: what the domain calls «vigente». */
export const vigente = (estado: AnyPgColumn) => sql`${estado} in ('TIMBRADO', 'CANCELACION_EN_PROCESO')`;

/** The comprobantes that those of `parent` relate to. */
export const relacionadosTable = (name: string, parent: { empresaId: AnyPgColumn; id: AnyPgColumn }) =>
  tenantTable(
    finance,
    name,
    {
      clienteId: uuid('cliente_id').notNull(),
      cfdiId: uuid('cfdi_id').notNull(),
      tipoRelacion: text('tipo_relacion').notNull(),
      uuid: uuid('uuid').notNull(),
    },
    (t) => [
      index(`${name}_por_cfdi`).on(t.empresaId, t.cfdiId),
      // Who names a comprobante: as an invoice its earlier waybill (06).
      index(`${name}_por_uuid`).on(t.empresaId, t.uuid),
      foreignKey({
        name: `${name}_cfdi`,
        columns: [t.empresaId, t.cfdiId],
        foreignColumns: [parent.empresaId, parent.id],
      }),
    ],
  );

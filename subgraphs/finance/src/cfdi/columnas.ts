/** What every CFDI has, whatever its type: columns, the table of its relations, indexes. */
import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { decimal, fechaHoraLocal, foreignKey, importe, index, instante, integer, tenantTable, text, uuid } from '@cliente360/database/columns';
import { finance } from '../schema.ts';

export const ESTADOS_CFDI = ['BORRADOR', 'TIMBRADO', 'CANCELACION_EN_PROCESO', 'CANCELADO'] as const;
export const ESTADOS_SAT = ['VIGENTE', 'CANCELADO', 'NO_ENCONTRADO'] as const;
export const ES_CANCELABLE = ['SIN_ACEPTACION', 'CON_ACEPTACION', 'NO_CANCELABLE'] as const;
export const ESTATUS_CANCELACION = ['NINGUNO', 'EN_PROCESO', 'RECHAZADA', 'CANCELADO_CON_ACEPTACION', 'CANCELADO_SIN_ACEPTACION', 'PLAZO_VENCIDO'] as const;

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
  creadoEn: instante('creado_en').notNull(),
  actualizadoEn: instante('actualizado_en').notNull(),
  version: integer('version').notNull().default(1),
});

/** Stamped and not cancelled: what the law calls in force. `estado` is the name of the column, as the statement sees it. */
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
      foreignKey({ name: `${name}_cfdi`, columns: [t.empresaId, t.cfdiId], foreignColumns: [parent.empresaId, parent.id] }),
    ],
  );

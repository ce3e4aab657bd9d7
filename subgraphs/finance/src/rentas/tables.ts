/** Tables of recurring contracts (rentals and subscriptions). */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  decimal,
  dia,
  importe,
  index,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
  enPesos,
} from '@cliente360/database/columns';
import { TIPOS_ARTICULO } from '../articulo.ts';
import { finance } from '../schema.ts';

export const TIPOS_RENTA = ['RENTA', 'SUSCRIPCION'] as const;
export const ESTADOS_RENTA = ['PRUEBA', 'ACTIVA', 'EN_GRACIA', 'MOROSA', 'PAUSADA', 'CANCELADA', 'TERMINADA'] as const;
export const PERIODICIDADES = [
  'DIARIA',
  'SEMANAL',
  'QUINCENAL',
  'MENSUAL',
  'BIMESTRAL',
  'TRIMESTRAL',
  'SEMESTRAL',
  'ANUAL',
] as const;

/** What is charged by the period: a service, or equipment that stays ours. */
export const rentas = tenantTable(
  finance,
  'rentas',
  {
    clienteId: uuid('cliente_id').notNull(),
    contrato: text('contrato').notNull(),
    tipo: text('tipo', { enum: TIPOS_RENTA }).notNull(),
    estado: text('estado', { enum: ESTADOS_RENTA }).notNull(),
    articuloId: uuid('articulo_id').notNull(),
    articuloTipo: text('articulo_tipo', { enum: TIPOS_ARTICULO }).notNull(),
    activoId: uuid('activo_id'),
    periodicidad: text('periodicidad', { enum: PERIODICIDADES }).notNull(),
    /** Without IVA, per period. */
    importe: importe('importe').notNull(),
    importeMoneda: text('importe_moneda').notNull(),
    importeTipoCambio: decimal('importe_tipo_cambio').notNull(),
    importeMxn: enPesos('importe_mxn', sql`importe`, sql`importe_tipo_cambio`),
    inicio: dia('inicio').notNull(),
    /** Last day, included. */
    fin: dia('fin'),
    proximoCargo: dia('proximo_cargo'),
    renovacionAutomatica: boolean('renovacion_automatica').notNull(),
    canceladaEn: dia('cancelada_en'),
    motivoBaja: text('motivo_baja'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('rentas_contrato').on(t.empresaId, t.contrato),
    index('rentas_por_proximo_cargo').on(t.empresaId, t.clienteId, t.proximoCargo.desc().nullsLast(), t.id),
    index('rentas_por_importe_mxn').on(t.empresaId, t.clienteId, t.importeMxn, t.id),
    index('rentas_por_inicio').on(t.empresaId, t.clienteId, t.inicio.desc().nullsLast(), t.id),
    check('rentas_cancelada', sql.raw(`(estado = 'CANCELADA') = (cancelada_en is not null)`)),
    check('rentas_proximo_cargo', sql.raw(`(estado in ('CANCELADA', 'TERMINADA')) = (proximo_cargo is null)`)),
    check('rentas_plazo', sql.raw('fin >= inicio')),
    check('rentas_activo', sql.raw(`activo_id is null or tipo = 'RENTA'`)),
    check('rentas_tipo_cambio', sql.raw(`importe_moneda <> 'MXN' or importe_tipo_cambio = 1`)),
  ],
);

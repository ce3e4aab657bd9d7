/** Tables of opportunities (the sales pipeline). */
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
  uuid,
  enPesos,
} from '@cliente360/database/columns';
import { campanias } from '../campanias/tables.ts';
import { clientes } from '../clientes/tables.ts';
import { contactos } from '../contactos/tables.ts';
import { crm } from '../schema.ts';
import { usuarios } from '../usuarios/tables.ts';

export const ETAPAS_OPORTUNIDAD = [
  'PROSPECCION',
  'CALIFICACION',
  'ANALISIS',
  'PROPUESTA',
  'NEGOCIACION',
  'GANADA',
  'PERDIDA',
] as const;

export const oportunidades = tenantTable(
  crm,
  'oportunidades',
  {
    clienteId: uuid('cliente_id').notNull(),
    nombre: text('nombre').notNull(),
    etapa: text('etapa', { enum: ETAPAS_OPORTUNIDAD }).notNull(),
    importe: importe('importe').notNull(),
    importeMoneda: text('importe_moneda').notNull().default('MXN'),
    importeTipoCambio: decimal('importe_tipo_cambio').notNull().default('1'),
    importeMxn: enPesos('importe_mxn', sql`importe`, sql`importe_tipo_cambio`),
    probabilidad: integer('probabilidad').notNull(),
    cierreEsperado: dia('cierre_esperado').notNull(),
    cierreReal: dia('cierre_real'),
    motivoPerdida: text('motivo_perdida'),
    origen: text('origen'),
    campaniaId: uuid('campania_id'),
    contactoId: uuid('contacto_id'),
    responsableId: uuid('responsable_id').notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('oportunidades_por_cierre').on(t.empresaId, t.clienteId, t.cierreEsperado.desc().nullsLast(), t.id),
    index('oportunidades_por_importe_mxn').on(t.empresaId, t.clienteId, t.importeMxn, t.id),
    index('oportunidades_por_probabilidad').on(t.empresaId, t.clienteId, t.probabilidad, t.id),
    index('oportunidades_de_campania').on(t.empresaId, t.campaniaId, t.cierreEsperado.desc().nullsLast(), t.id),
    check('oportunidades_cierre', sql.raw(`(etapa in ('GANADA', 'PERDIDA')) = (cierre_real is not null)`)),
    check('oportunidades_motivo', sql.raw(`etapa = 'PERDIDA' or motivo_perdida is null`)),
    check('oportunidades_probabilidad', sql.raw('probabilidad between 0 and 100')),
    check('oportunidades_importe', sql.raw('importe >= 0')),
    check('oportunidades_tipo_cambio', sql.raw(`importe_moneda <> 'MXN' or importe_tipo_cambio = 1`)),
    foreignKey({
      name: 'oportunidades_cliente',
      columns: [t.empresaId, t.clienteId],
      foreignColumns: [clientes.empresaId, clientes.id],
    }),
    foreignKey({
      name: 'oportunidades_campania',
      columns: [t.empresaId, t.campaniaId],
      foreignColumns: [campanias.empresaId, campanias.id],
    }),
    foreignKey({
      name: 'oportunidades_contacto',
      columns: [t.empresaId, t.contactoId],
      foreignColumns: [contactos.empresaId, contactos.id],
    }),
    foreignKey({
      name: 'oportunidades_responsable',
      columns: [t.empresaId, t.responsableId],
      foreignColumns: [usuarios.empresaId, usuarios.id],
    }),
  ],
);

/** The stages that an opportunity went through, each with who moved it; written with it. */
export const cambiosEtapa = tenantTable(
  crm,
  'cambios_etapa',
  {
    clienteId: uuid('cliente_id').notNull(),
    oportunidadId: uuid('oportunidad_id').notNull(),
    de: text('de', { enum: ETAPAS_OPORTUNIDAD }),
    a: text('a', { enum: ETAPAS_OPORTUNIDAD }).notNull(),
    en: instante('en').notNull(),
    porId: uuid('por_id').notNull(),
  },
  (t) => [
    index('cambios_etapa_por_oportunidad').on(t.empresaId, t.oportunidadId, t.en),
    check('cambios_etapa_distinta', sql.raw('de <> a')),
    foreignKey({
      name: 'cambios_etapa_oportunidad',
      columns: [t.empresaId, t.oportunidadId],
      foreignColumns: [oportunidades.empresaId, oportunidades.id],
    }),
    foreignKey({
      name: 'cambios_etapa_por',
      columns: [t.empresaId, t.porId],
      foreignColumns: [usuarios.empresaId, usuarios.id],
    }),
  ],
);

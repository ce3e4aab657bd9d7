/** Tables of SLA policies and calendars. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  claveDeTexto,
  dia,
  foreignKey,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from '@cliente360/database/columns';
import { ESTADOS_CASO } from '../domain/estado.ts';
import { PRIORIDADES } from '../prioridad.ts';
import { support } from '../schema.ts';
import { ORIGENES_FESTIVO } from './domain/festivos.ts';

export const calendariosServicio = tenantTable(
  support,
  'calendarios_servicio',
  {
    nombre: text('nombre').notNull(),
    zonaHoraria: text('zona_horaria').notNull(),
    siempreAbierto: boolean('siempre_abierto').notNull(),
  },
  (t) => [unique('calendarios_servicio_nombre').on(t.empresaId, t.nombre)],
  { cliente: null },
);

export const tramosCalendario = tenantTable(
  support,
  'tramos_calendario',
  {
    calendarioId: uuid('calendario_id').notNull(),
    diaSemana: integer('dia_semana').notNull(),
    inicia: text('inicia').notNull(),
    termina: text('termina').notNull(),
  },
  (t) => [
    unique('tramos_calendario_inicio').on(t.empresaId, t.calendarioId, t.diaSemana, t.inicia),
    check('tramos_calendario_dia', sql.raw('dia_semana between 1 and 7')),
    check(
      'tramos_calendario_horas',
      sql.raw(
        `inicia ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and termina ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' and inicia < termina`,
      ),
    ),
    foreignKey({
      name: 'tramos_calendario_calendario',
      columns: [t.empresaId, t.calendarioId],
      foreignColumns: [calendariosServicio.empresaId, calendariosServicio.id],
    }),
  ],
  { cliente: null },
);

/** Days on which a calendar does not open, whatever its hours. */
export const diasFestivos = tenantTable(
  support,
  'dias_festivos',
  {
    calendarioId: uuid('calendario_id').notNull(),
    fecha: dia('fecha').notNull(),
    nombre: text('nombre').notNull(),
    origen: text('origen', { enum: ORIGENES_FESTIVO }).notNull(),
  },
  (t) => [
    unique('dias_festivos_fecha').on(t.empresaId, t.calendarioId, t.fecha),
    foreignKey({
      name: 'dias_festivos_calendario',
      columns: [t.empresaId, t.calendarioId],
      foreignColumns: [calendariosServicio.empresaId, calendariosServicio.id],
    }),
  ],
  { cliente: null },
);

export const politicasSla = tenantTable(
  support,
  'politicas_sla',
  {
    nombre: text('nombre').notNull(),
    nombreOrden: claveDeTexto('nombre_orden', sql`nombre`).notNull(),
    calendarioId: uuid('calendario_id').notNull(),
    pausaEn: text('pausa_en', { enum: ESTADOS_CASO }).array().notNull(),
    predeterminada: boolean('predeterminada').notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('politicas_sla_nombre').on(t.empresaId, t.nombre),
    uniqueIndex('politicas_sla_predeterminada').on(t.empresaId).where(sql.raw('predeterminada')),
    foreignKey({
      name: 'politicas_sla_calendario',
      columns: [t.empresaId, t.calendarioId],
      foreignColumns: [calendariosServicio.empresaId, calendariosServicio.id],
    }),
  ],
  { cliente: null },
);

/** Business minutes that a policy promises to each priority. */
export const objetivosSla = tenantTable(
  support,
  'objetivos_sla',
  {
    politicaId: uuid('politica_id').notNull(),
    prioridad: text('prioridad', { enum: PRIORIDADES }).notNull(),
    primeraRespuestaMin: integer('primera_respuesta_min').notNull(),
    resolucionMin: integer('resolucion_min').notNull(),
  },
  (t) => [
    unique('objetivos_sla_prioridad').on(t.empresaId, t.politicaId, t.prioridad),
    check(
      'objetivos_sla_minutos',
      sql.raw('primera_respuesta_min > 0 and primera_respuesta_min <= resolucion_min and resolucion_min <= 525600'),
    ),
    foreignKey({
      name: 'objetivos_sla_politica',
      columns: [t.empresaId, t.politicaId],
      foreignColumns: [politicasSla.empresaId, politicasSla.id],
    }),
  ],
  { cliente: null },
);

/** Who has a policy of its own; the default one holds for everybody else. */
export const politicasSlaCliente = tenantTable(
  support,
  'politicas_sla_cliente',
  {
    clienteId: uuid('cliente_id').notNull(),
    politicaId: uuid('politica_id').notNull(),
  },
  (t) => [
    unique('politicas_sla_cliente_una').on(t.empresaId, t.clienteId),
    foreignKey({
      name: 'politicas_sla_cliente_politica',
      columns: [t.empresaId, t.politicaId],
      foreignColumns: [politicasSla.empresaId, politicasSla.id],
    }),
  ],
);

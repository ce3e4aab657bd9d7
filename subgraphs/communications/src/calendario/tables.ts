/** Tables of calendar events. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
} from '@cliente360/database/columns';
import { communications } from '../schema.ts';

export const TIPOS_EVENTO = ['REUNION', 'LLAMADA', 'VISITA', 'TAREA', 'RECORDATORIO'] as const;
export const ESTADOS_EVENTO = ['PROGRAMADO', 'REALIZADO', 'NO_REALIZADO', 'CANCELADO'] as const;
export const RESPUESTAS_ASISTENTE = ['PENDIENTE', 'ACEPTA', 'RECHAZA', 'TENTATIVO'] as const;

/**
 * FREQ and then parts `NAME=value`, as RFC 5545 asks of whoever writes one. The semicolon between them is written as
 * its code: the generator of migrations cuts a CHECK at one.
 */
const RRULE = String.raw`^FREQ=(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(\u003B[A-Z]+=[A-Z0-9,+-]+)*$`;

export const eventos = tenantTable(
  communications,
  'eventos',
  {
    clienteId: uuid('cliente_id').notNull(),
    titulo: text('titulo').notNull(),
    tipo: text('tipo', { enum: TIPOS_EVENTO }).notNull(),
    inicio: instante('inicio').notNull(),
    fin: instante('fin').notNull(),
    zonaHoraria: text('zona_horaria').notNull(),
    todoElDia: boolean('todo_el_dia').notNull(),
    estado: text('estado', { enum: ESTADOS_EVENTO }).notNull(),
    organizadorId: uuid('organizador_id').notNull(),
    recurrencia: text('recurrencia'),
    casoId: uuid('caso_id'),
    oportunidadId: uuid('oportunidad_id'),
    resultado: text('resultado'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('eventos_por_inicio').on(t.empresaId, t.clienteId, t.inicio.desc().nullsLast(), t.id),
    check('eventos_duracion', sql.raw('fin >= inicio')),
    // A day is 23 hours long where clocks go forward.
    check('eventos_todo_el_dia', sql.raw(`not todo_el_dia or fin - inicio >= interval '23 hours'`)),
    check('eventos_resultado', sql.raw(`resultado is null or estado in ('REALIZADO', 'NO_REALIZADO')`)),
    check('eventos_recurrencia', sql.raw(`recurrencia ~ '${RRULE}'`)),
  ],
  // To which nobody of the client is asked to come.
  {
    interno: `not exists (select from communications.asistentes_evento a where a.empresa_id = eventos.empresa_id and a.evento_id = eventos.id and a.persona_tipo = 'Contacto')`,
  },
);

/** An attendee is a person: a process is not asked to come. */
export const TIPOS_ASISTENTE = ['Usuario', 'Contacto'] as const;

export const asistentesEvento = tenantTable(
  communications,
  'asistentes_evento',
  {
    clienteId: uuid('cliente_id').notNull(),
    eventoId: uuid('evento_id').notNull(),
    /** From 1, in the order they were asked. */
    posicion: integer('posicion').notNull(),
    personaTipo: text('persona_tipo', { enum: TIPOS_ASISTENTE }).notNull(),
    personaId: uuid('persona_id').notNull(),
    respuesta: text('respuesta', { enum: RESPUESTAS_ASISTENTE }).notNull(),
  },
  (t) => [
    unique('asistentes_evento_posicion').on(t.empresaId, t.eventoId, t.posicion),
    unique('asistentes_evento_una_vez').on(t.empresaId, t.eventoId, t.personaId),
    foreignKey({
      name: 'asistentes_evento_evento',
      columns: [t.empresaId, t.eventoId],
      foreignColumns: [eventos.empresaId, eventos.id],
    }),
  ],
);

/** Tables of notices. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  instante,
  integer,
  tenantTable,
  text,
  unique,
  uuid,
} from '@cliente360/database/columns';
import { communications } from '../schema.ts';

export const CANALES_NOTIFICACION = ['CORREO', 'ROCKETCHAT'] as const;
export const ESTADOS_NOTIFICACION = ['PENDIENTE', 'ENVIADA', 'FALLIDA', 'OMITIDA'] as const;
export const MOTIVOS_AVISO = [
  'ASIGNADO',
  'RETIRADO',
  'RIESGO',
  'ESCALADO',
  'RESPONDIDO',
  'MENCIONADO',
  // Who was to be told is not there: told instead of them.
  'RELEVO',
] as const;

export const notificaciones = tenantTable(
  communications,
  'notificaciones',
  {
    clienteId: uuid('cliente_id').notNull(),
    casoId: uuid('caso_id').notNull(),
    eventoId: uuid('evento_id').notNull(),
    canal: text('canal', { enum: CANALES_NOTIFICACION }).notNull(),
    destinatarioId: uuid('destinatario_id').notNull(),
    motivo: text('motivo', { enum: MOTIVOS_AVISO }).notNull(),
    estado: text('estado', { enum: ESTADOS_NOTIFICACION }).notNull(),
    autoasignado: boolean('autoasignado').notNull(),
    intentos: integer('intentos').notNull(),
    /** Read by people: never a host, a port or a stack. */
    ultimoError: text('ultimo_error'),
    enviadaEn: instante('enviada_en'),
    /** What the channel knows the message by: a mail's Message-ID, a chat's message id. */
    mensajeId: text('mensaje_id'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    // Whatever is told twice is told to each person once.
    unique('notificaciones_una_vez').on(t.empresaId, t.eventoId, t.canal, t.destinatarioId),
    index('notificaciones_por_caso').on(t.empresaId, t.casoId, t.id),
    check('notificaciones_envio', sql`(estado = 'ENVIADA') = (enviada_en is not null)`),
    check('notificaciones_error', sql`estado not in ('FALLIDA', 'OMITIDA') or ultimo_error is not null`),
    check('notificaciones_intentos', sql`intentos >= 0`),
  ],
  // They are to our own people, all of them.
  { interno: 'true' },
);

/** Tables of mail. */
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
  claveDeBusqueda,
} from '@cliente360/database/columns';
import { comentarios } from '../comentarios/tables.ts';
import { communications } from '../schema.ts';

export const SENTIDOS_MENSAJE = ['ENTRANTE', 'SALIENTE'] as const;
export const ESTADOS_CORREO = ['EN_COLA', 'ENVIADO', 'ENTREGADO', 'REBOTADO', 'FALLIDO'] as const;

export const correos = tenantTable(
  communications,
  'correos',
  {
    clienteId: uuid('cliente_id').notNull(),
    sentido: text('sentido', { enum: SENTIDOS_MENSAJE }).notNull(),
    de: text('de').notNull(),
    para: text('para').array().notNull(),
    cc: text('cc').array().notNull().default([]),
    asunto: text('asunto').notNull(),
    cuerpoTexto: text('cuerpo_texto'),
    busqueda: claveDeBusqueda('busqueda', sql`asunto`, sql`cuerpo_texto`),
    /**
     * Safe HTML and nothing else: whoever writes a row sanitises what came in
     * first. Done once, at the door, and no reader has to trust a mailbox.
     */
    cuerpoHtml: text('cuerpo_html'),
    fecha: instante('fecha').notNull(),
    messageId: text('message_id').notNull(),
    /** No foreign key: one answers mail that we never got. */
    enRespuestaA: text('en_respuesta_a'),
    hiloId: uuid('hilo_id').notNull(),
    contactoId: uuid('contacto_id'),
    casoId: uuid('caso_id'),
    /** The answer in a case that it carries; the files of the two are the same. */
    comentarioId: uuid('comentario_id'),
    automatico: boolean('automatico').notNull(),
    estado: text('estado', { enum: ESTADOS_CORREO }).notNull(),
    /** Read by people: never a host, a port or a stack. */
    ultimoError: text('ultimo_error'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('correos_message_id').on(t.empresaId, t.messageId),
    index('correos_por_fecha').on(t.empresaId, t.clienteId, t.fecha.desc().nullsLast(), t.id),
    index('correos_por_caso')
      .on(t.empresaId, t.casoId, t.fecha.desc().nullsLast(), t.id)
      .where(sql`caso_id is not null`),
    index('correos_por_hilo').on(t.empresaId, t.clienteId, t.hiloId, t.fecha, t.id),
    foreignKey({
      name: 'correos_comentario',
      columns: [t.empresaId, t.comentarioId],
      foreignColumns: [comentarios.empresaId, comentarios.id],
    }),
    // An answer goes out once.
    unique('correos_de_comentario').on(t.empresaId, t.comentarioId),
    // Enough for the longest comment, with what is said below it.
    check(
      'correos_largo',
      sql`char_length(asunto) <= 1000 and char_length(cuerpo_texto) <= 100000 and char_length(cuerpo_html) <= 250000`,
    ),
    check('correos_direcciones', sql`cardinality(para) <= 100 and cardinality(cc) <= 100`),
    check('correos_error', sql`comentario_id is null or estado <> 'FALLIDO' or ultimo_error is not null`),
  ],
  // To our own people, or to nobody that the client told us of.
  { interno: 'contacto_id is null' },
);

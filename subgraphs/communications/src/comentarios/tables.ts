/** Tables of comments. */
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
import { communications } from '../schema.ts';
import { restriccionActor, tipoActor } from '../sujeto/tables.ts';

export const VISIBILIDADES = ['INTERNO', 'PUBLICO'] as const;
/** What can be commented on: fewer things than a `Sujeto` may be. */
export const TIPOS_COMENTADOS = ['Cliente', 'Caso', 'Proyecto', 'Oportunidad'] as const;

export const comentarios = tenantTable(
  communications,
  'comentarios',
  {
    clienteId: uuid('cliente_id').notNull(),
    cuerpo: text('cuerpo').notNull(),
    busqueda: claveDeBusqueda('busqueda', sql`cuerpo`),
    /** Safe HTML and nothing else: whoever writes a row sanitises first, as with mail. */
    cuerpoHtml: text('cuerpo_html').notNull(),
    visibilidad: text('visibilidad', { enum: VISIBILIDADES }).notNull(),
    autorTipo: tipoActor('autor_tipo').notNull(),
    autorId: uuid('autor_id'),
    autorProceso: text('autor_proceso'),
    /** Who noted it down, where somebody else said it. */
    registradoPorId: uuid('registrado_por_id'),
    sujetoTipo: text('sujeto_tipo', { enum: TIPOS_COMENTADOS }).notNull(),
    sujetoId: uuid('sujeto_id').notNull(),
    padreId: uuid('padre_id'),
    fijado: boolean('fijado').notNull(),
    editadoEn: instante('editado_en'),
    eliminadoEn: instante('eliminado_en'),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('comentarios_por_creado_en').on(t.empresaId, t.clienteId, t.creadoEn.desc().nullsLast(), t.id),
    index('comentarios_por_fijado').on(t.empresaId, t.clienteId, t.fijado, t.id),
    index('comentarios_por_sujeto').on(t.empresaId, t.sujetoId, t.creadoEn.desc().nullsLast(), t.id),
    unique('comentarios_id_sujeto').on(t.empresaId, t.id, t.sujetoId),
    // An answer is about the same thing as what it answers.
    foreignKey({
      name: 'comentarios_padre',
      columns: [t.empresaId, t.padreId, t.sujetoId],
      foreignColumns: [t.empresaId, t.id, t.sujetoId],
    }),
    check('comentarios_padre_otro', sql`padre_id <> id`),
    restriccionActor('comentarios', 'autor'),
    // Deleted, the row keeps its place and its text is nowhere.
    check(
      'comentarios_texto',
      sql`case when eliminado_en is null then cuerpo <> '' and cuerpo_html <> '' else cuerpo = '' and cuerpo_html = '' and not fijado end`,
    ),
    // `htmlSeguro` gives no more, whatever the text.
    check('comentarios_largo', sql`char_length(cuerpo) <= 32000 and char_length(cuerpo_html) <= 200000`),
    check('comentarios_fechas', sql`editado_en >= creado_en and eliminado_en >= creado_en`),
    // Who notes down what somebody else said is not who said it.
    check('comentarios_registro', sql`registrado_por_id <> autor_id`),
  ],
  { interno: `visibilidad = 'INTERNO'` },
);

/** In SQL: that `id`, a column named with its table, is of no comment that the client may read. */
export const deComentarioInterno = (empresaId: string, id: string) =>
  `not exists (select from communications.comentarios c where c.empresa_id = ${empresaId} and c.id = ${id} and c.visibilidad = 'PUBLICO')`;

export const menciones = tenantTable(
  communications,
  'menciones',
  {
    clienteId: uuid('cliente_id').notNull(),
    comentarioId: uuid('comentario_id').notNull(),
    usuarioId: uuid('usuario_id').notNull(),
    leidaEn: instante('leida_en'),
  },
  (t) => [
    unique('menciones_una_vez').on(t.empresaId, t.comentarioId, t.usuarioId),
    foreignKey({
      name: 'menciones_comentario',
      columns: [t.empresaId, t.comentarioId],
      foreignColumns: [comentarios.empresaId, comentarios.id],
    }),
  ],
  { interno: deComentarioInterno('menciones.empresa_id', 'menciones.comentario_id') },
);

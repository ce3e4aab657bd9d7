/** Tables of files. */
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  claveDeTexto,
  dia,
  foreignKey,
  index,
  instante,
  integer,
  tenantTable,
  text,
  uuid,
  claveDeBusqueda,
} from '@cliente360/database/columns';
import { mensajesChat } from '../canalesChat/tables.ts';
import { comentarios, deComentarioInterno } from '../comentarios/tables.ts';
import { correos } from '../emails/tables.ts';
import { communications } from '../schema.ts';
import { restriccionSujeto, tipoSujeto } from '../sujeto/tables.ts';

export const CATEGORIAS_ARCHIVO = [
  'CONTRATO',
  'CORRESPONDENCIA',
  'LEGAL',
  'CONSTANCIA_FISCAL',
  'ACTA',
  'PODER',
  'IDENTIFICACION',
  'XML_CFDI',
  'EVIDENCIA',
  'OTRO',
] as const;
/** Where a file's bytes are: kept by `Almacenamiento`, or made again as the demo made them. */
export const CONTENIDOS = ['GUARDADO', 'DEMO'] as const;
export const ESTADOS_ESCANEO = ['PENDIENTE', 'LIMPIO', 'INFECTADO'] as const;

/** What is confidential, and what came with something that is internal itself. */
const INTERNO = `confidencial
  or comentario_id is not null and ${deComentarioInterno('archivos.empresa_id', 'archivos.comentario_id')}
  or correo_id is not null and not exists (select from communications.correos m where m.empresa_id = archivos.empresa_id and m.id = archivos.correo_id and m.contacto_id is not null)
  or mensaje_chat_id is not null and not exists (select from communications.mensajes_chat m join communications.contactos_canal c on c.empresa_id = m.empresa_id and c.canal_id = m.canal_id where m.empresa_id = archivos.empresa_id and m.id = archivos.mensaje_chat_id)`;

/** What is known of each file. Its bytes are not here: see `contenido`. */
export const archivos = tenantTable(
  communications,
  'archivos',
  {
    clienteId: uuid('cliente_id').notNull(),
    nombre: text('nombre').notNull(),
    busqueda: claveDeBusqueda('busqueda', sql`nombre`),
    nombreClave: claveDeTexto('nombre_clave', sql`nombre`).notNull(),
    tipoMime: text('tipo_mime').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    /** Null where nobody has its bytes. */
    contenido: text('contenido', { enum: CONTENIDOS }),
    /** Of a DEMO one, what its bytes are made of where they do not follow from the rest of the row. */
    documento: text('documento'),
    categoria: text('categoria', { enum: CATEGORIAS_ARCHIVO }).notNull(),
    sujetoTipo: tipoSujeto(),
    sujetoId: uuid('sujeto_id'),
    /** What it came with, if anything: a mail, a comment, or a chat message. */
    correoId: uuid('correo_id'),
    comentarioId: uuid('comentario_id'),
    mensajeChatId: uuid('mensaje_chat_id'),
    venceEn: dia('vence_en'),
    confidencial: boolean('confidencial').notNull(),
    escaneo: text('escaneo', { enum: ESTADOS_ESCANEO }).notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('archivos_por_creado_en').on(t.empresaId, t.clienteId, t.creadoEn.desc().nullsLast(), t.id),
    index('archivos_por_nombre').on(t.empresaId, t.clienteId, t.nombreClave, t.id),
    index('archivos_por_bytes').on(t.empresaId, t.clienteId, t.bytes, t.id),
    index('archivos_por_vence_en').on(t.empresaId, t.clienteId, t.venceEn.desc().nullsLast(), t.id),
    index('archivos_por_sujeto').on(t.empresaId, t.sujetoId, t.creadoEn.desc().nullsLast(), t.id),
    index('archivos_por_correo')
      .on(t.empresaId, t.correoId, t.id)
      .where(sql`correo_id is not null`),
    index('archivos_por_comentario')
      .on(t.empresaId, t.comentarioId, t.creadoEn.desc().nullsLast(), t.id)
      .where(sql`comentario_id is not null`),
    index('archivos_por_mensaje_chat')
      .on(t.empresaId, t.mensajeChatId, t.id)
      .where(sql`mensaje_chat_id is not null`),
    foreignKey({
      name: 'archivos_correo',
      columns: [t.empresaId, t.correoId],
      foreignColumns: [correos.empresaId, correos.id],
    }),
    foreignKey({
      name: 'archivos_comentario',
      columns: [t.empresaId, t.comentarioId],
      foreignColumns: [comentarios.empresaId, comentarios.id],
    }),
    foreignKey({
      name: 'archivos_mensaje_chat',
      columns: [t.empresaId, t.mensajeChatId],
      foreignColumns: [mensajesChat.empresaId, mensajesChat.id],
    }),
    restriccionSujeto('archivos'),
    check('archivos_adjunto', sql`num_nonnulls(correo_id, comentario_id, mensaje_chat_id) <= 1`),
    check('archivos_nombre', sql`char_length(nombre) <= 255`),
    check('archivos_bytes', sql`bytes >= 0`),
    check('archivos_sha256', sql`sha256 ~ '^[0-9a-f]{64}$'`),
  ],
  { interno: INTERNO },
);

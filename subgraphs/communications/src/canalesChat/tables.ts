/** Tables of chat channels. */
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
  uniqueIndex,
  uuid,
  claveDeBusqueda,
} from '@cliente360/database/columns';
import { communications } from '../schema.ts';
import { restriccionActor, tipoActor } from '../sujeto/tables.ts';

export const PROVEEDORES_CHAT = ['ROCKETCHAT'] as const;
export const TIPOS_CANAL = ['CANAL', 'PRIVADO', 'DIRECTO', 'OMNICANAL'] as const;

/** In SQL: that nobody of the client is in the channel `id`, a column named with its table: we talk among ourselves there. */
const sinGenteDelCliente = (empresaId: string, id: string) =>
  `not exists (select from communications.contactos_canal c where c.empresa_id = ${empresaId} and c.canal_id = ${id})`;

export const canalesChat = tenantTable(
  communications,
  'canales_chat',
  {
    clienteId: uuid('cliente_id').notNull(),
    proveedor: text('proveedor', { enum: PROVEEDORES_CHAT }).notNull(),
    roomId: text('room_id').notNull(),
    tipo: text('tipo', { enum: TIPOS_CANAL }).notNull(),
    nombre: text('nombre').notNull(),
    tema: text('tema'),
    miembros: integer('miembros').notNull(),
    casoId: uuid('caso_id'),
    /**
     * These two are kept by triggers of `mensajes_chat`, so that channels are
     * ordered by an index and not by counting their conversations. Nobody else
     * can write them: a new channel has none, whatever it says.
     */
    mensajes: integer('mensajes').notNull().default(0),
    ultimoMensajeEn: instante('ultimo_mensaje_en'),
    noLeidos: integer('no_leidos'),
    archivado: boolean('archivado').notNull(),
    url: text('url').notNull(),
    creadoEn: instante('creado_en').notNull(),
    actualizadoEn: instante('actualizado_en').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    unique('canales_chat_sala').on(t.empresaId, t.proveedor, t.roomId),
    // What a message points to, so that it is of the channel's own client.
    unique('canales_chat_de_cliente').on(t.empresaId, t.clienteId, t.id),
    uniqueIndex('canales_chat_caso').on(t.empresaId, t.casoId).where(sql.raw('caso_id is not null')),
    index('canales_chat_por_ultimo').on(t.empresaId, t.clienteId, t.ultimoMensajeEn.desc().nullsLast(), t.id),
    index('canales_chat_por_mensajes').on(t.empresaId, t.clienteId, t.mensajes.desc().nullsLast(), t.id),
    check('canales_chat_cuentas', sql.raw('miembros >= 0 and no_leidos >= 0')),
  ],
  { interno: sinGenteDelCliente('canales_chat.empresa_id', 'canales_chat.id') },
);

/** The client's people in each channel. */
export const contactosCanal = tenantTable(
  communications,
  'contactos_canal',
  {
    clienteId: uuid('cliente_id').notNull(),
    canalId: uuid('canal_id').notNull(),
    contactoId: uuid('contacto_id').notNull(),
  },
  (t) => [
    unique('contactos_canal_una_vez').on(t.empresaId, t.canalId, t.contactoId),
    foreignKey({
      name: 'contactos_canal_canal',
      columns: [t.empresaId, t.clienteId, t.canalId],
      foreignColumns: [canalesChat.empresaId, canalesChat.clienteId, canalesChat.id],
    }),
  ],
);

export const mensajesChat = tenantTable(
  communications,
  'mensajes_chat',
  {
    clienteId: uuid('cliente_id').notNull(),
    canalId: uuid('canal_id').notNull(),
    autorTipo: tipoActor('autor_tipo'),
    autorId: uuid('autor_id'),
    autorProceso: text('autor_proceso'),
    texto: text('texto').notNull(),
    busqueda: claveDeBusqueda('busqueda', sql`texto`),
    enviadoEn: instante('enviado_en').notNull(),
    editadoEn: instante('editado_en'),
  },
  (t) => [
    index('mensajes_chat_por_enviado').on(t.empresaId, t.canalId, t.enviadoEn.desc().nullsLast(), t.id),
    restriccionActor('mensajes_chat', 'autor'),
    check('mensajes_chat_edicion', sql.raw('editado_en >= enviado_en')),
    foreignKey({
      name: 'mensajes_chat_canal',
      columns: [t.empresaId, t.clienteId, t.canalId],
      foreignColumns: [canalesChat.empresaId, canalesChat.clienteId, canalesChat.id],
    }),
  ],
  { interno: sinGenteDelCliente('mensajes_chat.empresa_id', 'mensajes_chat.canal_id') },
);

/** Relation of chat channels: how the fields of `CanalChat` and `MensajeChat` are read, and the filters and orders of their pages. */
import { sql } from 'drizzle-orm';
import {
  byInstant,
  byInteger,
  connection,
  entity,
  flag,
  instantWithin,
  oneOf,
  oneOfIds,
  entityReference,
  entityReferences,
  words,
} from '@cliente360/subgraph';
import type {
  CanalChat,
  CanalesChatCampoOrden,
  CanalesChatFiltro,
  ConversacionCampoOrden,
  ConversacionFiltro,
  MensajeChat,
} from '../graphql.gen.ts';
import { archivos as a } from '../archivos/tables.ts';
import { actor } from '../sujeto/index.ts';
import { canalesChat as t, contactosCanal as c, mensajesChat as m } from './tables.ts';

export const canalChat = entity<CanalChat>()({
  type: 'CanalChat',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    contactos: entityReferences('Contacto', {
      from: c,
      id: c.contactoId,
      where: sql`${c.empresaId} = ${t.empresaId} and ${c.canalId} = ${t.id}`,
      orderBy: sql`${c.contactoId}`,
    }),
    caso: entityReference('Caso', t.casoId),
  },
});

export const mensajeChat = entity<MensajeChat>()({
  type: 'MensajeChat',
  table: m,
  fields: {
    autor: actor({ tipo: m.autorTipo, id: m.autorId, proceso: m.autorProceso }),
    archivos: entityReferences('Archivo', {
      from: a,
      id: a.id,
      where: sql`${a.empresaId} = ${m.empresaId} and ${a.mensajeChatId} = ${m.id}`,
      orderBy: sql`${a.id}`,
    }),
  },
});

export const canalesChatConnection = connection<CanalesChatFiltro, CanalesChatCampoOrden>()({
  name: 'CanalesChat',
  node: canalChat,
  parents: { 'Cliente.canalesChat': t.clienteId },
  filters: {
    tipo: oneOf(t.tipo),
    archivado: flag(t.archivado),
    ultimoMensajeEn: instantWithin(t.ultimoMensajeEn),
  },
  orders: {
    ULTIMO_MENSAJE_EN: byInstant(t.ultimoMensajeEn),
    MENSAJES: byInteger(t.mensajes),
  },
});

export const conversacionConnection = connection<ConversacionFiltro, ConversacionCampoOrden>()({
  name: 'Conversacion',
  node: mensajeChat,
  parents: { 'CanalChat.conversacion': m.canalId },
  filters: {
    texto: words(m.busqueda),
    enviadoEn: instantWithin(m.enviadoEn),
    autorIds: oneOfIds(m.autorId),
  },
  orders: { ENVIADO_EN: byInstant(m.enviadoEn) },
});

/** Relation of mail: how the fields of `Correo` are read, and the filters and orders of their pages. */
import {
  byInstant,
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
import { sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { archivos } from '../archivos/tables.ts';
import type { Correo, EmailsCampoOrden, EmailsFiltro } from '../graphql.gen.ts';
import { correos } from './tables.ts';

const suyos = sql`${archivos.empresaId} = ${correos.empresaId} and ${archivos.correoId} = ${correos.id}`;
const delComentario = sql`${archivos.empresaId} = ${correos.empresaId} and ${archivos.comentarioId} = ${correos.comentarioId}`;
const adjuntos = sql`((${suyos}) or (${delComentario}))`;

export const correo = entity<Correo>()({
  type: 'Correo',
  table: correos,
  fields: {
    cliente: entityReference('Cliente', correos.clienteId),
    contacto: entityReference('Contacto', correos.contactoId),
    caso: entityReference('Caso', correos.casoId),
    comentario: entityReference('Comentario', correos.comentarioId),
    adjuntos: entityReferences('Archivo', {
      from: archivos,
      id: archivos.id,
      where: adjuntos,
      orderBy: sql`${archivos.id}`,
    }),
  },
});

const posterior = alias(correos, 'posterior');

/**
 * An incoming mail that no person wrote after, in its thread. The company and
 * the client are named so that the thread's index serves it.
 */
const sinResponder = sql`${correos.sentido} = 'ENTRANTE' and not ${correos.automatico} and not exists (
  select from ${correos} as ${posterior}
  where ${posterior.empresaId} = ${correos.empresaId} and ${posterior.clienteId} = ${correos.clienteId} and ${posterior.hiloId} = ${correos.hiloId}
    and not ${posterior.automatico} and (${posterior.fecha}, ${posterior.id}) > (${correos.fecha}, ${correos.id}))`;

export const emailsConnection = connection<EmailsFiltro, EmailsCampoOrden>()({
  name: 'Emails',
  node: correo,
  parents: { 'Cliente.emails': correos.clienteId, 'Caso.emails': correos.casoId },
  filters: {
    sentido: oneOf(correos.sentido),
    contactoIds: oneOfIds(correos.contactoId),
    fecha: instantWithin(correos.fecha),
    casoIds: oneOfIds(correos.casoId),
    conAdjuntos: flag(
      // One index each.
      sql`(exists (select from ${archivos} where ${suyos}) or exists (select from ${archivos} where ${delComentario}))`,
    ),
    sinResponder: flag(sinResponder),
    texto: words(correos.busqueda),
  },
  orders: { FECHA: byInstant(correos.fecha) },
});

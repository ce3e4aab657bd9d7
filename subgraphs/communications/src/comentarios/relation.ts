/** Relation of comments: how the fields of `Comentario` are read, and the filters and orders of their pages. */
import { sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  byFlag,
  byInstant,
  condition,
  connection,
  entity,
  flag,
  idsParam,
  list,
  oneOf,
  oneOfIds,
  entityReference,
  words,
} from '@cliente360/subgraph';
import type { Comentario, ComentariosCampoOrden, ComentariosFiltro } from '../graphql.gen.ts';
import { actor, sujeto } from '../sujeto/index.ts';
import { comentarios as t, menciones as m } from './tables.ts';

const p = alias(t, 'padre');
const suyas = sql`${m.empresaId} = ${t.empresaId} and ${m.comentarioId} = ${t.id}`;

export const comentario = entity<Comentario>()({
  type: 'Comentario',
  table: t,
  fields: {
    cliente: entityReference('Cliente', t.clienteId),
    autor: actor({ tipo: t.autorTipo, id: t.autorId, proceso: t.autorProceso }),
    sujeto: sujeto(t),
    registradoPor: entityReference('Usuario', t.registradoPorId),
    // Null for who may not read it: a public answer may be to something internal.
    padre: entityReference(
      'Comentario',
      sql`(select ${p.id} from ${t} as ${p} where ${p.empresaId} = ${t.empresaId} and ${p.id} = ${t.padreId})`,
    ),
    menciones: list('Mencion', m, {
      where: suyas,
      orderBy: sql`${m.id}`,
      fields: { usuario: entityReference('Usuario', m.usuarioId) },
    }),
  },
});

const menciona = (holds: SQL) => sql`exists (select from ${m} where ${suyas} and ${holds})`;

export const comentariosConnection = connection<ComentariosFiltro, ComentariosCampoOrden>()({
  name: 'Comentarios',
  node: comentario,
  parents: {
    'Cliente.comentarios': t.clienteId,
    'Caso.comentarios': t.sujetoId,
    'Proyecto.comentarios': t.sujetoId,
    'Oportunidad.comentarios': t.sujetoId,
  },
  filters: {
    visibilidad: oneOf(t.visibilidad),
    autorIds: oneOfIds(t.autorId),
    fijado: flag(t.fijado),
    mencionaIds: condition('[ID!]', (ids: readonly string[], _, path) =>
      menciona(sql`${m.usuarioId} = any (${idsParam(ids, path)})`),
    ),
    texto: words(t.busqueda),
  },
  orders: { CREADO_EN: byInstant(t.creadoEn), FIJADO: byFlag(t.fijado) },
});

/** Resolvers of users (the directory): a reference by id or login. */
import { sql } from 'drizzle-orm';
import { checkId, findEntityOrThrow, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { Resolvers } from '../graphql.gen.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { usuario } from './relation.ts';
import { usuarios } from './tables.ts';

/** By the login, which is what a token says. */
export const byUsuario = { name: 'usuario', column: sql`${usuarios.usuario}`, type: 'text' };

/** An owner knows every key of its entity: a token names its user by login. Throws ENTIDAD_NO_ENCONTRADA for one that is not there. */
const resolveReference = (
  reference: { id?: string; usuario?: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) =>
  reference.id == null
    ? findEntityOrThrow(usuario, reference.usuario!, context, info, byUsuario)
    : findEntityOrThrow(usuario, checkId(reference.id, 'id'), context, info);

export const resolvers = { Usuario: { __resolveReference: resolveReference } } satisfies Answers<Resolvers>;

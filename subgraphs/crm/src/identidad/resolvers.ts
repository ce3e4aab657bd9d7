/** Resolvers of the caller's identity: `Query.yo`. */
import { findEntity, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { Resolvers } from '../graphql.gen.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { usuario, byUsuario } from '../usuarios/index.ts';

/** `Query.yo`: what the token says, beside what the company knows of its user. */
export const resolvers = {
  Query: {
    yo: (_: unknown, __: unknown, { identity, empresa }: SubgraphContext) => ({
      empresa: empresa.clave,
      empresaNombre: empresa.nombre,
      zonaHoraria: empresa.zonaHoraria,
      alcances: identity.alcances,
      confinadoA: identity.clientes === '*' ? null : identity.clientes,
    }),
  },
  Identidad: {
    usuario: (_: unknown, __: unknown, context: SubgraphContext, info: GraphQLResolveInfo) =>
      findEntity(usuario, context.identity.sub, context, info, byUsuario),
  },
} satisfies Answers<Resolvers>;

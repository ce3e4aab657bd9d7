/** Resolvers of departments: `Query.departamentos`. */
import { sql } from 'drizzle-orm';
import { loadAll, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryDepartamentosArgs, Resolvers } from '../graphql.gen.ts';
import { departamento } from './relation.ts';
import { departamentos } from './tables.ts';

/** `Query.departamentos`: few enough in any company to come whole. */
function todos(_: unknown, { activo }: QueryDepartamentosArgs, context: SubgraphContext, info: GraphQLResolveInfo) {
  const where = activo == null ? undefined : sql`${departamentos.activo} = ${activo}`;
  return loadAll(
    departamento,
    { where, orderBy: sql`public.cliente360_normaliza(${departamentos.nombre}) collate "C", ${departamentos.id}` },
    context,
    info,
  );
}

export const resolvers = { Query: { departamentos: todos } } satisfies Answers<Resolvers>;

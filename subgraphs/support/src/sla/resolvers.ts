import { sql } from 'drizzle-orm';
import { loadAll, type SubgraphContext } from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { politicaSla } from './relation.ts';
import { politicasSla } from './tables.ts';

/** `Query.politicasSla`: few enough in any company to come whole. */
function todas(_: unknown, __: unknown, context: SubgraphContext, info: GraphQLResolveInfo) {
  const { predeterminada, nombreOrden, id } = politicasSla;
  return loadAll(
    politicaSla,
    { where: undefined, orderBy: sql`${predeterminada} desc, ${nombreOrden}, ${id}` },
    context,
    info,
  );
}

export const resolvers = { Query: { politicasSla: todas } };

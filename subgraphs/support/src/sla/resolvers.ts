/** Resolvers of SLA policies and calendars: `Query.politicasSla`, and the policy of a client and of a case. */
import { sql } from 'drizzle-orm';
import { loadAll, findEntity, findEntityOrThrow, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { Resolvers } from '../graphql.gen.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { politicaSla } from './relation.ts';
import { politicasSla as t, politicasSlaCliente as p } from './tables.ts';

/** `Query.politicasSla`: few enough in any company to come whole. */
function todas(_: unknown, __: unknown, context: SubgraphContext, info: GraphQLResolveInfo) {
  return loadAll(
    politicaSla,
    { where: undefined, orderBy: sql`${t.predeterminada} desc, ${t.nombreOrden}, ${t.id}` },
    context,
    info,
  );
}

const byCliente = {
  name: 'cliente',
  column: sql`${p.clienteId}`,
  type: 'uuid',
  through: { table: p, on: sql`${p.empresaId} = ${t.empresaId} and ${p.politicaId} = ${t.id}` },
};

/** `Cliente.politicaSla`: its own, or null. */
const deCliente = ({ id }: { id: string }, _: unknown, context: SubgraphContext, info: GraphQLResolveInfo) =>
  findEntity(politicaSla, id, context, info, byCliente);

/** `SlaCaso.politica`, one statement for all the cases that ask. */
const deCaso = (
  { politica }: { politica: { id: string } },
  _: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => findEntityOrThrow(politicaSla, politica.id, context, info);

export const resolvers = {
  Query: { politicasSla: todas },
  Cliente: { politicaSla: deCliente },
  SlaCaso: { politica: deCaso },
} satisfies Answers<Resolvers>;

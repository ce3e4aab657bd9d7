/** Resolvers of access records (who read whose personal data): `Query.accesos`, how many were only counted, and `Mutation.registrarAccesos`, for the house alone. */
import { sql } from 'drizzle-orm';
import { checkId, connectionResolver, toQuery, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryAccesosArgs, Resolvers } from '../graphql.gen.ts';
import { registrarAccesos } from './registrarAccesos.ts';
import { accesosConnection } from './relation.ts';
import { accesosPerdidos as p } from './tables.ts';

const deUnCliente = connectionResolver(accesosConnection, 'Query.accesos');

/** `Query.accesos`: of a client that is not there, or is hidden, there are none. */
const accesos = (
  _: unknown,
  { clienteId, ...page }: QueryAccesosArgs,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => deUnCliente({ id: checkId(clienteId, 'clienteId') }, page, context, info);

/** `AccesosConnection.perdidos`. */
async function perdidos(_: unknown, __: unknown, { db }: SubgraphContext): Promise<number> {
  const [fila] = await db.query(toQuery(sql`select coalesce(sum(${p.cuantos}), 0)::int as "cuantos" from ${p}`));
  return fila!['cuantos'] as number;
}

export const resolvers = {
  Query: { accesos },
  AccesosConnection: { perdidos },
  Mutation: { registrarAccesos },
} satisfies Answers<Resolvers>;

/** Resolvers of invoices (CFDI of type I): `Query.factura`. */
import { sql } from 'drizzle-orm';
import { badInput, checkId, findEntity, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryFacturaArgs, Resolvers } from '../graphql.gen.ts';
import { factura } from './relation.ts';
import { facturas } from './tables.ts';

const byUuid = { name: 'uuid', column: sql`${facturas.uuid}`, type: 'uuid' };

/** `Query.factura`, null where there is none. Throws BAD_USER_INPUT unless exactly one argument is given. */
function unaFactura(_: unknown, { id, uuid }: QueryFacturaArgs, context: SubgraphContext, info: GraphQLResolveInfo) {
  if ((id == null) === (uuid == null)) throw badInput('factura', 'da exactamente uno de «id» o «uuid».');
  return id != null
    ? findEntity(factura, checkId(id, 'id'), context, info)
    : findEntity(factura, uuid!, context, info, byUuid);
}

export const resolvers = { Query: { factura: unaFactura } } satisfies Answers<Resolvers>;

import { sql } from 'drizzle-orm';
import { badInput, checkId, loadEntity, type SubgraphContext } from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryCasoArgs } from '../graphql.gen.ts';
import { agregarCaso } from './mutations/agregarCaso.ts';
import { caso } from './relation.ts';
import { casos } from './tables.ts';

const byNumero = { name: 'numero', column: sql`${casos.numero}`, type: 'text' };

/** `Query.caso`: exactly one argument. */
function unCaso(_: unknown, { id, numero }: QueryCasoArgs, context: SubgraphContext, info: GraphQLResolveInfo) {
  if ((id == null) === (numero == null)) throw badInput('caso', 'da exactamente uno de «id» o «numero».');
  return id != null
    ? loadEntity(caso, checkId(id, 'id'), context, info)
    : loadEntity(caso, numero!, context, info, byNumero);
}

/** The case of a payload, as the graph shows it. */
const delResultado = (
  { caso: hecho }: { caso: { id: string } | null },
  _: unknown,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => (hecho ? loadEntity(caso, hecho.id, context, info) : null);

export const resolvers = {
  Query: { caso: unCaso },
  Mutation: { agregarCaso },
  AgregarCasoPayload: { caso: delResultado },
};

/** Resolvers of clients: `Query.cliente`, and a reference by id or numero. */
import { sql } from 'drizzle-orm';
import {
  badInput,
  checkId,
  findEntity,
  findEntityByNumero,
  findEntityOrThrow,
  type SubgraphContext,
  type Answers,
} from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryClienteArgs, Resolvers } from '../graphql.gen.ts';
import { cliente } from './relation.ts';
import { clientes, RFC_GENERICOS } from './tables.ts';

const byNumero = { name: 'numero', column: sql`${clientes.numero}`, type: 'text' };
const byRfc = { name: 'rfc', column: sql`${clientes.rfc}`, type: 'text', personal: 'Query.cliente(rfc:)' };

/** `Query.cliente`, null where there is none. Throws BAD_USER_INPUT unless exactly one argument is given, and for a generic RFC: it is many clients'. */
function unCliente(_: unknown, args: QueryClienteArgs, context: SubgraphContext, info: GraphQLResolveInfo) {
  const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined);
  if (given.length !== 1) throw badInput('cliente', 'da exactamente uno de «id», «numero» o «rfc».');
  const { id, numero, rfc } = args;
  if (id != null) return findEntity(cliente, checkId(id, 'id'), context, info);
  if (numero != null) return findEntityByNumero(cliente, numero, context, info, byNumero);
  if (RFC_GENERICOS.includes(rfc as never))
    throw badInput('rfc', 'es un RFC genérico, de muchos clientes; búscalos con «clientes».');
  return findEntity(cliente, rfc!, context, info, byRfc);
}

/** An owner knows every key of its entity: a partner's token may name clients by number. */
function resolveReference(
  reference: { id?: string; numero?: string },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) {
  return reference.id == null
    ? findEntityOrThrow(cliente, String(reference.numero), context, info, byNumero)
    : findEntityOrThrow(cliente, checkId(reference.id, 'id'), context, info);
}

export const resolvers = {
  Query: { cliente: unCliente },
  Cliente: { __resolveReference: resolveReference },
} satisfies Answers<Resolvers>;

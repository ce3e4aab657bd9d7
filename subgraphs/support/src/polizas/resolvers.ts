/** Resolvers of service contracts (pólizas): `Query.poliza`. */
import { checkId, findEntity, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryPolizaArgs, Resolvers } from '../graphql.gen.ts';
import { poliza } from './relation.ts';

const unaPoliza = (_: unknown, { id }: QueryPolizaArgs, context: SubgraphContext, info: GraphQLResolveInfo) =>
  findEntity(poliza, checkId(id, 'id'), context, info);

export const resolvers = { Query: { poliza: unaPoliza } } satisfies Answers<Resolvers>;

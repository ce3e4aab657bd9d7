import { checkId, loadEntity, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import type { QueryPolizaArgs, Resolvers } from '../graphql.gen.ts';
import { poliza } from './relation.ts';

const unaPoliza = (_: unknown, { id }: QueryPolizaArgs, context: SubgraphContext, info: GraphQLResolveInfo) =>
  loadEntity(poliza, checkId(id, 'id'), context, info);

export const resolvers = { Query: { poliza: unaPoliza } } satisfies Answers<Resolvers>;

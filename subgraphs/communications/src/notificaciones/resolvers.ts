/** Resolvers of notices: `Caso.notificaciones`. */
import { loadChildren, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { Resolvers } from '../graphql.gen.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { notificacion } from './relation.ts';
import { notificaciones as t } from './tables.ts';

/** `Caso.notificaciones`: two for each time that somebody had to be told, so few that they need no pages. */
const deCaso = ({ id }: { id: string }, _: unknown, context: SubgraphContext, info: GraphQLResolveInfo) =>
  loadChildren(notificacion, t.casoId, id, context, info);

export const resolvers = { Caso: { notificaciones: deCaso } } satisfies Answers<Resolvers>;

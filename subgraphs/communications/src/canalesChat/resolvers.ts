/** Resolvers of chat channels: `Caso.canalChat`. */
import { sql } from 'drizzle-orm';
import { findEntity, type SubgraphContext, type Answers } from '@cliente360/subgraph';
import type { Resolvers } from '../graphql.gen.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { canalChat } from './relation.ts';
import { canalesChat as t } from './tables.ts';

const byCaso = { name: 'caso', column: sql`${t.casoId}`, type: 'uuid' };

/** `Caso.canalChat`: one at most, as the table keeps. */
const deCaso = ({ id }: { id: string }, _: unknown, context: SubgraphContext, info: GraphQLResolveInfo) =>
  findEntity(canalChat, id, context, info, byCaso);

export const resolvers = { Caso: { canalChat: deCaso } } satisfies Answers<Resolvers>;

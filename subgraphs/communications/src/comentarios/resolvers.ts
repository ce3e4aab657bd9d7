import type { Answers } from '@cliente360/subgraph';
import type { Resolvers } from '../graphql.gen.ts';
import { comentarCaso } from './mutations/comentarCaso.ts';

export const resolvers = { Mutation: { comentarCaso } } satisfies Answers<Resolvers>;

import { comentarCaso } from './mutations/comentarCaso.ts';

export const resolvers = { Mutation: { comentarCaso } };

/** Resolvers of comments: `Mutation.comentarCaso`, `Mutation.marcarMencionLeida`. */
import { payloadEntity, type Answers } from '@cliente360/subgraph';
import type { Resolvers } from '../graphql.gen.ts';
import { comentarCaso } from './mutations/comentarCaso.ts';
import { marcarMencionLeida } from './mutations/marcarMencionLeida.ts';
import { comentario } from './relation.ts';

export const resolvers = {
  Mutation: { comentarCaso, marcarMencionLeida },
  MarcarMencionLeidaPayload: { comentario: payloadEntity(comentario, 'comentario') },
} satisfies Answers<Resolvers>;

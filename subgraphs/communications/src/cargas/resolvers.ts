/** Resolvers of uploads: `Mutation.solicitarCargaArchivo` and the reference to an upload. */
import type { Answers } from '@cliente360/subgraph';
import type { Resolvers } from '../graphql.gen.ts';
import { solicitarCargaArchivo } from './mutations/solicitarCargaArchivo.ts';
import { cargaDeReferencia } from './vista.ts';

export const resolvers = {
  Mutation: { solicitarCargaArchivo },
  CargaArchivo: { __resolveReference: cargaDeReferencia },
} satisfies Answers<Resolvers>;

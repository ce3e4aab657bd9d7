import { solicitarCargaArchivo } from './mutations/solicitarCargaArchivo.ts';
import { cargaDeReferencia } from './vista.ts';

export const resolvers = {
  Mutation: { solicitarCargaArchivo },
  CargaArchivo: { __resolveReference: cargaDeReferencia },
};

/** The LIMITE_EXCEDIDO error, which names the limit. */
import type { GraphQLError } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';

/** What a request may have too much of, as `limite` names it. */
export type Limit =
  | 'tokens'
  | 'profundidad'
  | 'introspeccion'
  | 'alias'
  | 'directivas'
  | 'selecciones'
  | 'cuerpo'
  | 'anidamiento'
  | 'lote'
  | 'respuesta'
  | 'simultaneo';

/** LIMITE_EXCEDIDO: says which limit, and not where it lies. */
export const limitExceeded = (limite: Limit, status = 400): GraphQLError =>
  gatewayError('LIMITE_EXCEDIDO', { limite }, status);

/** Error catalogue of the subgraphs, and the constructors of their GraphQL errors. */
import { GraphQLError } from 'graphql';
import { markOwnError } from './ownErrors.ts';

/** The errors a subgraph expects, each with the message its caller reads. */
const catalogue = {
  UNAUTHENTICATED: 'Falta una identidad válida.',
  FORBIDDEN: 'El token no tiene el alcance necesario.',
  BAD_USER_INPUT: 'Un argumento no es válido.',
  GRAPHQL_VALIDATION_FAILED: 'La operación no es válida para el esquema.',
  CURSOR_INVALIDO: 'El cursor no es de esta conexión con este filtro y este orden. Pide la primera página de nuevo.',
  ENTIDAD_NO_ENCONTRADA: 'La entidad no existe o no es visible.',
  DATO_PROTEGIDO: 'El dato está protegido y pide otro alcance.',
  PLAZO_AGOTADO: 'La petición agotó su plazo.',
  SUBGRAFO_NO_DISPONIBLE: 'El servicio que responde por este dato no está disponible.',
  INTERNAL_SERVER_ERROR: 'Ocurrió un error interno.',
} as const;

export type SubgraphErrorCode = keyof typeof catalogue;

/** An expected error of the catalogue; `message` replaces the catalogue's text where it can say more. */
export function graphqlError(
  code: SubgraphErrorCode,
  message?: string,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  return markOwnError(new GraphQLError(message ?? catalogue[code], { extensions: { code, ...extensions } }));
}

/** Bad input: names the argument and says what to do. */
export function badInput(argument: string, message: string): GraphQLError {
  return graphqlError('BAD_USER_INPUT', `«${argument}»: ${message}`, { argumento: argument });
}

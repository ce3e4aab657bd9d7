/** Error catalogue of the gateway: every code that it answers, with its Spanish message. */
import { GraphQLError } from 'graphql';

/** What a caller reads of each error, unless whoever made it says more, and is one of this house. */
const messages = {
  UNAUTHENTICATED: 'Falta un token válido en «Authorization».',
  BAD_REQUEST: 'La petición no es GraphQL sobre HTTP.',
  ENTIDAD_NO_ENCONTRADA: 'La entidad no existe o no es visible.',
  SUBGRAFO_NO_DISPONIBLE: 'El servicio que responde por este dato no está disponible.',
  PLAZO_AGOTADO: 'El servicio que responde por este dato no contestó a tiempo.',
  LIMITE_EXCEDIDO: 'La petición es más grande de lo que se admite.',
  COSTO_EXCEDIDO: 'La operación cuesta más de lo que se admite.',
  CUOTA_EXCEDIDA: 'Se acabó la cuota de este minuto.',
  OPERACION_NO_REGISTRADA: 'Sólo corren operaciones registradas, y ésta no lo está.',
  FORBIDDEN: 'El token no tiene el alcance necesario.',
  BAD_USER_INPUT: 'Un argumento no es válido.',
  CURSOR_INVALIDO: 'El cursor no es de esta conexión con este filtro y este orden. Pide la primera página de nuevo.',
  DATO_PROTEGIDO: 'El dato está protegido y pide otro alcance.',
  GRAPHQL_PARSE_FAILED: 'La operación no es GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'La operación no es válida para el esquema.',
  OPERATION_RESOLUTION_FAILURE: 'La petición no dice cuál de sus operaciones ejecutar.',
  PERSISTED_QUERY_NOT_FOUND: 'No se conoce una operación con esa huella. Mándala entera.',
  INTERNAL_SERVER_ERROR: 'Ocurrió un error interno.',
} as const;

export type GatewayErrorCode = keyof typeof messages;

/** What a caller may be told, ours or a subgraph's; every other code is masked. */
export const PUBLIC_CODES: ReadonlySet<unknown> = new Set(
  Object.keys(messages).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
);

export const isPublicCode = (code: unknown): code is GatewayErrorCode => PUBLIC_CODES.has(code);

export const messageOf = (code: GatewayErrorCode): string => messages[code];

/** An error of the catalogue. `status` is the HTTP status of an answer that is this error alone; `message` says more than the catalogue's. */
export function gatewayError(
  code: GatewayErrorCode,
  extensions: Record<string, unknown> = {},
  status?: number,
  message: string = messages[code],
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...extensions, ...(status === undefined ? {} : { http: { status } }) },
  });
}

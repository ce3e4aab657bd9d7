import { GraphQLError } from 'graphql';

/** The errors that the gateway itself makes, each with the message its caller reads. */
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
  INTERNAL_SERVER_ERROR: 'Ocurrió un error interno.',
} as const;

export type GatewayErrorCode = keyof typeof messages;

/** What a caller may be told, ours or a subgraph's; every other code is masked. */
export const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  ...Object.keys(messages).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CURSOR_INVALIDO',
  'DATO_PROTEGIDO',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

export const isPublicCode = (code: unknown): boolean => PUBLIC_CODES.has(code);

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

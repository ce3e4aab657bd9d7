/** Error formatter: the one place where an error becomes what a caller reads. */
import { inSpanish } from '@cliente360/subgraph/spanish';
import { isOwnError } from '@cliente360/subgraph/ownErrors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isPublicCode, messageOf } from './catalogue.ts';

/** What an error may carry beside its code; a subgraph's stack, address or response is not among it. */
const EXTENSIONS = ['code', 'subgrafo', 'argumento', 'alcances', 'campo', 'costo', 'presupuesto', 'limite'];

/** Whatever its code says: no address, system error or stack reaches a caller. Nothing in it repeats without an end. */
const PRIVATE =
  /\b(?:postgres(?:ql)?|mysql|redis|mongodb|amqp|smtps?|jdbc):|\b(?:\d{1,3}\.){3}\d{1,3}:\d|\blocalhost:\d|\bE(?:CONN|NOTFOUND|PIPE|AI_|HOST|ADDR)|\n[ \t]{1,16}at |node_modules|\bfile:/;

export const isPrivate = (text: string): boolean => PRIVATE.test(text);

export interface Where {
  readonly requestId: string;
  readonly log: Logger;
}

/** The error as its caller may see it. What is masked is logged, under the request's id. */
export function publicError(error: GraphQLError, { requestId, log }: Where): GraphQLError {
  if (isOwnError(error)) return error;
  const { code } = error.extensions;
  if (isPublicCode(code) && !isPrivate(error.message))
    return isPlain(error) ? error : withExtensions(error, error.message, pick(error.extensions));
  log.error({ err: error.originalError ?? error, path: error.path, code }, 'unexpected error');
  return withExtensions(error, messageOf('INTERNAL_SERVER_ERROR'), { code: 'INTERNAL_SERVER_ERROR', requestId });
}

/** For what fails before or beside an operation, and the last resort for the rest: nothing unknown passes. */
export function formatError({ extensions = {}, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  if (extensions['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return TOO_MANY_SELECTIONS;
  const { code } = extensions;
  if (isPublicCode(code)) {
    const message = OTHERS.has(code) ? inSpanish(formatted.message) : formatted.message;
    return { ...formatted, message, extensions: pick(extensions) };
  }
  // `publicError` masked and logged it already.
  if ('requestId' in extensions) return { ...formatted, extensions };
  return { message: messageOf('INTERNAL_SERVER_ERROR'), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** Codes under which graphql-js and Apollo Server speak. Clients know PERSISTED_QUERY_NOT_FOUND by its words, which stay. */
const OTHERS: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** What Apollo Server calls an error of validation is a limit of ours. */
const TOO_MANY_SELECTIONS: GraphQLFormattedError = {
  message: messageOf('LIMITE_EXCEDIDO'),
  extensions: { code: 'LIMITE_EXCEDIDO', limite: 'selecciones' },
};

/** Without the names that graphql-js proposes: each is a word of the schema. */
export function withoutSuggestion({ message, ...rest }: GraphQLFormattedError): GraphQLFormattedError {
  return { ...rest, message: message.replace(/ Did you mean [^?]*(?:\?|$)/g, '') };
}

/** It carries nothing that a caller may not read: most of a long list of them are the rules', made so. */
const isPlain = ({ extensions, originalError }: GraphQLError): boolean =>
  originalError === undefined && Object.keys(extensions).every((key) => EXTENSIONS.includes(key));

function withExtensions(
  { nodes, path }: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions });
}

function pick(extensions: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(EXTENSIONS.flatMap((key) => (key in extensions ? [[key, extensions[key]]] : [])));
}

/** The one place where an error becomes what a caller reads. */
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { isPublicCode, messageOf } from './catalogue.ts';

/** What an error may carry beside its code; a subgraph's stack, address or response is not among it. */
const EXTENSIONS = ['code', 'subgrafo', 'argumento', 'alcances', 'campo', 'costo', 'presupuesto', 'limite'];

/** Whatever its code says: no address, system error or stack reaches a caller. */
const PRIVATE =
  /\b(?:postgres(?:ql)?|mysql|redis|mongodb|amqp|smtps?|jdbc):|\b(?:\d{1,3}\.){3}\d{1,3}:\d+|\blocalhost:\d+|\bE(?:CONN|NOTFOUND|PIPE|AI_|HOST|ADDR)\w*|\n[ \t]+at |node_modules|\bfile:/;

export const isPrivate = (text: string): boolean => PRIVATE.test(text);

export interface Where {
  readonly requestId: string;
  readonly log: Logger;
}

/** The error as its caller may see it. What is masked is logged, under the request's id. */
export function publicError(error: GraphQLError, { requestId, log }: Where): GraphQLError {
  if (isVariableError(error)) return error;
  const { code } = error.extensions;
  if (isPublicCode(code) && !isPrivate(error.message))
    return isPlain(error) ? error : withExtensions(error, error.message, pick(error.extensions));
  log.error({ err: error.originalError ?? error, path: error.path, code }, 'unexpected error');
  return withExtensions(error, messageOf('INTERNAL_SERVER_ERROR'), { code: 'INTERNAL_SERVER_ERROR', requestId });
}

/** For what fails before or beside an operation, and the last door for the rest: nothing unknown passes. */
export function formatError({ extensions = {}, ...formatted }: GraphQLFormattedError): GraphQLFormattedError {
  if (extensions['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return TOO_MANY_SELECTIONS;
  if (isPublicCode(extensions['code'])) return { ...formatted, extensions: pick(extensions) };
  // `publicError` masked and logged it already.
  if ('requestId' in extensions) return { ...formatted, extensions };
  return { message: messageOf('INTERNAL_SERVER_ERROR'), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

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

/** A variable of the wrong type: graphql-js says it without a code, and Apollo Server adds it. */
function isVariableError({ nodes, extensions }: GraphQLError): boolean {
  return extensions['code'] === undefined && nodes?.length === 1 && nodes[0]!.kind === Kind.VARIABLE_DEFINITION;
}

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

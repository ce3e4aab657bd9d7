/** Error formatter of a subgraph: what its caller reads, whatever was thrown. */
import { unwrapResolverError } from '@apollo/server/errors';
import { Abandoned, DatabaseUnavailable, DeadlineExceeded } from '@cliente360/database';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { graphqlError } from '../errors.ts';
import { inSpanish } from '../spanish.ts';
import { isOwnError } from '../ownErrors.ts';
import { PeerUnavailable } from './peers.ts';

/** Expected errors pass as they are; a lost database is named; anything else is logged and masked. */
export function formatError(
  { path, extensions }: GraphQLFormattedError,
  error: unknown,
  subgrafo: string,
  log: Logger,
): GraphQLFormattedError & { message: string } {
  const cause = unwrapResolverError(error);
  const expected = expectedError(cause, path === undefined, subgrafo);
  const place = path ? { path } : {};
  if (expected) {
    // `http` is what Apollo Server would answer with; the answer is not its.
    const { http: _, ...said } = { ...extensions, ...expected.extensions };
    return {
      ...place,
      message: isOwnError(expected) ? expected.message : inSpanish(expected.message),
      extensions: said,
    };
  }
  log.error({ err: cause, path }, 'unexpected error');
  const { message, extensions: masked } = graphqlError('INTERNAL_SERVER_ERROR');
  return { ...place, message, extensions: masked };
}

function expectedError(cause: unknown, isAboutRequest: boolean, subgrafo: string): GraphQLError | undefined {
  // Who has left reads no error; the deadline is the last to leave.
  if (cause instanceof DeadlineExceeded || cause instanceof Abandoned)
    return graphqlError('PLAZO_AGOTADO', undefined, { subgrafo });
  if (cause instanceof PeerUnavailable)
    return graphqlError('SUBGRAFO_NO_DISPONIBLE', undefined, { subgrafo: cause.subgraph });
  if (cause instanceof DatabaseUnavailable) return graphqlError('SUBGRAFO_NO_DISPONIBLE', undefined, { subgrafo });
  if (!(cause instanceof GraphQLError)) return undefined;
  // Without a place it is graphql-js's word on the document or a variable; with one, somebody threw it, under whatever code.
  return isOwnError(cause) || isAboutRequest ? cause : undefined;
}

/** Helpers that write plain and JSON responses. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { formatError } from '../errors/public.ts';

/** Writes a whole answer. */
export function respond(response: ServerResponse, status: number, contentType: string, text: string): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(text),
    'x-content-type-options': 'nosniff',
  });
  response.end(text);
}

export function respondJson(response: ServerResponse, status: number, value: unknown): void {
  respond(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** A GraphQL response that is one error, in the media type the client prefers. */
export function respondError(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  error: GraphQLError,
): void {
  const modern = request.headers.accept?.includes('application/graphql-response+json');
  const type = modern ? 'application/graphql-response+json' : 'application/json';
  respond(response, status, `${type}; charset=utf-8`, JSON.stringify({ errors: [formatError(error.toJSON())] }));
}

/** `/graphql`: one request, its identity and its time, through Apollo Server. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isUtf8Query } from '@cliente360/subgraph/utf8';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { requestIdNow } from '@cliente360/config/requestId';
import { untilClosed } from '@cliente360/subgraph/httpTimeouts';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { gatewayError } from '../errors/catalogue.ts';
import { limitExceeded } from '../guards/limitExceeded.ts';
import type { Admit } from '../guards/request.ts';
import type { Authenticate } from '../identity/authenticate.ts';
import { factsOf } from '../observability/requests.ts';
import type { OperationContext } from './apollo.ts';
import { readBody } from './body.ts';
import { endCompressed } from './compress.ts';
import type { Connections } from './drain.ts';
import { respondError } from './respond.ts';

export interface GraphQLHandlerOptions {
  readonly apollo: ApolloServer<OperationContext>;
  readonly authenticate: Authenticate;
  readonly connections: Connections;
  readonly log: Logger;
  readonly admit: Admit;
  readonly maxBodyBytes: number;
  /** How long an operation may take, in milliseconds. */
  readonly deadlineMs: number;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function graphqlHandler({
  apollo,
  authenticate,
  connections,
  log,
  admit,
  maxBodyBytes,
  deadlineMs,
}: GraphQLHandlerOptions): Handler {
  return async (request, response) => {
    const startedAt = performance.now();
    const requestId = requestIdNow();
    const body = await readBody(request, maxBodyBytes);
    if (body.kind === 'gone') return void response.destroy();
    connections.answering(request, response);
    if (body.kind === 'tooLarge') {
      response.setHeader('connection', 'close');
      return respondError(request, response, 413, limitExceeded('cuerpo'));
    }
    const { method = 'GET' } = request;
    const { search } = new URL(request.url ?? '', 'http://_');
    if (body.kind === 'otherEncoding') return respondError(request, response, 415, notUtf8());
    if (body.kind === 'notUtf8' || !isUtf8Query(search)) return respondError(request, response, 400, notUtf8());
    const admitted = admit({ method, contentType: request.headers['content-type'] ?? '', search, text: body.text });
    if (admitted instanceof GraphQLError) return respondError(request, response, 400, admitted);

    const signal = untilClosed(response);
    const context = async (): Promise<OperationContext> => {
      const { authorization } = request.headers;
      const facts = factsOf(request);
      const deadline = Date.now() + deadlineMs;
      const identity = await known(authenticate(authorization, log), requestId, log);
      Object.assign(facts, { usuario: identity.sub, empresa: identity.empresa });
      const refusal = admitted.refusal();
      if (refusal) throw refusal;
      const caller = { identity, requestId, peticion: randomUUID(), deadline, authorization };
      return { caller, signal, log, startedAt, facts };
    };
    const httpGraphQLRequest = { method, headers: headersOf(request), search: admitted.search, body: admitted.body };
    await send(request, response, await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }));
  };
}

const notUtf8 = () =>
  gatewayError('BAD_REQUEST', {}, undefined, 'La petición va en UTF-8, sin otra codificación y sin comprimir.');

/** Expected refusals pass; anything else is ours, logged and masked. */
async function known<Value>(value: Promise<Value>, requestId: string, log: Logger): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    log.error({ err: error }, 'a caller was not identified');
    throw gatewayError('INTERNAL_SERVER_ERROR', { requestId }, 500);
  }
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Awaited<ReturnType<ApolloServer<OperationContext>['executeHTTPGraphQLRequest']>>,
): Promise<void> {
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  response.setHeader('x-content-type-options', 'nosniff');
  response.statusCode = answer.status ?? 200;
  if (answer.body.kind === 'complete') return endCompressed(request, response, answer.body.string);
  for await (const chunk of answer.body.asyncIterator) response.write(chunk);
  response.end();
}

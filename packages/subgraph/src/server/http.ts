/** A running subgraph behind HTTP: `/graphql` for whoever proves an identity, `/health/*` for anyone, and what else it answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { REQUEST_ID_HEADER, requestIdOf, withRequestId } from '@cliente360/config/requestId';
import { INTERNAL_IDENTITY_HEADER, InvalidToken, type Caller } from '@cliente360/identity';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { graphqlError } from '../errors.ts';
import { stringifyInSlices } from '../scheduler/json.ts';
import { endInPieces } from '../scheduler/write.ts';
import type { GraphQLRequest, RunningSubgraph } from '../types.ts';
import type { Authenticate } from './authenticate.ts';
import type { CallerGuards } from './callerGuards.ts';
import type { AnswerOutcome, SubgraphMetrics } from './metrics.ts';
import { PeerUnavailable } from './peers.ts';
import { TRANSFER_MS, untilClosed, wholeWithin } from './httpTimeouts.ts';
import { shared, STATE_KEPT_MS } from './shared.ts';
import { isOtherEncoding, utf8Of } from './utf8.ts';

/** A gateway's entity fetch carries many ids; nothing it sends comes near this. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const REQUEST_MS = 15_000;
/** What is under way when the server closes has this long to end. */
const CLOSING_MS = 10_000;

export interface ServeOptions {
  readonly subgraph: RunningSubgraph;
  readonly authenticate: Authenticate;
  /** What callers who show a token of their own have to pass; without it they pass. */
  readonly callerGuards?: CallerGuards | undefined;
  readonly log: Logger;
  readonly port: number;
  readonly host: string;
  /** What `/metrics` tells; without it there is none. */
  readonly metrics?: SubgraphMetrics;
  /** How old what `/health/ready` says may be, in milliseconds. */
  readonly stateKeptMs?: number;
}

export interface SubgraphServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens and answers until closed. `port` 0 takes a free one. */
export async function serveSubgraph(options: ServeOptions): Promise<SubgraphServer> {
  const server = createServer({
    headersTimeout: 5_000,
    requestTimeout: TRANSFER_MS,
    connectionsCheckingInterval: 1_000,
  });
  const isReady = readiness(options);
  const metricsText = shared(options.stateKeptMs ?? STATE_KEPT_MS, async () => options.metrics?.text());
  server.on('request', (request, response) => {
    const requestId = requestIdOf(request.headers);
    response.setHeader(REQUEST_ID_HEADER, requestId);
    withRequestId(requestId, () => {
      answer(request, response, { ...options, isReady, metricsText }).catch((error: unknown) => {
        options.log.warn({ err: error }, 'request abandoned');
        response.destroy();
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${options.host}:${port}/graphql`, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
  await closed;
  clearTimeout(timer);
}

interface Answering extends ServeOptions {
  readonly isReady: () => Promise<boolean>;
  readonly metricsText: () => Promise<string | undefined>;
}

async function answer(request: IncomingMessage, response: ServerResponse, options: Answering): Promise<void> {
  const path = (request.url ?? '').split('?', 1)[0]!;
  const plain = options.subgraph.http?.find(({ prefix }) => path.startsWith(prefix));
  if (plain) return plain.handle(request, response);
  wholeWithin(request, response, REQUEST_MS);
  if (path === '/health/live') return send(response, 200, { status: 'ok' });
  if (path === '/health/ready') return ready(response, options.isReady);
  if (path === '/metrics' && options.metrics)
    return tellMetrics(response, options.metrics, await options.metricsText());
  if (path !== '/graphql' || request.method !== 'POST') return send(response, 404, { status: 'not found' });
  return graphql(request, response, options);
}

/** Whoever asks how it is must not make it any worse: the database is asked once at a time, and not again right away. */
const readiness = ({ subgraph, log, stateKeptMs = STATE_KEPT_MS }: ServeOptions) =>
  shared(stateKeptMs, async () => {
    try {
      await subgraph.ready();
      return true;
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      return false;
    }
  });

async function ready(response: ServerResponse, isReady: () => Promise<boolean>): Promise<void> {
  if (await isReady()) send(response, 200, { status: 'ok' });
  else send(response, 503, { status: 'unavailable' });
}

function tellMetrics(response: ServerResponse, { contentType }: SubgraphMetrics, text = ''): void {
  response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
}

async function graphql(request: IncomingMessage, response: ServerResponse, options: ServeOptions): Promise<void> {
  const started = performance.now();
  const outcome = await answerGraphql(request, response, options);
  options.metrics?.answered(outcome, (performance.now() - started) / 1000);
}

async function answerGraphql(
  request: IncomingMessage,
  response: ServerResponse,
  { subgraph, authenticate, callerGuards, log }: ServeOptions,
): Promise<AnswerOutcome> {
  const refuse = (status: number, body: unknown): AnswerOutcome => {
    send(response, status, body);
    return 'refused';
  };
  const signal = untilClosed(response);
  const bytes = await readBody(request);
  if (bytes === undefined)
    return refuse(413, failure('BAD_USER_INPUT', 'El cuerpo de la petición es demasiado grande.'));
  if (isOtherEncoding(request.headers)) return refuse(415, failure('BAD_USER_INPUT', NOT_UTF8));
  const body = utf8Of(bytes);
  if (body === undefined) return refuse(400, failure('BAD_USER_INPUT', NOT_UTF8));
  const caller = await authenticate(request, body).catch((error: unknown) => refusalOf(error, log));
  if ('status' in caller) return refuse(caller.status, caller.body);
  if (callerGuards && request.headers[INTERNAL_IDENTITY_HEADER] === undefined)
    return throughGuards({ subgraph, authenticate, callerGuards }, body, caller, response, signal);
  const operation = parseRequest(body);
  if (!operation) return refuse(400, failure('BAD_USER_INPUT', 'El cuerpo no es una petición GraphQL en JSON.'));
  const answer = await subgraph.execute(operation, caller, signal);
  const text = await stringifyInSlices(answer);
  sendText(response, 200, text, answer.errors && authenticate.sign(text));
  return outcomeOf(answer);
}

async function throughGuards(
  {
    subgraph,
    authenticate,
    callerGuards,
  }: Pick<ServeOptions, 'subgraph' | 'authenticate'> & { readonly callerGuards: CallerGuards },
  body: string,
  caller: Caller,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<AnswerOutcome> {
  const headers = new Map<string, string>();
  const setHeaders = (all: Iterable<readonly [string, string]>) => {
    for (const [name, value] of all) response.setHeader(name, value);
  };
  const admitted = await callerGuards.admit(body, caller, signal, headers).catch((error: unknown) => {
    if (error instanceof GraphQLError) return error;
    throw error;
  });
  setHeaders(headers);
  if (admitted instanceof GraphQLError) {
    // Headers of ours are pairs; Apollo Server declares its own under the same name.
    const { http, ...extensions } = admitted.extensions as unknown as { http?: Http };
    setHeaders(http?.headers ?? []);
    send(response, http?.status ?? 400, { errors: [{ ...admitted.toJSON(), extensions }] });
    return 'refused';
  }
  try {
    const answer = await subgraph.execute(admitted.request, caller, signal);
    const text = await stringifyInSlices(answer);
    sendText(response, 200, text, answer.errors && authenticate.sign(text));
    return outcomeOf(answer);
  } finally {
    admitted.leave();
  }
}

const outcomeOf = ({ data, errors }: Awaited<ReturnType<RunningSubgraph['execute']>>): AnswerOutcome =>
  !errors?.length ? 'ok' : data ? 'partial' : 'error';

interface Http {
  readonly status?: number;
  readonly headers?: Iterable<readonly [string, string]>;
}

interface Refusal {
  readonly status: number;
  readonly body: unknown;
}

/** What is told to whom nothing is answered: a token that proves nothing is the caller's, and not knowing whose it is never is. */
function refusalOf(error: unknown, log: Logger): Refusal {
  if (error instanceof InvalidToken) {
    log.info({ err: error }, 'refused');
    return { status: 401, body: failure('UNAUTHENTICATED', error.told) };
  }
  if (error instanceof PeerUnavailable) {
    log.warn({ err: error }, 'who a token is of was not told');
    return { status: 503, body: failure('SUBGRAFO_NO_DISPONIBLE', undefined, { subgrafo: error.subgraph }) };
  }
  log.error({ err: error }, 'a token was not verified');
  return { status: 500, body: failure('INTERNAL_SERVER_ERROR') };
}

const failure = (...error: Parameters<typeof graphqlError>) => ({ errors: [graphqlError(...error).toJSON()] });

function parseRequest(body: string): GraphQLRequest | undefined {
  try {
    const request = JSON.parse(body) as Partial<GraphQLRequest> | null;
    return typeof request?.query === 'string' ? (request as GraphQLRequest) : undefined;
  } catch {
    return undefined;
  }
}

const NOT_UTF8 = 'La petición va en UTF-8, sin otra codificación y sin comprimir.';

/** The body; undefined when it is longer than a subgraph takes. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop must not end the connection: the refusal still goes out on it.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const send = (response: ServerResponse, status: number, body: unknown): void =>
  sendText(response, status, JSON.stringify(body));

function sendText(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  void endInPieces(response, text);
}

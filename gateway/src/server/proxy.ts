/** Reverse proxy of files: bytes, without GraphQL, handed over in this process or streamed to its address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SubgraphName } from '@cliente360/config';
import { REQUEST_ID_HEADER, requestIdNow } from '@cliente360/config/requestId';
import type { RunningSubgraph } from '@cliente360/subgraph';
import { endWhenIdle, untilClosed, withoutBody } from '@cliente360/subgraph/httpTimeouts';
import type { Logger } from 'pino';
import { Pool, type Dispatcher } from 'undici';
import type { Connections } from './drain.ts';
import type { Handler } from './graphql.ts';

/** Whose each such path is. */
export const PLAIN_PATHS: Readonly<Record<string, SubgraphName>> = { '/archivos/': 'communications' };

/** What an address of ours is made of; anything else is nobody's. */
const SAFE = /^(?!.*\.\.)[\w.~/-]+$/;
const METHODS = ['GET', 'HEAD', 'PUT'];
const CONNECTIONS = 32;
const CONNECT_MS = 2_000;
/** For an answer once the request has gone, and between two pieces of one. */
const ANSWER_MS = 30_000;
const PASSED_ON = ['content-type', 'content-length', 'content-encoding', 'range', 'if-range'] as const;
const PASSED_BACK = [
  'accept-ranges',
  'allow',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-range',
  'content-security-policy',
  'content-type',
  'etag',
  'x-content-type-options',
] as const;

export interface PlainPaths {
  /** By prefix. */
  readonly handlers: Readonly<Record<string, Handler>>;
  close(): Promise<void>;
}

export interface PlainOptions {
  /** Those that run in this process. */
  readonly running: readonly RunningSubgraph[];
  /** The GraphQL address of a subgraph that runs elsewhere; undefined for one that this graph does not have. */
  readonly urlOf: (subgraph: SubgraphName) => string | undefined;
  readonly connections: Connections;
  readonly log: Logger;
}

/** A handler for each of `PLAIN_PATHS` that this graph has a subgraph for. */
export function openPlainPaths({ running, urlOf, connections, log }: PlainOptions): PlainPaths {
  const pools: Pool[] = [];
  const wayTo = (prefix: string, subgraph: SubgraphName): Handler | undefined => {
    const local = running.find(({ name }) => name === subgraph);
    if (local) return local.http?.find((each) => each.prefix === prefix)?.handle;
    const url = urlOf(subgraph);
    if (!url) return undefined;
    const { origin, pathname } = new URL(url);
    const pool = new Pool(origin, {
      connections: CONNECTIONS,
      connect: { timeout: CONNECT_MS },
      headersTimeout: ANSWER_MS,
      bodyTimeout: ANSWER_MS,
    });
    pools.push(pool);
    return forward(pool, pathname.replace(/\/[^/]*$/, ''), log.child({ subgraph }));
  };
  const handlers = Object.entries(PLAIN_PATHS).flatMap(([prefix, subgraph]) => {
    const way = wayTo(prefix, subgraph);
    return way ? [[prefix, watched(way, connections)] as const] : [];
  });
  return {
    handlers: Object.fromEntries(handlers),
    close: async () => void (await Promise.all(pools.map((pool) => pool.destroy()))),
  };
}

/** Draining waits for an answer, not for a file that is still coming: whoever sends it may send it again. */
const watched =
  (way: Handler, connections: Connections): Handler =>
  (request, response) => {
    if (request.method === 'PUT') request.once('end', () => connections.answering(request, response));
    else connections.answering(request, response);
    return way(request, response);
  };

/** Streams a request to the subgraph and its answer back: nothing is kept, and each side waits for the other. */
function forward(pool: Pool, base: string, log: Logger): Handler {
  return async (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0]!;
    if (!SAFE.test(path)) return refuse(request, response, 404, 'NO_ENCONTRADO', 'No hay nada en esa dirección.');
    if (!METHODS.includes(request.method!))
      return refuse(request, response, 405, 'METODO_NO_ADMITIDO', 'Esa dirección sólo admite GET, HEAD y PUT.');
    endWhenIdle(response);
    const signal = untilClosed(response);
    let answer: Dispatcher.ResponseData;
    try {
      answer = await pool.request({
        method: request.method as 'GET' | 'HEAD' | 'PUT',
        path: base + path,
        headers: { ...some(request.headers, PASSED_ON), [REQUEST_ID_HEADER]: requestIdNow() },
        body: request.method === 'PUT' ? relayOf(request) : null,
        signal,
      });
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ err: error }, 'a file did not pass: its subgraph did not answer');
      return refuse(request, response, 503, 'SUBGRAFO_NO_DISPONIBLE', 'No se pudo atender. Inténtalo de nuevo.');
    }
    if (answer.statusCode >= 300 && answer.statusCode < 400) {
      answer.body.on('error', () => {}).destroy();
      return refuse(request, response, 502, 'SUBGRAFO_NO_DISPONIBLE', 'No se pudo atender. Inténtalo de nuevo.');
    }
    const end = withoutBody(request, response);
    response.writeHead(answer.statusCode, some(answer.headers, PASSED_BACK));
    try {
      await pipeline(answer.body, response, { end: false });
      end();
    } catch (error) {
      if (!signal.aborted) log.warn({ err: error }, 'a file was cut short on its way');
      response.destroy();
    }
  };
}

/** Not the request itself: whoever ends the stream that goes out must not end the connection that the answer goes back on. */
function relayOf(request: IncomingMessage): PassThrough {
  const relay = new PassThrough();
  relay.on('error', () => {}).once('close', () => request.resume());
  request.once('error', (error) => relay.destroy(error));
  return request.pipe(relay);
}

function some(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : [])),
  );
}

const HEADERS = { 'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff' };

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  codigo: string,
  mensaje: string,
): void {
  if (status === 405) response.setHeader('allow', METHODS.join(', '));
  const end = withoutBody(request, response);
  const text = JSON.stringify({ codigo, mensaje });
  response.writeHead(status, { ...HEADERS, 'content-length': Buffer.byteLength(text) }).write(text);
  end();
}

/** HTTP server of the gateway: routes, time-outs, shutdown. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, type Limits } from '@cliente360/config';
import { REQUEST_ID_HEADER, requestIdOf, withRequestId } from '@cliente360/config/requestId';
import { TRANSFER_MS, wholeWithin } from '@cliente360/subgraph/httpTimeouts';
import type { Logger } from 'pino';
import { logWhenAnswered } from '../observability/requests.ts';
import type { Cors } from './cors.ts';
import type { Handler } from './graphql.ts';
import { isByNamesOfHere } from './local.ts';
import { respondJson } from './respond.ts';

/** A server whose clients cannot hold it: slow headers get 408, and so does what takes longer than a file may. Does not listen yet. */
export function createHttpServer({ headersTimeoutMs }: Pick<Limits, 'headersTimeoutMs'>): Server {
  return createServer({
    headersTimeout: headersTimeoutMs,
    requestTimeout: TRANSFER_MS,
    connectionsCheckingInterval: Math.min(headersTimeoutMs, 500),
  });
}

export interface Handlers {
  /** By path. A dripping body gets 408. */
  readonly paths: Readonly<Record<string, Handler>>;
  /** By the beginning of the path, for files: they may take as long as the server allows. */
  readonly prefixes: Readonly<Record<string, Handler>>;
  /** By the beginning of the path, for what else there is: as `paths`. */
  readonly below?: Readonly<Record<string, Handler>>;
}

export interface RouteOptions {
  readonly log: Logger;
  /** In which a request that is no file has to have come whole. */
  readonly requestMs: number;
  readonly cors: Cors;
  /** Whether anybody may ask by any name; without tokens only names of this machine are answered. */
  readonly anyName: boolean;
}

/** Sends each request, under its id, to the handler of its path. What a handler throws is logged and answered as nothing else. */
export function route(server: Server, { paths, prefixes, below = {} }: Handlers, options: RouteOptions): void {
  const { log, requestMs, cors, anyName } = options;
  server.on('request', (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0]!;
    const prefix = Object.keys(prefixes).find((each) => path.startsWith(each));
    if (prefix === undefined) wholeWithin(request, response, requestMs);
    const name = nameOf(path);
    const handler = prefix === undefined ? (handlerBelow(below, path) ?? handlerOf(paths, name)) : prefixes[prefix]!;
    const requestId = requestIdOf(request.headers);
    response.setHeader(REQUEST_ID_HEADER, requestId);
    if (!anyName && !isByNamesOfHere(request)) return respondJson(response, 403, { status: 'forbidden' });
    // The other paths are pages, with what only they may read in them, and what operators look at.
    const methods = prefix === undefined ? CALLED_WITH[name] : FILES_WITH;
    if (methods && cors(request, response, methods)) return;
    const line = logWhenAnswered(request, response, {
      // A file's address is itself a secret.
      path: prefix ?? name.slice(0, MAX_PATH),
      log,
      level: methods ? 'info' : 'debug',
    });
    response.once('close', () => withRequestId(requestId, line));
    withRequestId(requestId, () => {
      handler(request, response).catch((error: unknown) => {
        log.error({ err: error, path }, 'a request was not answered');
        if (response.headersSent) response.destroy();
        else respondJson(response, 500, { status: 'error' });
      });
    });
  });
}

const MAX_PATH = 200;

/** Paths that a front end of another origin may have business with, and the methods for it. */
const CALLED_WITH: Readonly<Record<string, readonly string[]>> = { '/graphql': ['GET', 'POST'] };
const FILES_WITH = ['GET', 'HEAD', 'PUT'];

/** `/graphql/` is `/graphql`. */
const nameOf = (path: string): string => (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);

const handlerBelow = (below: Readonly<Record<string, Handler>>, path: string): Handler | undefined =>
  Object.entries(below).find(([prefix]) => path.startsWith(prefix))?.[1];

const handlerOf = (paths: Handlers['paths'], path: string): Handler =>
  Object.hasOwn(paths, path) ? paths[path]! : notFound;

const notFound: Handler = async (_, response) => respondJson(response, 404, { status: 'not found' });

/** Listens on `host`:`port` (0: a free one) and gives the base URL. Throws ConfigError where it cannot. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, host, resolve);
  await promise.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new ConfigError(`PORT ${port} is in use on ${host}`);
    throw new ConfigError(`HOST ${host} and PORT ${port} cannot be listened on (${error.code ?? error.message})`);
  });
  const address = server.address() as AddressInfo;
  return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`;
}

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, type Limits } from '@cliente360/config';
import type { Logger } from 'pino';
import type { Handler } from './graphql.ts';
import { respondJson } from './respond.ts';

/** A server whose clients cannot hold it: slow headers and dripping bodies get 408. Does not listen yet. */
export function createHttpServer({
  headersTimeoutMs,
  requestTimeoutMs,
}: Pick<Limits, 'headersTimeoutMs' | 'requestTimeoutMs'>): Server {
  return createServer({
    headersTimeout: headersTimeoutMs,
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(headersTimeoutMs, 500),
  });
}

/** Sends each request to the handler of its path. What a handler throws is logged and answered as nothing else. */
export function route(server: Server, handlers: Readonly<Record<string, Handler>>, log: Logger): void {
  server.on('request', (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0]!;
    const handler = Object.hasOwn(handlers, path) ? handlers[path]! : notFound;
    handler(request, response).catch((error: unknown) => {
      log.error({ err: error, path }, 'a request was not answered');
      if (response.headersSent) response.destroy();
      else respondJson(response, 500, { status: 'error' });
    });
  });
}

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

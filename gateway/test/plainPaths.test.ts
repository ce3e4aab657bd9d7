/** What goes through the gateway without GraphQL: who it is handed to, what passes, and what stays on this side. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createCors } from '../src/server/cors.ts';
import { watchConnections } from '../src/server/drain.ts';
import { createHttpServer, listen, route } from '../src/server/listen.ts';
import { openPlainPaths } from '../src/server/proxy.ts';
import { respondJson } from '../src/server/respond.ts';
import { until } from './kit/gateway.ts';

const log = pino({ level: 'silent' });
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

type Upstream = (...exchange: Parameters<RequestListener>) => unknown;

/** A gateway's server in front of communications as it is told to be; other requests are read whole and answered. */
async function front(upstream: Upstream | 'nobody', base = '', requestMs?: number) {
  const behind = createServer((...exchange) => {
    if (upstream !== 'nobody') void upstream(...exchange);
  });
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
  const { port } = behind.address() as AddressInfo;
  const stop = async () => {
    behind.closeAllConnections();
    await new Promise((resolve) => behind.close(resolve));
  };
  if (upstream === 'nobody') await stop();
  else open.push(stop);
  const server = createHttpServer({ headersTimeoutMs: 5_000 });
  const connections = watchConnections(server);
  const urlOf = () => `http://127.0.0.1:${port}${base}/graphql`;
  const plain = openPlainPaths({ running: [], urlOf, connections, log });
  const paths = {
    '/eco': async (...[request, response]: Parameters<RequestListener>) =>
      respondJson(response, 200, await text(request).catch(() => 'cut')),
  };
  const cors = createCors({ origins: [], loopback: false });
  route(server, { paths, prefixes: plain.handlers }, { log, requestMs: requestMs ?? 10_000, cors, anyName: true });
  const url = await listen(server, '127.0.0.1', 0);
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await plain.close();
  });
  return { url, port, connections };
}

describe('a file on its way to its subgraph', () => {
  it('passes with its type and its length, and of the answer what a file needs', async () => {
    const seen: unknown[] = [];
    const { url } = await front(async (request, response) => {
      const { method, headers } = request;
      seen.push([
        method,
        request.url,
        headers['content-type'],
        headers.authorization,
        headers.cookie,
        await text(request),
      ]);
      response.writeHead(201, {
        'content-type': 'application/json',
        'set-cookie': 'a=b',
        server: 'interna',
        location: '/x',
      });
      response.end('{"id":"1"}');
    }, '/comunicaciones');
    const response = await fetch(`${url}/archivos/abc.def?x=1`, {
      method: 'PUT',
      headers: { 'content-type': 'text/plain', authorization: 'Bearer x', cookie: 'c=d' },
      body: 'hola',
    });
    expect([response.status, await response.json()]).toEqual([201, { id: '1' }]);
    expect(seen).toEqual([['PUT', '/comunicaciones/archivos/abc.def', 'text/plain', undefined, undefined, 'hola']]);
    for (const header of ['set-cookie', 'server', 'location']) expect(response.headers.get(header)).toBeNull();
  });

  it('passes a piece of it, and what there is to know of it without it', async () => {
    const { url } = await front((request, response) => {
      const { method, headers } = request;
      response.writeHead(method === 'HEAD' ? 200 : 206, {
        'accept-ranges': 'bytes',
        'content-length': 4,
        'content-range': 'bytes 0-3/9',
        etag: '"x"',
      });
      response.end(method === 'HEAD' ? '' : `${headers.range?.slice(-3)}${headers['if-range'] ? '+' : '-'}`);
    });
    const headers = { range: 'bytes=0-3', 'if-range': '"x"' };
    const response = await fetch(`${url}/archivos/a`, { headers });
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([
      206,
      'bytes 0-3/9',
      '0-3+',
    ]);
    const head = await fetch(`${url}/archivos/a`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), head.headers.get('etag'), await head.text()]).toEqual([
      200,
      '4',
      '"x"',
      '',
    ]);
  });

  it('is not sent where an answer points', async () => {
    const { url } = await front((_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end());
    const response = await fetch(`${url}/archivos/a`, { redirect: 'manual' });
    expect([response.status, ((await response.json()) as any).codigo]).toEqual([502, 'SUBGRAFO_NO_DISPONIBLE']);
  });

  it('of a subgraph that is down is answered without saying where it is', async () => {
    const { url, port } = await front('nobody');
    for (const body of ['x', 'x'.repeat(4_000_000)]) {
      const response = await fetch(`${url}/archivos/a`, { method: 'PUT', body });
      const answer = await response.text();
      expect([response.status, JSON.parse(answer).codigo]).toEqual([503, 'SUBGRAFO_NO_DISPONIBLE']);
      expect(answer).not.toMatch(new RegExp(`127\\.0\\.0\\.1|${port}|ECONN`));
    }
  });

  it('that is cut on its way back is cut for who asked, not ended as if whole', async () => {
    const { url } = await front((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      setImmediate(() => response.destroy());
    });
    const response = await fetch(`${url}/archivos/a`);
    await expect(response.text()).rejects.toThrow();
  });

  it('that its sender leaves is left by the gateway too', async () => {
    let left = false;
    let came = 0;
    const { url } = await front((request) => {
      request.on('data', (chunk: Buffer) => (came += chunk.length)).on('error', () => (left = true));
    });
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write('PUT /archivos/a HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf');
    await until(() => came === 4);
    socket.destroy();
    await until(() => left);
  });

  it.each(['/archivos/../graphql', '/archivos/a%2f..%2fb', '/archivos/a\\b', '/archivos/'.concat('a b')])(
    'does not pass to %s',
    async (path) => {
      let called = false;
      const { url } = await front((_, response) => {
        called = true;
        response.end();
      });
      const { hostname, port } = new URL(url);
      const socket = connect(Number(port), hostname);
      socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 40[04] /);
      expect(called).toBe(false);
    },
  );

  it('half sent does not hold the drain; one that is being answered does', async () => {
    const { url, connections } = await front((request, response) => {
      if (request.method === 'GET') response.writeHead(200, { 'content-length': 2 }).write('a');
    });
    const { hostname, port } = new URL(url);
    const [sending, getting] = [connect(Number(port), hostname), connect(Number(port), hostname)];
    sending.write('PUT /archivos/a HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf');
    getting.write('GET /archivos/a HTTP/1.1\r\nhost: x\r\n\r\n');
    await once(getting, 'data');
    const { drainServer } = (await connections.plugin.serverWillStart!({} as never))!;
    const ended = once(
      sending.on('error', () => {}),
      'close',
    );
    await drainServer!();
    await ended;
    expect(getting.destroyed).toBe(false);
    getting.destroy();
  });
});

describe('a slow sender', () => {
  const dripping = async (url: string, path: string) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`PUT ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\nhalf`);
    return socket.on('error', () => {});
  };

  it('has its time on any path but that of files, and there more', async () => {
    let came = '';
    const echo: Upstream = (request) => request.on('data', (chunk) => (came += String(chunk)));
    const { url } = await front(echo, '', 100);
    const file = await dripping(url, '/archivos/a');
    for (const path of ['/eco', '/nada']) {
      const answer = await text(await dripping(url, path));
      expect(answer, path).toMatch(path === '/nada' ? /^HTTP\/1\.1 404 / : /^HTTP\/1\.1 408 /);
    }
    file.write('more');
    await until(() => came === 'halfmore');
    file.destroy();
  });
});

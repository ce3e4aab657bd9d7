import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGateway, type TestGateway } from './kit/gateway.ts';
import { running, SUBGRAPHS } from './kit/subgraphs.ts';

const APP = 'https://app.empresa.mx';

/** Those of the kit, and one that takes files. */
const withFiles = () => [
  ...SUBGRAPHS.map((name) => running(name)),
  {
    ...running('crm'),
    name: 'communications',
    http: [
      {
        prefix: '/archivos/',
        handle: async (request: IncomingMessage, response: ServerResponse) => {
          request.resume();
          response.writeHead(request.method === 'PUT' ? 201 : 200, { 'content-type': 'text/plain' }).end('bytes');
        },
      },
    ],
  },
];

const preflight = (url: string, origin: string, method: string, headers = 'authorization,content-type') =>
  fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    },
  });

describe('a front end of another origin', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const env = { CORS_ORIGINS: `${APP},https://otra.empresa.mx:8443`, DEMO: '0' };
    gateway = await testGateway({ env, subgraphs: withFiles() });
  });
  afterAll(() => gateway.close());

  it.each([
    ['/graphql', 'POST'],
    ['/graphql/', 'POST'],
    ['/archivos/a.b', 'PUT'],
    ['/archivos/a.b', 'GET'],
  ])('asks once whether it may call %s by %s, and may', async (path, method) => {
    const response = await preflight(gateway.url + path, APP, method);
    expect(response.status).toBe(204);
    const { headers } = response;
    expect(headers.get('access-control-allow-origin')).toBe(APP);
    expect(headers.get('access-control-allow-methods')!.split(', ')).toContain(method);
    expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(Number(headers.get('access-control-max-age'))).toBeGreaterThanOrEqual(600);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toMatch(/\bOrigin\b/);
  });

  it('reads the answer, what went wrong included, and the headers that say something', async () => {
    const bearer = { authorization: `Bearer ${await gateway.token()}` };
    const body = JSON.stringify({ query: '{ yo { usuario } }' });
    for (const [headers, status] of [
      [bearer, 200],
      [{}, 401],
    ] as const) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: APP, ...headers },
        body,
      });
      expect(response.status).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBe(APP);
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      expect(response.headers.get('access-control-expose-headers')).toMatch(/x-request-id/);
      expect(response.headers.get('vary')).toMatch(/\bOrigin\b/);
    }
    for (const method of ['GET', 'PUT']) {
      const response = await fetch(`${gateway.url}/archivos/a.b`, { method, headers: { origin: APP } });
      expect(response.ok).toBe(true);
      expect(response.headers.get('access-control-allow-origin')).toBe(APP);
      expect(response.headers.get('access-control-expose-headers')).toMatch(/content-disposition/);
    }
  });

  it.each([
    'https://otro.example',
    'https://app.empresa.mx.otro.example',
    'https://app.empresa.mx:8443',
    'http://app.empresa.mx',
    'https://APP.empresa.mx',
    'http://localhost:5173',
    'null',
  ])('that is not named, %s, is told nothing', async (origin) => {
    for (const path of ['/graphql', '/archivos/a.b']) {
      const asked = await preflight(gateway.url + path, origin, 'GET');
      expect(asked.headers.get('access-control-allow-origin')).toBeNull();
      const answered = await fetch(gateway.url + path, { headers: { origin } });
      expect(answered.headers.get('access-control-allow-origin')).toBeNull();
      expect(answered.headers.get('vary')).toMatch(/\bOrigin\b/);
    }
  });

  it('has no business with pages and with what operators read', async () => {
    for (const path of ['/', '/sandbox', '/health/live', '/health/ready', '/metrics']) {
      const response = await fetch(gateway.url + path, { headers: { origin: APP }, redirect: 'manual' });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

it('in a demonstration any origin of this machine may call', async () => {
  await using gateway = await testGateway();
  for (const origin of ['http://localhost:5173', 'http://127.0.0.1:3000', 'https://localhost', 'http://[::1]:8080'])
    expect((await preflight(`${gateway.url}/graphql`, origin, 'POST')).headers.get('access-control-allow-origin')).toBe(
      origin,
    );
  for (const origin of ['https://otro.example', 'http://localhost.otro.example', 'http://192.0.2.7:5173', 'null'])
    expect(
      (await preflight(`${gateway.url}/graphql`, origin, 'POST')).headers.get('access-control-allow-origin'),
    ).toBeNull();
});

describe('with AUTH=off', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await testGateway({ env: { AUTH: 'off' } });
  });
  afterAll(() => gateway.close());

  const status = async (headers: Record<string, string>, path = '/graphql?query={yo{usuario}}') => {
    const sent = httpRequest(gateway.url + path, { headers: { 'apollo-require-preflight': '1', ...headers } }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  };

  it.each(['localhost', '127.0.0.1:4000', '[::1]:4000'])('who asks by %s is answered', async (host) => {
    expect(await status({ host })).toBe(200);
    expect(await status({ host, origin: 'http://localhost:5173' })).toBe(200);
  });

  it.each(['otro.example', 'otro.example:4000', 'localhost.otro.example', '127.0.0.1.nip.io', '192.0.2.7'])(
    'a name that somebody made lead here, %s, is not answered',
    async (host) => {
      for (const path of ['/graphql?query={yo{usuario}}', '/', '/health/ready', '/metrics'])
        expect(await status({ host }, path)).toBe(403);
    },
  );

  it.each(['https://otro.example', 'http://127.0.0.1.nip.io', 'null'])(
    'a page of %s is not answered',
    async (origin) => {
      expect(await status({ host: 'localhost', origin })).toBe(403);
    },
  );
});

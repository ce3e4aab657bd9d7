/** What a person with a browser gets. */
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, testGateway, type TestGateway } from './kit/gateway.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const page = async (path: string, headers: Record<string, string> = BROWSER) =>
  answered(await fetch(gateway.url + path, { headers }));
const tokenIn = (html: string) => /Bearer ([\w-]+\.[\w-]+\.[\w-]+)/.exec(html)![1]!;

describe('the address in a browser', () => {
  it.each(['/', '/graphql', '/graphql/', '/graphql?query={yo{usuario}}'])('leads from %s to GraphiQL', async (path) => {
    const response = await fetch(gateway.url + path, { headers: BROWSER });
    expect(response.status).toBe(200);
    expect(new URL(response.url).pathname).toBe('/graphiql');
    expect(await response.text()).toContain('GraphiQL');
  });

  it('is asked by programs as before', async () => {
    const { headers } = await page('/graphql?query={yo{usuario}}', { accept: 'application/json' });
    expect(headers.get('content-type')).toMatch(/^application\/json/);
  });
});

describe('GraphiQL', () => {
  it('is pointed here, with a first query and a fresh demo token that works', async () => {
    const { text: html, headers } = await page('/graphiql');
    expect(headers.get('content-type')).toMatch(/^text\/html/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('"endpoint": "/graphql"');
    expect(html).toContain('clientes(first: 3)');
    const authorization = `Bearer ${tokenIn(html)}`;
    const { body } = await gateway.query('{ yo { usuario } }', { headers: { authorization } });
    expect(body).toEqual({ data: { yo: { usuario: 'ana.torres' } } });
    // What it asks first, and its explorer is drawn from.
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, oneOf: true });
    expect((await gateway.query(query, { headers: { authorization } })).body.errors).toBeUndefined();
  });

  it('has every file from here: the page names no other place, and may reach none', async () => {
    const { text: html, headers } = await page('/graphiql');
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"|from "([^"]+)"/g)].map(([, a, b]) => a ?? b!);
    expect(files.length).toBeGreaterThanOrEqual(3);
    expect(files.splice(files.indexOf('data:,'), 1)).toEqual(['data:,']);
    for (const file of files) expect(file).toMatch(/^\/graphiql\/static\/[\w.]+$/);
    expect(html).not.toMatch(/https?:\/\//);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    const nonce = /'nonce-([\w-]+)'/.exec(policy)![1]!;
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`);
    for (const file of [...new Set(files), '/graphiql/static/graphqlWorker.js']) {
      const response = await fetch(gateway.url + file);
      expect([file, response.status]).toEqual([file, 200]);
      expect(response.headers.get('content-type')).toMatch(file.endsWith('.css') ? /^text\/css/ : /^text\/javascript/);
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
      const etag = response.headers.get('etag')!;
      expect((await fetch(gateway.url + file, { headers: { 'if-none-match': etag } })).status).toBe(304);
    }
  });

  it('has its explorer in it', async () => {
    const { text: html } = await page('/graphiql');
    const scripts = [...html.matchAll(/from "([^"]+)"/g)].map(([, file]) => file!);
    const code = await Promise.all(scripts.map(async (file) => (await fetch(gateway.url + file)).text()));
    expect(code.join('')).toMatch(/explorer/i);
  });

  it('gives none of what is no file of its own', async () => {
    for (const file of ['', 'nada.js', '../../package.json', '%2e%2e/package.json', 'ruru.js.map', '__proto__'])
      expect((await fetch(`${gateway.url}/graphiql/static/${file}`)).status).toBe(404);
  });
});

describe('Sandbox', () => {
  it('stays where it was asked for, pointed here, with the demo token', async () => {
    const { text: html, headers } = await page('/sandbox');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('EmbeddedSandbox');
    expect(html).toContain('clientes(first: 3)');
    const { body } = await gateway.query('{ yo { usuario } }', {
      headers: { authorization: `Bearer ${tokenIn(html)}` },
    });
    expect(body).toEqual({ data: { yo: { usuario: 'ana.torres' } } });
  });
});

describe.each(['/graphiql', '/sandbox'])('%s', (path) => {
  it('has no token under a name that only happens to lead here', async () => {
    const request = httpRequest(gateway.url + path, { headers: { ...BROWSER, host: 'otro.example' } }).end();
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(200);
    expect(await text(response)).not.toContain('Bearer');
  });

  it('has no token outside demo mode', async () => {
    await using other = await testGateway({ env: { DATABASE_URL: 'postgres://h/d' } });
    const response = await fetch(other.url + path, { headers: BROWSER });
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('Bearer');
  });

  it('stands in no page of another site', async () => {
    const { headers } = await page(path);
    expect(`${headers.get('x-frame-options')} ${headers.get('content-security-policy')}`).toMatch(
      /DENY|frame-ancestors 'none'/,
    );
  });
});

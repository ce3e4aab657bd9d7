import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answered, testGateway, type TestGateway } from './kit/gateway.ts';

let gateway: TestGateway;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await testGateway();
  headers = { authorization: `Bearer ${await gateway.token()}` };
});
afterAll(() => gateway.close());

const post = async (body: string | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) =>
  answered(
    await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers, ...more },
    }),
  );
const get = async (query: string, more: Record<string, string> = {}) =>
  answered(
    await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(query)}`, { headers: { ...headers, ...more } }),
  );

const QUERY = '{ yo { usuario } }';
const ANSWER = { data: { yo: { usuario: 'ana.torres' } } };

describe('GraphQL over HTTP', () => {
  it.each([
    ['application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['*/*', 'application/json'],
  ])('answers %s with %s', async (accept, type) => {
    const { headers: given, body } = await post(JSON.stringify({ query: QUERY }), { accept });
    expect(given.get('content-type')).toMatch(new RegExp(`^${type.replace('+', '\\+')}`));
    expect(body).toEqual(ANSWER);
  });

  it('takes a query by GET, where no other site can send one', async () => {
    expect((await get(QUERY, { 'apollo-require-preflight': '1' })).body).toEqual(ANSWER);
    expect((await get(QUERY)).status).toBe(400);
  });

  it('takes no mutation by GET', async () => {
    const { status, body } = await get('mutation { cerrarCaso(id: "1") { id } }', { 'apollo-require-preflight': '1' });
    expect(status).toBe(405);
    expect(body.data).toBeUndefined();
  });

  it('takes no body that a form of another site could send', async () => {
    expect((await post(JSON.stringify({ query: QUERY }), { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('invites no other site', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://otro.example', 'access-control-request-method': 'POST' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.ok).toBe(false);
  });

  it.each([
    ['an unknown field', { query: '{ nada }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    [
      'a variable of the wrong type',
      { query: 'query ($n: String!) { cliente(numero: $n) { id } }', variables: { n: 1 } },
      'BAD_USER_INPUT',
    ],
    ['a missing variable', { query: 'query ($n: String!) { cliente(numero: $n) { id } }' }, 'BAD_USER_INPUT'],
    [
      'an operation that is not there',
      { query: 'query A { yo { usuario } }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
  ])('says what is wrong: %s', async (_, request, code) => {
    const { status, body } = await post(JSON.stringify(request));
    expect(status).toBe(400);
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
  });

  const latin1 = Buffer.from(JSON.stringify({ query: '{ cliente(numero: "ñ") { id } }' }), 'latin1');

  it.each([
    ['another charset', 415, { 'content-type': 'application/json; charset=iso-8859-1' }, latin1],
    ['another charset, in quotes', 415, { 'content-type': 'application/json;Charset="UTF-16LE"' }, latin1],
    ['a compression', 415, { 'content-encoding': 'gzip' }, gzipSync(latin1)],
    ['bytes that are no UTF-8', 400, {}, latin1],
    [
      'bytes that are no UTF-8 and say that they are',
      400,
      { 'content-type': 'application/json; charset=utf-8' },
      latin1,
    ],
  ])('refuses a body in %s, and does not guess', async (_, expected, headers, body) => {
    const { status, body: answer } = await post(body, headers as Record<string, string>);
    expect([status, answer.errors?.[0]?.extensions['code']]).toEqual([expected, 'BAD_REQUEST']);
    expect(answer.errors?.[0]?.message).toContain('UTF-8');
  });

  it('refuses an address whose query escapes what is no UTF-8', async () => {
    const search = `${encodeURIComponent('{ cliente(numero: "')}%F1${encodeURIComponent('") { id } }')}`;
    const response = await fetch(`${gateway.url}/graphql?query=${search}`, {
      headers: { ...headers, 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(400);
    expect((await answered(response)).body.errors?.[0]?.message).toContain('UTF-8');
  });

  it.each(['application/json; charset=utf-8', 'application/json; charset="UTF-8"', 'application/json;charset=utf8'])(
    'takes UTF-8 that says so: %s',
    async (type) => {
      const more = { 'content-type': type, 'content-encoding': 'identity' };
      expect((await post(JSON.stringify({ query: QUERY }), more)).body).toEqual(ANSWER);
    },
  );

  it('says so when the body is no JSON', async () => {
    const { status, body } = await post('{"query":');
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
  });

  it.each([
    ['says its length', 'x'.repeat(1_100_000)],
    ['does not', new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(65_536, 'x')) })],
  ])('stops reading a body beyond one megabyte that %s', async (_, body) => {
    const init = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json', ...headers },
    } as RequestInit;
    const { status, body: answer } = await answered(await fetch(`${gateway.url}/graphql`, init));
    expect([status, answer.errors?.[0]?.extensions['code']]).toEqual([413, 'LIMITE_EXCEDIDO']);
  });

  it('returns the caller’s own request id where it is a sane one', async () => {
    expect(
      (await post(JSON.stringify({ query: QUERY }), { 'x-request-id': 'abc-1' })).headers.get('x-request-id'),
    ).toBe('abc-1');
    expect(
      (await post(JSON.stringify({ query: QUERY }), { 'x-request-id': '<script>' })).headers.get('x-request-id'),
    ).toMatch(/^[\da-f-]{36}$/);
  });
});

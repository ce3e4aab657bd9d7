/** Answers that are worth it are compressed for who accepts it, and are the same answers. */
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codingOf } from '../src/server/compress.ts';
import { testGateway, type TestGateway } from './kit/gateway.ts';

let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  gateway = await testGateway();
  authorization = `Bearer ${await gateway.token()}`;
});
afterAll(() => gateway.close());

async function ask(query: string, accept?: string) {
  const headers = {
    'content-type': 'application/json',
    authorization,
    ...(accept ? { 'accept-encoding': accept } : {}),
  };
  const sent = httpRequest(`${gateway.url}/graphql`, { method: 'POST', headers }).end(JSON.stringify({ query }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { headers: response.headers, bytes: await buffer(response) };
}

const as = { br: brotliDecompressSync, gzip: gunzipSync };

it.each([
  ['gzip', 'gzip'],
  ['gzip, deflate, br', 'br'],
  ['br;q=0.2, gzip;q=0.9', 'gzip'],
  ['*', 'br'],
] as const)('a long answer is smaller for who accepts %s, and says so', async (accept, coding) => {
  const plain = await ask(getIntrospectionQuery());
  const { headers, bytes } = await ask(getIntrospectionQuery(), accept);
  expect(headers['content-encoding']).toBe(coding);
  expect(headers.vary).toMatch(/Accept-Encoding/);
  expect(bytes.length).toBeLessThan(plain.bytes.length / 2);
  expect(as[coding](bytes).equals(plain.bytes)).toBe(true);
});

it.each([undefined, 'identity', 'deflate', 'gzip;q=0, br;q=0', 'zstd'])(
  'it is as it is for who accepts %s',
  async (accept) => {
    const { headers, bytes } = await ask(getIntrospectionQuery(), accept);
    expect(headers['content-encoding']).toBeUndefined();
    // Whoever keeps it must not give it to who accepts something else.
    expect(headers.vary).toMatch(/Accept-Encoding/);
    expect(JSON.parse(bytes.toString()).data.__schema).toBeDefined();
  },
);

it('a short answer is as it is', async () => {
  const { headers, bytes } = await ask('{ yo { usuario } }', 'gzip, br');
  expect(headers['content-encoding']).toBeUndefined();
  expect(bytes.toString()).toBe('{"data":{"yo":{"usuario":"ana.torres"}}}\n');
});

it('what nobody can read of a header is no wish', () => {
  expect(codingOf('gzip;q=mucho')).toBeUndefined();
  expect(codingOf(`${' '.repeat(8_000)};,`.repeat(2))).toBeUndefined();
});

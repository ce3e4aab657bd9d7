import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestGateway } from '../kit/gateway.ts';
import { ANSWER, guardedGateway, HARMLESS } from '../kit/guarded.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await guardedGateway({ HEADERS_TIMEOUT_MS: '200', REQUEST_TIMEOUT_MS: '300' });
});
afterAll(() => gateway.close());

/** Sends this and no more, and gives what comes back before the server ends the connection. */
async function half(sent: string): Promise<string> {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  socket.write(sent);
  return text(socket);
}

it.each([
  ['headers that never end', 'POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: 1\r\n'],
  [
    'a body of which half is sent',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
  ],
])('%s are ended in time, and hold nobody up', async (_, sent) => {
  const slow = half(sent);
  expect((await gateway.query(HARMLESS)).body).toEqual(ANSWER);
  expect(await slow).toMatch(/^(HTTP\/1\.1 408 |$)/);
  expect((await gateway.query(HARMLESS)).body).toEqual(ANSWER);
});

it('a client that leaves in the middle of its body hurts nobody', async () => {
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
  );
  expect((await gateway.query(HARMLESS)).body).toEqual(ANSWER);
  socket.resetAndDestroy();
  expect((await gateway.query(HARMLESS)).body).toEqual(ANSWER);
});

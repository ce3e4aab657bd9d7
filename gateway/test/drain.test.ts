import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { testGateway, until } from './kit/gateway.ts';
import { honest, startStub, type Answer } from './kit/stub.ts';

it('what is in flight finishes, and nothing new is accepted', async () => {
  let release = () => {};
  const held: Answer = (...args) => new Promise((resolve) => (release = () => resolve(honest('finance')(...args))));
  await using finance = await startStub('finance', held);
  const gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
  const asked = gateway.query('{ factura(id: "1") { id } }');
  await until(() => finance.bodies.length === 1);
  const closed = gateway.close();
  await until(() =>
    fetch(`${gateway.url}/health/live`).then(
      () => false,
      () => true,
    ),
  );
  release();
  expect((await asked).body).toEqual({ data: { factura: { id: '1' } } });
  await closed;
});

it.each([
  [
    'a body',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
  ],
  ['headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
  ['nothing', ''],
])('a client that has sent half of %s does not hold the drain', async (_, bytes) => {
  const gateway = await testGateway();
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  if (bytes) socket.write(bytes);
  // A whole exchange afterwards: by then the server has seen those bytes.
  await gateway.query('{ yo { usuario } }');
  const ended = once(socket, 'close');
  socket.on('error', () => {}).resume();
  const started = performance.now();
  await gateway.close();
  expect(performance.now() - started).toBeLessThan(2_000);
  await ended;
});

it('a client that leaves in the middle of its body costs nobody anything', async () => {
  await using gateway = await testGateway();
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
  );
  socket.destroy();
  expect((await gateway.query('{ yo { usuario } }')).status).toBe(200);
});

import { serveSubgraph } from '@cliente360/subgraph';
import { suiteLogger } from '@cliente360/testing/logs';
import { expect, it } from 'vitest';
import { testGateway, until } from './kit/gateway.ts';
import { startStub } from './kit/stub.ts';
import { running } from './kit/subgraphs.ts';

const QUERY = '{ factura(id: "1") { id } }';

it('a client that leaves ends the calls made for it, over HTTP', async () => {
  let ended = false;
  await using finance = await startStub('finance', (_, response) => void response.once('close', () => (ended = true)));
  await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
  const controller = new AbortController();
  const asked = gateway.query(QUERY, { signal: controller.signal });
  await until(() => finance.bodies.length === 1);
  controller.abort();
  await expect(asked).rejects.toThrow();
  await until(() => ended);
});

it('and in process, where the subgraph hears the signal', async () => {
  let heard: AbortSignal | undefined;
  const execute = (_: unknown, __: unknown, signal?: AbortSignal) => new Promise<never>(() => (heard = signal));
  await using gateway = await testGateway({
    subgraphs: [running('crm'), running('support'), running('finance', { execute })],
  });
  const controller = new AbortController();
  const asked = gateway.query(QUERY, { signal: controller.signal });
  await until(() => heard !== undefined);
  expect(heard?.aborted).toBe(false);
  controller.abort();
  await expect(asked).rejects.toThrow();
  await until(() => heard!.aborted);
});

it('a client that leaves is no failure of the subgraph', async () => {
  await using finance = await startStub('finance', () => {});
  await using gateway = await testGateway({
    env: { SUBGRAPH_FINANCE_URL: finance.url },
    breaker: { failures: 1, openMs: 60_000 },
  });
  const controller = new AbortController();
  const asked = gateway.query(QUERY, { signal: controller.signal });
  await until(() => finance.bodies.length === 1);
  controller.abort();
  await expect(asked).rejects.toThrow();
  await until(async () =>
    (await (await fetch(`${gateway.url}/metrics`)).text()).includes('subgraph="finance",outcome="gone"'),
  );
  expect((await fetch(`${gateway.url}/health/ready`)).status).toBe(200);
});

it('and at a subgraph’s own door, which hears that the gateway has gone', async () => {
  let heard: AbortSignal | undefined;
  const execute = (_: unknown, __: unknown, signal?: AbortSignal) => new Promise<never>(() => (heard = signal));
  const identity = { sub: 'ana', empresa: 'demo', alcances: [], clientes: '*' } as const;
  const server = await serveSubgraph({
    subgraph: running('finance', { execute }),
    authenticate: Object.assign(async () => ({ identity, requestId: 'r', deadline: Date.now() + 60_000 }), {
      sign: () => ({}),
    }),
    log: suiteLogger(),
    port: 0,
    host: '127.0.0.1',
  });
  const controller = new AbortController();
  const asked = fetch(server.url, { method: 'POST', body: '{"query":"{ __typename }"}', signal: controller.signal });
  await until(() => heard !== undefined);
  expect(heard?.aborted).toBe(false);
  controller.abort();
  await expect(asked).rejects.toThrow();
  await until(() => heard!.aborted);
  await server.close();
});

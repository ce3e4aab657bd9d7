import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { testGateway } from './kit/gateway.ts';
import { startStub } from './kit/stub.ts';
import { compose, running } from './kit/subgraphs.ts';

it('/health/ready names the subgraph that does not answer, wherever it runs, and the graph that is served', async () => {
  const finance = await startStub('finance');
  let down = false;
  const crm = running('crm', {
    ready: async () => (down ? Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:5432')) : undefined),
  });
  await using gateway = await testGateway({
    env: { SUBGRAPH_FINANCE_URL: finance.url },
    subgraphs: [crm, running('support')],
  });
  const ready = async () => {
    const response = await fetch(`${gateway.url}/health/ready`);
    return { status: response.status, body: await response.json() };
  };
  const supergraph = createHash('sha256').update(compose()).digest('hex');
  const ok = { crm: 'ok', finance: 'ok', support: 'ok' };
  expect(await ready()).toEqual({ status: 200, body: { status: 'ok', supergraph, subgraphs: ok } });
  // What works is still asked for: a balancer must not take it away.
  down = true;
  expect(await ready()).toEqual({
    status: 200,
    body: { status: 'degraded', supergraph, subgraphs: { ...ok, crm: 'unavailable' } },
  });
  await finance.close();
  expect(await ready()).toEqual({
    status: 200,
    body: { status: 'degraded', supergraph, subgraphs: { ...ok, crm: 'unavailable', finance: 'unavailable' } },
  });
  expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
});

it('/health/ready is 503 where no subgraph answers', async () => {
  const ready = () => Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:5432'));
  const names = ['crm', 'finance', 'support'] as const;
  await using gateway = await testGateway({ subgraphs: names.map((name) => running(name, { ready })) });
  const response = await fetch(`${gateway.url}/health/ready`);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    status: 'unavailable',
    subgraphs: Object.fromEntries(names.map((name) => [name, 'unavailable'])),
  });
});

it('/health/ready asks the subgraphs once, however many ask it', async () => {
  let asked = 0;
  const crm = running('crm', { ready: async () => void asked++ });
  await using gateway = await testGateway({
    stateKeptMs: 600_000,
    subgraphs: [crm, running('support'), running('finance')],
  });
  const ask = () => fetch(`${gateway.url}/health/ready`);
  expect((await Promise.all(Array.from({ length: 50 }, ask))).map(({ status }) => status)).toEqual(Array(50).fill(200));
  expect((await ask()).status).toBe(200);
  expect(asked).toBe(1);
});

it('/health/ready does not wait for one that hangs', async () => {
  const crm = running('crm', { ready: () => new Promise(() => {}) });
  await using gateway = await testGateway({ subgraphs: [crm, running('support'), running('finance')] });
  const started = performance.now();
  const response = await fetch(`${gateway.url}/health/ready`);
  expect(await response.json()).toMatchObject({ status: 'degraded', subgraphs: { crm: 'unavailable' } });
  expect(performance.now() - started).toBeLessThan(4_000);
});

it('/metrics counts operations and calls by their outcome', async () => {
  await using finance = await startStub('finance', (_, response) => void response.destroy());
  await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
  await gateway.query('{ clientes { nodes { nombre } } }');
  await gateway.query('{ clientes { nodes { facturas { totalCount } } } }');
  await gateway.query('{ nada }');
  await gateway.query('{ clientes { nodes { nombre } } }', { headers: {} });
  const text = await (await fetch(`${gateway.url}/metrics`)).text();
  for (const outcome of ['ok', 'partial', 'error', 'refused'])
    expect(text).toContain(`gateway_operation_duration_seconds_count{outcome="${outcome}"} 1`);
  expect(text).toContain('gateway_subgraph_call_duration_seconds_count{subgraph="crm",outcome="ok"} 2');
  expect(text).toContain('gateway_subgraph_call_duration_seconds_count{subgraph="finance",outcome="unavailable"} 1');
  expect(text).toContain('process_cpu_seconds_total');
});

it('no credential is ever logged', async () => {
  await using gateway = await testGateway({
    subgraphs: [
      running('crm'),
      running('support'),
      running('finance', { execute: () => Promise.reject(new Error('x')) }),
    ],
  });
  const token = await gateway.token();
  await gateway.query('{ factura(id: "1") { id } }', { headers: { authorization: `Bearer ${token}` } });
  await gateway.query('{ yo { usuario } }', { headers: { authorization: `Bearer ${token}x` } });
  expect(gateway.logged.length).toBeGreaterThanOrEqual(2);
  expect(JSON.stringify(gateway.logged)).not.toContain(token.slice(-20));
});

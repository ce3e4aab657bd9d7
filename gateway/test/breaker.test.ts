import { expect, it } from 'vitest';
import { testGateway, until } from './kit/gateway.ts';
import { honest, json, startStub } from './kit/stub.ts';

const QUERY = '{ clientes { nodes { facturas { totalCount } } } }';
const breaker = { failures: 2, openMs: 200 };
const readiness = async (url: string): Promise<string> =>
  ((await (await fetch(`${url}/health/ready`)).json()) as { status: string }).status;

it('a subgraph that keeps failing is not called for a moment, /health/ready says so, and both recover by themselves', async () => {
  await using finance = await startStub('finance', (_, response) => void response.destroy());
  await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url }, breaker });
  const ready = () => readiness(gateway.url);
  const metric = async () =>
    /gateway_subgraph_breaker_state\{subgraph="finance"\} (\d)/.exec(
      await (await fetch(`${gateway.url}/metrics`)).text(),
    )?.[1];
  expect([await ready(), await metric()]).toEqual(['ok', '0']);

  await gateway.query(QUERY);
  await gateway.query(QUERY);
  const { body } = await gateway.query(QUERY);
  expect(finance.bodies).toHaveLength(2);
  expect(body.errors).toMatchObject([{ extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'finance' } }]);
  expect([await ready(), await metric()]).toEqual(['degraded', '2']);

  finance.answer = honest('finance');
  await until(async () => (await ready()) === 'ok');
  expect((await gateway.query(QUERY)).body.errors).toBeUndefined();
  expect(await metric()).toBe('0');
});

it('one call tries the way again, and the others do not wait for it', async () => {
  await using finance = await startStub('finance', (_, response) => void response.destroy());
  await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url }, breaker, deadlineMs: 20_000 });
  await gateway.query(QUERY);
  await gateway.query(QUERY);
  let release = () => {};
  finance.answer = (...args) => new Promise((resolve) => (release = () => resolve(honest('finance')(...args))));
  await until(async () => (await readiness(gateway.url)) === 'ok');
  const trying = gateway.query(QUERY);
  await until(() => finance.bodies.length === 3);
  expect((await gateway.query(QUERY)).body.errors).toMatchObject([{ extensions: { code: 'SUBGRAFO_NO_DISPONIBLE' } }]);
  release();
  expect((await trying).body.errors).toBeUndefined();
});

it('errors inside a GraphQL response are answers, however many', async () => {
  await using finance = await startStub(
    'finance',
    json({ errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] }),
  );
  await using gateway = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url }, breaker });
  for (const _ of [1, 2, 3, 4]) await gateway.query(QUERY);
  expect(finance.bodies).toHaveLength(4);
});

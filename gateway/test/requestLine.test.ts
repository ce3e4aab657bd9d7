/** One line in the log for each request, also where nothing went wrong. */
import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { testGateway, until, type TestGateway } from './kit/gateway.ts';
import { running, SUBGRAPHS } from './kit/subgraphs.ts';

/** The lines of requests once there are so many: each is written when its answer has gone. */
async function linesOf({ logged }: TestGateway, count: number): Promise<Record<string, unknown>[]> {
  const lines = () => logged.filter(({ msg }) => msg === 'request');
  await until(() => lines().length >= count);
  return lines();
}

it('says who asked what, what it cost, how it went and how long it took, under its id', async () => {
  await using gateway = await testGateway();
  const { headers } = await gateway.query('query Lista { clientes { nodes { nombre } } }');
  const [line] = await linesOf(gateway, 1);
  expect(line).toMatchObject({
    level: 30,
    method: 'POST',
    path: '/graphql',
    status: 200,
    operation: 'query Lista',
    usuario: 'ana.torres',
    empresa: 'demo',
    outcome: 'ok',
    requestId: headers.get('x-request-id'),
  });
  expect(line!['costo']).toBeGreaterThan(0);
  expect(line!['ms']).toBeGreaterThanOrEqual(0);
});

it('says so of what was refused and of what failed, and of a name no more than is readable', async () => {
  await using gateway = await testGateway();
  await gateway.query('{ yo { usuario } }', { headers: {} });
  await gateway.query('{ nada }');
  await gateway.query(`query ${'N'.repeat(5_000)} { yo { usuario } }`);
  const [refused, wrong, long] = await linesOf(gateway, 3);
  expect(refused).toMatchObject({ status: 401, path: '/graphql' });
  expect(refused).not.toHaveProperty('usuario');
  expect(wrong).toMatchObject({ status: 400, usuario: 'ana.torres', outcome: 'error' });
  expect(String(long!['operation']).length).toBeLessThan(120);
});

it('has nothing of a file’s address but where it is, and is quiet about what only looks', async () => {
  const handle = async (_: unknown, response: ServerResponse) => void response.end('bytes');
  const communications = { ...running('crm'), name: 'communications', http: [{ prefix: '/archivos/', handle }] };
  await using gateway = await testGateway({
    subgraphs: [...SUBGRAPHS.map((name) => running(name)), communications],
  });
  await (await fetch(`${gateway.url}/archivos/la-carga.${'f'.repeat(43)}`)).text();
  for (const path of ['/health/live', '/metrics', '/nada?token=secreto'])
    await (await fetch(gateway.url + path)).text();
  const [file, ...looks] = await linesOf(gateway, 4);
  expect(file).toMatchObject({ level: 30, method: 'GET', path: '/archivos/', status: 200 });
  expect(looks.map(({ level, path }) => [level, path])).toEqual([
    [20, '/health/live'],
    [20, '/metrics'],
    [20, '/nada'],
  ]);
  expect(JSON.stringify(gateway.logged)).not.toMatch(/la-carga|secreto/);
});

import { SUBGRAPH_NAMES } from '@cliente360/config';
import type { RunningSubgraph } from '@cliente360/subgraph';
import { expect, it } from 'vitest';
import { testGateway } from '../kit/gateway.ts';
import { SUPERGRAPH } from '../kit/guarded.ts';

const PAGE = '{ clientes(first: 60) { totalCount } }';

/** Subgraphs that answer when they are let. */
function held() {
  const begun = Promise.withResolvers<void>();
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const subgraphs = SUBGRAPH_NAMES.map((name): RunningSubgraph => ({
    name,
    execute: async ({ query }) => {
      if (!query.includes('clientes')) return { data: { yo: { empresa: 'demo' } } };
      begun.resolve();
      await promise;
      return { data: { clientes: { totalCount: 1, nodes: [] } } };
    },
    ready: async () => {},
    runNow: async () => {},
    settle: async () => {},
    close: async () => {},
  }));
  return { subgraphs, begun: begun.promise, release };
}

it('what is beyond a caller’s share of what runs waits, is refused by name, and others are answered meanwhile', async () => {
  const { subgraphs, begun, release } = held();
  await using gateway = await testGateway({
    supergraph: SUPERGRAPH,
    subgraphs,
    env: { RUNNING_COST_PER_CALLER: '100' },
    deadlineMs: 4_000,
  });
  const ask = async (sub: string, query: string) =>
    gateway.query(query, { headers: { authorization: `Bearer ${await gateway.token({ sub })}` } });
  const list = '{ clientes(first: 60) { nodes { id } totalCount } }';
  const first = ask('ana.torres', list);
  await begun;
  const [second, other] = [ask('ana.torres', list), ask('luis.mora', '{ yo { empresa } }')];
  expect((await other).body.data).toEqual({ yo: { empresa: 'demo' } });
  const refused = await second;
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(refused.body.errors).toMatchObject([{ extensions: { code: 'LIMITE_EXCEDIDO', limite: 'simultaneo' } }]);
  release();
  await first;
  // Whoever has its answer is in nobody's way.
  expect((await ask('ana.torres', list)).status).toBe(200);
});

it('what waits runs when there is room', async () => {
  const { subgraphs, begun, release } = held();
  await using gateway = await testGateway({ supergraph: SUPERGRAPH, subgraphs, env: { RUNNING_COST_PER_CALLER: '1' } });
  const first = gateway.query(PAGE);
  await begun;
  const second = gateway.query(PAGE);
  release();
  expect((await Promise.all([first, second])).map(({ body }) => body.data)).toEqual(
    Array(2).fill({ clientes: { totalCount: 1 } }),
  );
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { wholeGraph, type WholeGraph } from '../kit/graph.ts';
import { operation } from '../kit/operations.ts';

let graph: WholeGraph;
beforeAll(async () => {
  graph = await wholeGraph({ shape: 'embedded', url: process.env['TEST_DATABASE_URL'] });
  // The company is looked up once a minute in each subgraph: not an operation's cost.
  await graph.query(operation('fichaCliente'), { id: graph.world.cliente(0).id });
}, 120_000);
afterAll(() => graph?.[Symbol.asyncDispose]());

const RELATIONS = 29;

it.each([
  // The client and its executive.
  ['fichaCliente', 1, 2],
  // The client, its own SLA policy, and the chat channels and the notices of its cases.
  ['cliente360', 2, 4],
] as const)('%s costs %i statements a relation, and %i more', async (name, each, more) => {
  graph.statements();
  const { body } = await graph.query(operation(name), { id: graph.world.cliente(0).id });
  expect(body.errors).toBeUndefined();
  const sent = graph.statements();
  expect(sent).toHaveLength(RELATIONS * each + more);
});

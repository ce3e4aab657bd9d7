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
/** The client itself. */
const CLIENTE = 1;

it.each([
  ['fichaCliente', 1],
  ['cliente360', 2],
] as const)('%s costs at most %i statements a relation', async (name, each) => {
  graph.statements();
  const { body } = await graph.query(operation(name), { id: graph.world.cliente(0).id });
  expect(body.errors).toBeUndefined();
  const sent = graph.statements();
  expect(sent.length).toBeGreaterThanOrEqual(RELATIONS * each);
  expect(sent.length).toBeLessThanOrEqual(RELATIONS * each + CLIENTE);
});

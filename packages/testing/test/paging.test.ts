import type { Order } from '@cliente360/subgraph';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testSubgraph, type TestSubgraph } from '../src/kit.ts';
import { connectionsOf, pagingProperty, PAGING_TIMEOUT } from '../src/paging.ts';
import { defineMuestra } from './muestra/src/index.ts';

const muestra = defineMuestra();
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(muestra, { clientes: 1 });
});
afterAll(() => kit[Symbol.asyncDispose]());

describe('paging visits every row exactly once and in order, whatever is inserted meanwhile', () => {
  test.each(connectionsOf(muestra))(
    'through $parent',
    ({ parent, connection }) => pagingProperty({ kit, parent, connection }),
    PAGING_TIMEOUT,
  );

  test('and leaves no row behind', async () => {
    expect(await kit.rows('select id from muestra.cosas')).toEqual([]);
  });
});

const lies: [string, (order: Order) => Order][] = [
  ['that nothing is null', (order) => ({ ...order, nullable: false })],
  ['the wrong type', (order) => ({ ...order, type: 'text' })],
];
test.each(lies)(
  'a connection whose orders declare %s is caught',
  async (_, change) => {
    const wrong = defineMuestra(change);
    await using kitOfWrong = await testSubgraph(wrong, { clientes: 1 });
    const [{ parent, connection }] = connectionsOf(wrong) as [ReturnType<typeof connectionsOf>[number]];
    await expect(pagingProperty({ kit: kitOfWrong, parent, connection, runs: 200 })).rejects.toThrow('Counterexample');
  },
  PAGING_TIMEOUT,
);

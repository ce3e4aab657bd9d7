/**
 * The promise of every connection, tried with random rows, orders and page
 * sizes: paging visits each row exactly once and in order, forwards and
 * backwards, while rows are inserted between pages.
 */
import assert from 'node:assert/strict';
import type { Connection, Direction } from '@cliente360/subgraph';
import fc from 'fast-check';
import { rowArbitrary, type Values } from './arbitrary.ts';
import { createBranch, type Branch, type SeedRow } from './branch.ts';
import type { TestSubgraph } from './kit.ts';
import { naiveSort } from './naive.ts';
import type { Adjust } from './seed.ts';
import { walkPages } from './walk.ts';

/** Random cases of each property; `FC_RUNS` asks for more. */
const RUNS = Number(process.env['FC_RUNS'] ?? 8);

/** Time that a test of `pagingProperty` may take, in milliseconds. */
export const PAGING_TIMEOUT = 30_000 + RUNS * 1_000;

const MAX_ROWS = 24;
const MAX_ORDERS = 3;
const LAST_INSERTION = 4;

export interface PagingOptions {
  readonly kit: TestSubgraph;
  readonly connection: Connection;
  /** Where it hangs, `Cliente.contactos`. */
  readonly parent: string;
  /** Corrects a random row that would break a CHECK of its table, or a partial unique index. */
  readonly adjust?: Adjust;
}

/** One random case. */
interface Scenario {
  readonly rows: readonly SeedRow[];
  /** null asks for no order: the default one. */
  readonly orden: readonly { campo: string; direccion: Direction }[] | null;
  /** Sizes of the pages, taken in turn. */
  readonly sizes: readonly number[];
  readonly backward: boolean;
}

/** Every connection of a subgraph at each place where it hangs, for `test.each`. */
export const connectionsOf = ({
  connections,
}: TestSubgraph['definition']): { parent: string; connection: Connection }[] =>
  connections.flatMap((connection) => Object.keys(connection.parents).map((parent) => ({ parent, connection })));

/**
 * Fails with the smallest case found in which paging through `parent` skips,
 * repeats or misplaces a row. Its rows hang from parents of its own and are
 * gone afterwards; a root connection also has the rows that are there already.
 */
export async function pagingProperty({ kit, connection, parent, adjust }: PagingOptions): Promise<void> {
  const branch = await createBranch(kit, connection, parent, adjust);
  const property = fc.asyncProperty(scenarioArbitrary(connection), (scenario) => check(kit, branch, scenario));
  await fc.assert(
    property.afterEach(() => branch.clear()),
    { numRuns: RUNS },
  );
}

function scenarioArbitrary(connection: Connection): fc.Arbitrary<Scenario> {
  return fc.record({
    rows: fc.uniqueArray(seedRowArbitrary(connection), { selector: ({ id }) => id, maxLength: MAX_ROWS, size: 'max' }),
    orden: fc.option(ordenArbitrary(Object.keys(connection.orders)), { nil: null, freq: 8 }),
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
    backward: fc.boolean(),
  });
}

const seedRowArbitrary = ({ node, through }: Connection): fc.Arbitrary<SeedRow> =>
  fc.record({
    id: fc.uuid(),
    node: rowArbitrary(node.table),
    pair: through ? rowArbitrary(through.table) : fc.constant<Values>({}),
    ofAnother: fc.integer({ min: 0, max: 5 }).map((each) => each === 5),
    afterPage: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: LAST_INSERTION }) },
    ),
  });

const ordenArbitrary = (campos: readonly string[]): fc.Arbitrary<Scenario['orden']> =>
  fc
    .shuffledSubarray([...campos], { minLength: 1, maxLength: Math.min(MAX_ORDERS, campos.length) })
    .chain((some) =>
      fc.tuple(
        ...some.map((campo) =>
          fc.record({ campo: fc.constant(campo), direccion: fc.constantFrom('ASC' as const, 'DESC' as const) }),
        ),
      ),
    );

async function check(kit: TestSubgraph, branch: Branch, { rows, orden, sizes, backward }: Scenario): Promise<void> {
  const insertDue = await branch.prepare(rows);
  const terms = termsOf(branch.connection, orden);
  const nodesInOrder = async () =>
    naiveSort(await branch.read(terms.map(({ expression }) => expression)), terms).map(({ node }) => node);

  await insertDue(0);
  const before = await nodesInOrder();
  const visited = await walkPages(kit, branch, { orden, sizes, backward, insertDue, rows: before.length });
  const after = await nodesInOrder();

  const seen = new Set(visited);
  assert.equal(seen.size, visited.length, `a row was visited twice: ${visited.join()}`);
  assert.deepEqual(
    before.filter((id) => !seen.has(id)),
    [],
    'rows that were there from the start were not visited',
  );
  assert.deepEqual(
    visited,
    after.filter((id) => seen.has(id)),
    'rows were not visited in order',
  );
}

function termsOf({ orders }: Connection, orden: Scenario['orden']) {
  if (orden === null) return Object.values(orders).slice(0, 1);
  return orden.map(({ campo, direccion }) => ({ ...orders[campo]!, direction: direccion }));
}

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
import { examplesOf } from './insert.ts';
import { walkPages } from './walk.ts';

/** Random cases of each property; `FC_RUNS` asks for more. */
const RUNS = Number(process.env['FC_RUNS'] ?? 15);

/** Time that a test of `pagingProperty` may take, in milliseconds. */
export const PAGING_TIMEOUT = 30_000 + RUNS * 1_000;

const MAX_ROWS = 24;
/** Times that the cases are drawn anew while they have visited too few rows. */
const MAX_ROUNDS = 4;
const MAX_ORDERS = 3;
const LAST_INSERTION = 4;

export interface PagingOptions {
  readonly kit: TestSubgraph;
  readonly connection: Connection;
  /** Where it hangs, `Cliente.contactos`. */
  readonly parent: string;
  /** Random cases; those of `FC_RUNS` unless told. */
  readonly runs?: number;
}

/** One random case. */
interface Scenario {
  readonly rows: readonly SeedRow[];
  /** null asks for no order: the default one. */
  readonly orden: readonly { campo: string; direccion: Direction }[] | null;
  /** Sizes of the pages, taken in turn. */
  readonly sizes: readonly number[];
  readonly backward: boolean;
  /** Whether another parent is asked along, or this one alone: the engine has a statement for each. */
  readonly together: boolean;
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
export async function pagingProperty({ kit, connection, parent, runs = RUNS }: PagingOptions): Promise<void> {
  const branch = await createBranch(kit, connection, parent);
  let visited = 0;
  const property = fc.asyncProperty(await scenarioArbitrary(kit, connection), async (scenario) => {
    visited += await check(kit, branch, scenario);
  });
  const rounds = async (left: number): Promise<void> => {
    await fc.assert(
      property.afterEach(() => branch.clear()),
      {
        numRuns: runs,
        // Biased, the first cases of a short run would be the empty ones.
        unbiased: true,
        includeErrorInReport: true,
        interruptAfterTimeLimit: PAGING_TIMEOUT * 0.8,
        markInterruptAsFailure: true,
      },
    );
    // Chance may give a table of many CHECKs too few rows that get past them: more cases, before saying that it never does.
    if (visited < runs && left > 1) await rounds(left - 1);
  };
  await rounds(MAX_ROUNDS);
  assert.ok(
    visited >= runs,
    `${parent}: ${visited} rows in ${runs * MAX_ROUNDS} cases prove nothing; the table's constraints admit too few`,
  );
}

async function scenarioArbitrary(
  kit: TestSubgraph,
  { node, through, orders }: Connection,
): Promise<fc.Arbitrary<Scenario>> {
  const nodes = rowArbitrary(node.table, await examplesOf(kit, node.table));
  const pairs = through ? rowArbitrary(through.table, await examplesOf(kit, through.table)) : fc.constant<Values>({});
  return fc.record({
    rows: fc.uniqueArray(seedRowArbitrary(nodes, pairs), {
      selector: ({ id }) => id,
      maxLength: MAX_ROWS,
      size: 'max',
    }),
    orden: fc.option(ordenArbitrary(Object.keys(orders)), { nil: null, freq: 8 }),
    sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
    backward: fc.boolean(),
    together: fc.boolean(),
  });
}

/** A counterexample gets fewer rows, not tamer ones: values shrink too slowly to wait for. */
const seedRowArbitrary = (node: fc.Arbitrary<Values>, pair: fc.Arbitrary<Values>): fc.Arbitrary<SeedRow> =>
  fc.noShrink(
    fc.record({
      id: fc.uuid(),
      node,
      pair,
      ofAnother: fc.integer({ min: 0, max: 5 }).map((each) => each === 5),
      afterPage: fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: LAST_INSERTION }) },
      ),
    }),
  );

const ordenArbitrary = (campos: readonly string[]): fc.Arbitrary<Scenario['orden']> =>
  fc
    .record({
      some: fc.shuffledSubarray([...campos], { minLength: 1, maxLength: Math.min(MAX_ORDERS, campos.length) }),
      descending: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    })
    .map(({ some, descending }) => some.map((campo, i) => ({ campo, direccion: descending[i] ? 'DESC' : 'ASC' })));

/** Gives how many rows were visited. */
async function check(kit: TestSubgraph, branch: Branch, scenario: Scenario): Promise<number> {
  const insertDue = await branch.prepare(scenario.rows);
  const terms = termsOf(branch.connection, scenario.orden);
  const nodesInOrder = async () =>
    naiveSort(await branch.read(terms.map(({ expression }) => expression)), terms).map(({ node }) => node);

  await insertDue(0);
  const before = await nodesInOrder();
  const visited = await walkPages(kit, branch, { ...scenario, insertDue, rows: before.length });
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
  return visited.length;
}

function termsOf({ orders }: Connection, orden: Scenario['orden']) {
  if (orden === null) return Object.values(orders).slice(0, 1);
  return orden.map(({ campo, direccion }) => ({ ...orders[campo]!, direction: direccion }));
}

/** Loader of demo rows into the database of a subgraph. */
import type { Database, Scope } from '@cliente360/database';
import type { DemoGenerator, DemoRow } from './generator.ts';
import { createInserter, type Inserter } from './insert.ts';
import type { World } from './types.ts';

export interface LoadProgress {
  readonly clientes: number;
  readonly total: number;
  readonly rows: number;
}

export interface LoadOptions {
  /** After each client. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /** Rows of one table per statement. */
  readonly batchRows?: number;
}

export interface LoadReport {
  /** Rows given to each table, by the generator's name. */
  readonly byGenerator: Readonly<Record<string, number>>;
  readonly total: number;
}

/**
 * Loads a company's demo rows into one subgraph's database, client by client.
 * Generators are in the order of their foreign keys. Whenever one of them has
 * `batchRows` waiting, all are written, in that order, in one transaction: what
 * is committed is always coherent. Throws what the database throws (a row that
 * is there already is an error).
 */
export async function loadDemo(
  db: Database,
  generators: readonly DemoGenerator[],
  world: World,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const { onProgress, batchRows = 1000 } = options;
  const counts: Record<string, number> = Object.fromEntries(generators.map(({ name }) => [name, 0]));
  const scope: Scope = { empresaId: world.empresa.id, clientes: '*' };
  const queues = generators.map((each) => pending(each, world));

  for (const queue of queues) queue.rows.push(...(queue.generator.shared?.(world) ?? []));

  for (let i = 0; i < world.clientes; i++) {
    for (const queue of queues) queue.rows.push(...(queue.generator.rows?.(world, i) ?? []));
    if (queues.some(({ rows }) => rows.length >= batchRows)) await flush(db, scope, queues, batchRows, counts);
    onProgress?.({ clientes: i + 1, total: world.clientes, rows: waitingAndDone(queues, counts) });
  }
  await flush(db, scope, queues, batchRows, counts);
  return { byGenerator: counts, total: waitingAndDone([], counts) };
}

interface Pending {
  readonly generator: DemoGenerator;
  readonly inserter: Inserter;
  readonly rows: DemoRow[];
}

const pending = (generator: DemoGenerator, world: World): Pending => ({
  generator,
  inserter: createInserter(generator, world.empresa.id),
  rows: [],
});

async function flush(
  db: Database,
  scope: Scope,
  queues: readonly Pending[],
  batchRows: number,
  counts: Record<string, number>,
): Promise<void> {
  if (queues.every(({ rows }) => rows.length === 0)) return;
  await db.administer(scope, async (tx) => {
    for (const { inserter, rows } of queues)
      for (let from = 0; from < rows.length; from += batchRows)
        await tx.query(inserter.statement(rows.slice(from, from + batchRows)));
  });
  for (const { generator, rows } of queues) counts[generator.name]! += rows.splice(0).length;
}

const waitingAndDone = (queues: readonly Pending[], counts: Readonly<Record<string, number>>): number =>
  queues.reduce((sum, { rows }) => sum + rows.length, 0) + Object.values(counts).reduce((sum, count) => sum + count, 0);

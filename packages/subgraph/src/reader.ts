/** Batching reader: the statements of one turn of the event loop travel in one transaction. */
import {
  Abandoned,
  DatabaseUnavailable,
  DeadlineExceeded,
  type Database,
  type Query,
  type Row,
  type Scope,
} from '@cliente360/database';

/** Reads inside one request's scope. */
export interface Reader {
  /** Rows of one statement; those asked for in the same turn travel together. */
  query(query: Query): Promise<Row[]>;
}

interface Pending {
  readonly query: Query;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A reader that gathers the statements issued in one turn of the event loop
 * and sends them as one short transaction, so that a hop with ten relations
 * costs one round of `BEGIN … COMMIT` and sees one moment of the database.
 * If one of them fails, it fails alone: the others are asked again without it.
 * Once the scope's signal has fired, nothing is sent any more.
 */
export function createReader(database: Database, scope: Scope): Reader {
  let pending: Pending[] = [];
  const flush = () => {
    const batch = pending;
    pending = [];
    void answer(database, scope, batch);
  };
  return {
    query: (query) =>
      new Promise((resolve, reject) => {
        if (pending.push({ query, resolve, reject }) === 1) setImmediate(flush);
      }),
  };
}

/**
 * Tells each of a batch its rows, or why there are none. Where a statement failed, which one is not known: each half is
 * asked by itself, in turn, so that one in n costs some 2 log n transactions and no more than one connection. Never rejects.
 */
async function answer(database: Database, scope: Scope, batch: readonly Pending[]): Promise<void> {
  try {
    if (scope.signal?.aborted) throw new Abandoned('nobody waits for the answer any more');
    const results = await database.read(
      scope,
      batch.map(({ query }) => query),
    );
    batch.forEach(({ resolve }, i) => resolve(results[i]!));
  } catch (reason) {
    if (batch.length === 1 || isOfAll(reason)) {
      for (const { reject } of batch) reject(reason);
      return;
    }
    const half = Math.ceil(batch.length / 2);
    await answer(database, scope, batch.slice(0, half));
    await answer(database, scope, batch.slice(half));
  }
}

/** No statement's own failure: without the database, the time, or who asks, none of them has an answer. */
const isOfAll = (reason: unknown): boolean =>
  reason instanceof DatabaseUnavailable || reason instanceof DeadlineExceeded || reason instanceof Abandoned;

import type { Database, Query, Row, Scope } from '@cliente360/database';

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
 * If one of them fails, all that travelled with it fail alike.
 */
export function createReader(database: Database, scope: Scope): Reader {
  let pending: Pending[] = [];
  const flush = () => {
    const batch = pending;
    pending = [];
    database
      .read(
        scope,
        batch.map(({ query }) => query),
      )
      .then(
        (results) => batch.forEach(({ resolve }, i) => resolve(results[i]!)),
        (reason) => batch.forEach(({ reject }) => reject(reason)),
      );
  };
  return {
    query: (query) =>
      new Promise((resolve, reject) => {
        if (pending.push({ query, resolve, reject }) === 1) setImmediate(flush);
      }),
  };
}

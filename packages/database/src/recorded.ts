/** Test spy: a database that records its statements. */
import type { Database, Query } from './types.ts';

/** The same database, writing down what it is asked to read; `queries` gives what was asked since the last call. */
export function recorded(database: Database): { database: Database; queries: () => Query[] } {
  const log: Query[] = [];
  return {
    database: {
      engine: database.engine,
      read: (scope, queries) => {
        log.push(...queries);
        return database.read(scope, queries);
      },
      connections: () => database.connections(),
      asOwner: (text, values) => database.asOwner(text, values),
      write: (scope, work) => database.write(scope, work),
      administer: (scope, work) => database.administer(scope, work),
      ping: () => database.ping(),
      close: () => database.close(),
    },
    queries: () => log.splice(0),
  };
}

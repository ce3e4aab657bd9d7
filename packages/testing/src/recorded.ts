import type { Database } from '@cliente360/database';

/** The same database, writing down the SQL that it is asked to read; `statements` gives what was asked since the last call. */
export function recorded(database: Database): { database: Database; statements: () => string[] } {
  let log: string[] = [];
  return {
    database: {
      engine: database.engine,
      read: (scope, queries) => {
        log.push(...queries.map(({ sql }) => sql));
        return database.read(scope, queries);
      },
      write: (scope, work) => database.write(scope, work),
      ping: () => database.ping(),
      close: () => database.close(),
    },
    statements: () => {
      const sent = log;
      log = [];
      return sent;
    },
  };
}

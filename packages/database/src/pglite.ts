import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Send } from './pgliteStatement.ts';
import { checkDeadline, scopeStatement, type Mode } from './scope.ts';
import type { Database, Row, Scope } from './types.ts';

const asText = (value: string) => value;
/** OIDs whose text is the value, in arrays too: bytea, int8, oid, date, timestamp, timestamptz, numeric. */
const parsers = Object.fromEntries([17, 20, 26, 1082, 1114, 1184, 1700].map((oid) => [oid, asText]));

/** Instants as the server's driver gives them to whoever asks it for no types of their own. */
const ownerParsers = {
  parsers: Object.fromEntries([1114, 1184].map((oid) => [oid, (value: string) => new Date(value)])),
};

/** Opens the embedded database. `dataDir` may be `memory://`; `load` starts it from a dump. */
export async function openPglite(dataDir: string, load?: Blob): Promise<PGlite> {
  const pglite = await PGlite.create({
    dataDir,
    parsers,
    extensions: { unaccent, pg_trgm, btree_gist },
    ...(load ? { loadDataDir: load } : {}),
  });
  await pglite.exec(`set timezone = 'UTC'; set datestyle = 'ISO'`);
  return pglite;
}

/**
 * One subgraph on the embedded engine, which has a single connection:
 * transactions queue, and a deadline can only be kept between statements. `send`
 * is that connection's.
 */
export function pgliteDatabase(pglite: PGlite, role: string, send: Send): Database {
  const inScope = <T>(mode: Mode, scope: Scope, work: (query: Send) => Promise<T>): Promise<T> =>
    pglite.transaction(async (tx) => {
      const query: Send = async (each) => {
        if (tx.closed) throw new Error('the transaction has ended');
        checkDeadline(scope);
        return send(each);
      };
      await query(scopeStatement(role, mode, scope));
      return work(query);
    });
  return {
    engine: 'pglite',
    read: (scope, queries) =>
      inScope('read', scope, async (query) => {
        const results: Row[][] = [];
        for (const each of queries) results.push(await query(each));
        return results;
      }),
    write: (scope, work) =>
      inScope('write', scope, async (query) => {
        let ended = false;
        const each: Send = (asked) => (ended ? Promise.reject(new Error('the transaction has ended')) : query(asked));
        // Nobody waits for what it locks: there is one connection.
        const last: Send = (asked) => {
          const rows = each(asked);
          ended = true;
          return rows;
        };
        const result = await work({ query: each, last });
        // Who called is told that it was too late: then nothing may be written.
        checkDeadline(scope);
        return result;
      }),
    asOwner: async (text, values) => {
      if (values?.length) return pglite.query<Row>(text, values, ownerParsers);
      const results = await pglite.exec(text, ownerParsers);
      return { rows: results.flatMap(({ rows }) => rows) };
    },
    ping: async () => {
      await pglite.query('select 1');
    },
    close: async () => {},
  };
}

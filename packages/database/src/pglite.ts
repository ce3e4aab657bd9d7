import { PGlite, type Transaction as PgliteTransaction } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { scopeStatement } from './scope.ts';
import { DeadlineExceeded, type Database, type Query, type Row, type Scope } from './types.ts';

const asText = (value: string) => value;
/** OIDs whose text is the value: int8, date, timestamp, timestamptz, numeric. */
const parsers = Object.fromEntries([20, 1082, 1114, 1184, 1700].map((oid) => [oid, asText]));

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

async function send(tx: PgliteTransaction, { sql, params }: Query): Promise<Row[]> {
  return (await tx.query<Row>(sql, [...params])).rows;
}

/**
 * One subgraph on the embedded engine, which has a single connection:
 * transactions queue, and a deadline can only be kept between statements.
 */
export function pgliteDatabase(pglite: PGlite, role: string): Database {
  const inScope = <T>(scope: Scope, work: (tx: PgliteTransaction) => Promise<T>): Promise<T> =>
    pglite.transaction(async (tx) => {
      checkDeadline(scope);
      await send(tx, scopeStatement(role, scope));
      return work(tx);
    });
  return {
    engine: 'pglite',
    read: (scope, queries) =>
      inScope(scope, async (tx) => {
        const results: Row[][] = [];
        for (const query of queries) {
          checkDeadline(scope);
          results.push(await send(tx, query));
        }
        return results;
      }),
    write: (scope, work) => inScope(scope, (tx) => work({ query: (query) => send(tx, query) })),
    ping: async () => {
      await pglite.query('select 1');
    },
    close: async () => {},
  };
}

function checkDeadline({ deadline }: Scope): void {
  if (deadline !== undefined && Date.now() >= deadline)
    throw new DeadlineExceeded('the deadline passed before the statement ran');
}

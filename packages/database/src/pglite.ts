/** The embedded engine, PGlite, as a `Database`. */
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Session } from './pgliteSession.ts';
import { scopeStatement } from './scope.ts';
import { readIn, rollBack, writeIn, type Run } from './transaction.ts';
import type { Database } from './types.ts';

const asText = (value: string) => value;
/** OIDs whose text is the value, in arrays too: bytea, int8, oid, date, timestamp, timestamptz, numeric. */
const parsers = Object.fromEntries([17, 20, 26, 1082, 1114, 1184, 1700].map((oid) => [oid, asText]));

/** Instants as the server's driver gives them to whoever asks it for no types of their own. */
const ownerParsers = {
  parsers: Object.fromEntries([1114, 1184].map((oid) => [oid, (value: string) => new Date(value)])),
};

/**
 * In memory nothing outlives the process, so that nothing is done for a crash. With buffers and a log of the usual size,
 * 128 and 80 MB, most of what opening one takes is to fill them with zeros and to copy them.
 */
const SMALL = [
  ...['shared_buffers=16MB', 'wal_buffers=1MB', 'min_wal_size=2MB', 'max_wal_size=64MB', 'wal_recycle=off'],
  ...['wal_level=minimal', 'max_wal_senders=0', 'full_page_writes=off', 'synchronous_commit=off'],
];
const IN_MEMORY = {
  startParams: [...PGlite.defaultStartParams, ...SMALL.flatMap((setting) => ['-c', setting])],
  initDbStartParams: ['--wal-segsize=1'],
};

/** Opens the embedded database. `dataDir` may be `memory://`; `load` starts it from a dump. */
export async function openPglite(dataDir: string, load?: Blob): Promise<PGlite> {
  const pglite = await PGlite.create({
    dataDir,
    parsers,
    extensions: { unaccent, pg_trgm, btree_gist },
    ...(dataDir.startsWith('memory://') ? IN_MEMORY : {}),
    ...(load ? { loadDataDir: load } : {}),
  });
  await pglite.exec(`set timezone = 'UTC'; set datestyle = 'ISO'`);
  return pglite;
}

/**
 * One subgraph on the embedded engine, which has a single session: transactions
 * queue, and nothing stops a statement that runs, so that a deadline is kept
 * between what runs together. It has a single login too, a superuser's: each
 * transaction takes the role on, and a statement could leave it. On a server
 * none can.
 */
export function pgliteDatabase(pglite: PGlite, role: string, session: Session): Database {
  const own = { role };
  const alone = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    session.exclusively(async ({ run }) => {
      try {
        return await work(run);
      } catch (error) {
        await rollBack(run);
        throw error;
      }
    });
  return {
    engine: 'pglite',
    read: (scope, queries) => alone((run) => readIn(run, scopeStatement(scope, 'read', own), scope, queries)),
    write: (scope, work) => alone((run) => writeIn(run, (mode) => scopeStatement(scope, mode, own), scope, work)),
    administer: (scope, work) => alone((run) => writeIn(run, (mode) => scopeStatement(scope, mode, {}), scope, work)),
    asOwner: async (text, values) => {
      if (values?.length) return { rows: await session.exclusively((turn) => turn.asOwner(text, values)) };
      const results = await pglite.exec(text, ownerParsers);
      return { rows: results.flatMap(({ rows }) => rows) };
    },
    connections: () => null,
    ping: async () => {
      await pglite.query('select 1');
    },
    close: async () => {},
  };
}

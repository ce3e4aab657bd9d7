import type { Socket } from 'node:net';
import pg, { type Pool, type PoolClient } from 'pg';
import { isConnectionLost, withinDeadline } from './deadline.ts';
import { statementNames } from './prepared.ts';
import { checkDeadline, scopeStatement } from './scope.ts';
import type { Database, Query, Row, Scope, Transaction } from './types.ts';
import { postgresTypes } from './values.ts';

/** Connections of one subgraph; five of them stay well below a server's default of 100. */
const POOL_SIZE = 10;
/** A job runner's, beside them. */
const OWNER_POOL_SIZE = 3;
const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 60_000;

/**
 * A pool on a server. `role` is what its connections start as, so that a
 * statement that ever runs outside its transaction is still under row level
 * security; without it, the login role.
 */
export function openPool(url: string, { role, max = POOL_SIZE }: { role?: string; max?: number } = {}): Pool {
  const settings = { TimeZone: 'UTC', DateStyle: 'ISO', ...(role ? { role } : {}) };
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: postgresTypes,
    // A transaction's statements are written at once instead of one by one.
    pipeline: true,
    application_name: role ?? 'cliente360',
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
  } as pg.PoolConfig);
  return unbreakable(pool);
}

/** The same on every connection of every pool. */
const statementName = statementNames();

async function send(client: PoolClient, { sql, params }: Query): Promise<Row[]> {
  together(client);
  const name = statementName(sql);
  const { rows } = await client.query<Row>({ ...(name ? { name } : {}), text: sql, values: params as unknown[] });
  return rows;
}

const plain = (client: PoolClient, sql: 'begin' | 'commit') => {
  together(client);
  return client.query(sql);
};

/** What is sent in one turn leaves in one packet, and wakes the server up once. */
function together(client: PoolClient): void {
  const socket = socketOf(client);
  if (socket.writableCorked > 0) return;
  socket.cork();
  process.nextTick(() => socket.uncork());
}

/** A pool as the login role for a job runner: its statements are plain, its values the driver's own. */
export const openOwnerPool = (url: string): Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: OWNER_POOL_SIZE,
    application_name: 'cliente360',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
  });
  return unbreakable(pool);
};

/** A lost connection says so to whoever waits on it, and is replaced; an event that nobody hears would end the process. */
function unbreakable(pool: Pool): Pool {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** One subgraph on a server, through a pool of its own role; `owner` is opened when a job runner first asks for it. */
export function postgresDatabase(pool: Pool, role: string, owner: () => Pool): Database {
  let owners: Pool | undefined;
  let ended: Promise<void> | undefined;
  return {
    engine: 'postgres',
    read: async (scope, queries) => {
      checkDeadline(scope);
      return withinDeadline(scope, (givenUp) =>
        retryOnce(givenUp, () => withClient(pool, givenUp, (client) => readOnce(client, role, scope, queries))),
      );
    },
    write: async (scope, work) => {
      checkDeadline(scope);
      return withinDeadline(scope, (givenUp) =>
        withClient(pool, givenUp, async (client) => {
          // On their way before anybody waits for them: what follows fails with them.
          const opened = Promise.all([plain(client, 'begin'), send(client, scopeStatement(role, 'write', scope))]);
          opened.catch(() => {});
          let ended = false;
          let committed: Promise<unknown> | undefined;
          const begun = (query: Query) => {
            // The connection may be another transaction's by now.
            if (ended) throw new Error('the transaction has ended');
            checkDeadline(scope);
            const rows = send(client, query);
            rows.catch(() => {});
            return rows;
          };
          const tx: Transaction = {
            query: async (query) => {
              const rows = begun(query);
              await opened;
              return rows;
            },
            last: async (query) => {
              const rows = begun(query);
              ended = true;
              // After a statement that failed this is a rollback.
              committed = plain(client, 'commit');
              committed.catch(() => {});
              await opened;
              return rows;
            },
          };
          const result = await work(tx).finally(() => (ended = true));
          await opened;
          if (!committed) {
            // Who called has been told, or is about to be, that it was too late: then nothing may be written.
            checkDeadline(scope);
            committed = plain(client, 'commit');
          }
          await committed;
          return result;
        }),
      );
    },
    asOwner: async (text, values) => {
      const result = await (owners ??= owner()).query(text, values);
      return { rows: [result].flat().flatMap(({ rows }) => rows) };
    },
    ping: () =>
      withinDeadline({ deadline: Date.now() + CONNECT_TIMEOUT_MS }, async (givenUp) => {
        await retryOnce(givenUp, () => withClient(pool, givenUp, (client) => client.query('select 1')));
      }),
    close: () => (ended ??= Promise.all([pool.end(), owners?.end()]).then(() => {})),
  };
}

/** Everything is on its way before the first answer is awaited; after a failure the rest fails by itself and `commit` rolls back. */
async function readOnce(client: PoolClient, role: string, scope: Scope, queries: readonly Query[]): Promise<Row[][]> {
  const sent = [
    plain(client, 'begin'),
    send(client, scopeStatement(role, 'read', scope)),
    ...queries.map((query) => send(client, query)),
    plain(client, 'commit'),
  ] as const;
  const settled = await Promise.allSettled<unknown>(sent);
  const failed = settled.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
  return settled.slice(2, -1).map((each) => (each as PromiseFulfilledResult<Row[]>).value);
}

/**
 * A connection that served a failed transaction is rolled back, and thrown away
 * if it cannot be. Given up, its socket is destroyed: to end it politely the
 * driver would wait for the answers that do not come.
 */
async function withClient<T>(pool: Pool, givenUp: AbortSignal, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const destroy = () => socketOf(client).destroy();
  let broken: Error | undefined;
  try {
    givenUp.throwIfAborted();
    givenUp.addEventListener('abort', destroy);
    return await work(client);
  } catch (error) {
    broken = await client.query('rollback').then(
      () => undefined,
      (reason: Error) => reason,
    );
    throw error;
  } finally {
    givenUp.removeEventListener('abort', destroy);
    client.release(broken);
  }
}

const socketOf = (client: PoolClient) => (client as unknown as { connection: { stream: Socket } }).connection.stream;

/** A read whose connection was closed under it runs once more; nothing else does. */
async function retryOnce<T>(givenUp: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (givenUp.aborted || !isConnectionLost(error)) throw error;
    return work();
  }
}

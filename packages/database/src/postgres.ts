import { createHash } from 'node:crypto';
import pg, { type Pool, type PoolClient } from 'pg';
import { GRACE_MS, scopeStatement } from './scope.ts';
import { DatabaseUnavailable, DeadlineExceeded, type Database, type Query, type Row, type Scope } from './types.ts';

/** Connections of one subgraph; five of them stay well below a server's default of 100. */
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 60_000;

/** Kept prepared on each connection; a graph's clients could otherwise fill a server's memory with every selection they think of. */
const MAX_PREPARED = 400;

/** Types that the driver parses as they are in `types.ts`; the rest stay the database's own text. */
const PARSED = new Set([
  pg.types.builtins.BOOL,
  pg.types.builtins.INT2,
  pg.types.builtins.INT4,
  pg.types.builtins.FLOAT4,
  pg.types.builtins.FLOAT8,
  pg.types.builtins.JSON,
  pg.types.builtins.JSONB,
  1009,
]);
const asText = (value: string) => value;
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    PARSED.has(oid) ? pg.types.getTypeParser(oid, format as 'text') : asText,
} as pg.CustomTypesConfig;

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
    types,
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
  // A lost connection says so to whoever waits on it, and is replaced; an event that nobody hears would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

const prepared = new Map<string, string>();

/** Named, so that the server parses and plans it once; beyond the limit it does so each time. */
function statementName(sql: string): string | undefined {
  let name = prepared.get(sql);
  if (!name && prepared.size < MAX_PREPARED)
    prepared.set(sql, (name = createHash('sha256').update(sql).digest('base64url')));
  return name;
}

async function send(client: PoolClient, { sql, params }: Query): Promise<Row[]> {
  const name = statementName(sql);
  const { rows } = await client.query<Row>({ ...(name ? { name } : {}), text: sql, values: params as unknown[] });
  return rows;
}

/** One subgraph on a server, through a pool of its own role. */
export function postgresDatabase(pool: Pool, role: string): Database {
  let ended: Promise<void> | undefined;
  return {
    engine: 'postgres',
    read: (scope, queries) => withinDeadline(scope, () => retryOnce(() => readOnce(pool, role, scope, queries))),
    write: (scope, work) =>
      withinDeadline(scope, () =>
        withClient(pool, async (client) => {
          await client.query('begin');
          await send(client, scopeStatement(role, scope));
          const result = await work({ query: (query) => send(client, query) });
          await client.query('commit');
          return result;
        }),
      ),
    ping: () =>
      withinDeadline({ empresaId: null, clientes: [], deadline: Date.now() + CONNECT_TIMEOUT_MS }, async () => {
        await retryOnce(() => pool.query('select 1'));
      }),
    close: () => (ended ??= pool.end()),
  };
}

/** Everything is on its way before the first answer is awaited; after a failure the rest fails by itself and `commit` rolls back. */
function readOnce(pool: Pool, role: string, scope: Scope, queries: readonly Query[]): Promise<Row[][]> {
  return withClient(pool, async (client) => {
    const sent = [
      client.query('begin read only'),
      send(client, scopeStatement(role, scope)),
      ...queries.map((query) => send(client, query)),
      client.query('commit'),
    ] as const;
    const settled = await Promise.allSettled<unknown>(sent);
    const failed = settled.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
    return settled.slice(2, -1).map((each) => (each as PromiseFulfilledResult<Row[]>).value);
  });
}

/** A connection that served a failed transaction is rolled back, and thrown away if it cannot be. */
async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    broken = await client.query('rollback').then(
      () => undefined,
      (reason: Error) => reason,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

/** A read whose connection was closed under it runs once more; nothing else does. */
async function retryOnce<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isConnectionLost(error)) throw error;
    return work();
  }
}

const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** SQLSTATEs of a server that is going away (57P01–57P03) or a broken connection (08…), the socket's codes, and the driver's own words, which carry none. */
const isConnectionLost = (error: unknown): boolean =>
  /^(ECONNRESET|EPIPE|57P0[123]|08...)$/.test(codeOf(error)) ||
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/.test(messageOf(error));

const isUnreachable = (error: unknown): boolean =>
  isConnectionLost(error) ||
  /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EAI_AGAIN|53300)$/.test(codeOf(error)) ||
  /^timeout e(xpired|xceeded) when trying to connect/.test(messageOf(error));

const QUERY_CANCELED = '57014';

/** Names what went wrong, and gives up a little after the deadline on a server that does not even cancel. */
async function withinDeadline<T>(scope: Scope, work: () => Promise<T>): Promise<T> {
  const { deadline } = scope;
  const late = Promise.withResolvers<never>();
  const timer =
    deadline === undefined
      ? undefined
      : setTimeout(
          () => late.reject(new DeadlineExceeded('the database did not answer in time')),
          Math.max(0, deadline + GRACE_MS - Date.now()),
        );
  try {
    return await Promise.race([work(), late.promise]);
  } catch (error) {
    if (codeOf(error) === QUERY_CANCELED) throw new DeadlineExceeded('the statement was cancelled', { cause: error });
    if (isUnreachable(error)) throw new DatabaseUnavailable('the database cannot be reached', { cause: error });
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

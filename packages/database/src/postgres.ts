/** PostgreSQL as a `Database`: connection pools over `pg`. */
import { connect, type Socket } from 'node:net';
import pg, { type Pool, type PoolClient, type Submittable } from 'pg';
import { serialize } from 'pg-protocol';
import { isConnectionLost, answeredInTime } from './deadline.ts';
import { scopeStatement, type Mode } from './scope.ts';
import { readIn, rollBack, writeIn, type Run } from './transaction.ts';
import type { Database, Query, Row, Scope } from './types.ts';
import { ownerParserOf, postgresTypes, type ParserOf } from './values.ts';
import { wireSession } from './wire.ts';

/** Connections of one subgraph; five of them stay well below a server's default of 100. */
const POOL_SIZE = 10;
/** A job runner's, beside them. */
const OWNER_POOL_SIZE = 3;
export const CONNECT_TIMEOUT_MS = 5_000;
const IDLE_TIMEOUT_MS = 60_000;
const SETTINGS = '-c TimeZone=UTC -c DateStyle=ISO';

/**
 * A pool on a server, of whoever `url` logs in. `role` is what its connections
 * start as where that is somebody else, so that a statement that ever runs
 * outside its transaction is still under row level security.
 */
export function openPool(
  url: string,
  {
    name = 'cliente360',
    role,
    max = POOL_SIZE,
    lost,
  }: { name?: string; role?: string; max?: number; lost?: OnLost | undefined } = {},
): Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: postgresTypes,
    application_name: name,
    options: role ? `${SETTINGS} -c role=${role}` : SETTINGS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
  });
  return unbreakable(pool, lost);
}

/** By how they read values too: what a job runner asks shares its connections with what sets things up. */
const sessions = new Map([undefined, ownerParserOf].map((parserOf) => [parserOf, new WeakMap<PoolClient, Wire>()]));
type Wire = ReturnType<typeof wireSession>;

/** Statements as one query of the driver's, which takes any class that submits itself, as its own cursors are. */
function runOn(client: PoolClient, parserOf?: ParserOf): Run {
  const ofClient = sessions.get(parserOf)!;
  const session = ofClient.get(client) ?? wireSession(parserOf);
  ofClient.set(client, session);
  return (queries) => {
    const { promise, resolve, reject } = Promise.withResolvers<Row[][]>();
    const { bytes, answer } = session(queries);
    // Its types ask for what only its own classes have; it calls these and nothing else.
    client.query({
      submit: ({ stream }: { readonly stream: Socket }) => void stream.write(bytes),
      handleRowDescription: answer.rowDescription,
      handleDataRow: answer.dataRow,
      handleCommandComplete: answer.commandComplete,
      handleReadyForQuery: () => resolve(answer.rows()),
      handleError: reject,
    } as unknown as Submittable);
    return promise;
  };
}

/** A pool as the owner, for a job runner and for what sets things up. */
export const openOwnerPool = (url: string, lost?: OnLost): Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    max: OWNER_POOL_SIZE,
    application_name: 'cliente360',
    options: SETTINGS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
  });
  return unbreakable(pool, lost);
};

/** Hears of a connection that was lost, once for each. */
export type OnLost = (error: Error) => void;

/**
 * A lost connection says so to whoever waits on it, and is replaced; an event that nobody hears would end the process.
 * An operator hears of each, too: of one that was idle nobody else does.
 */
function unbreakable(pool: Pool, lost: OnLost = () => {}): Pool {
  const told = new WeakSet<PoolClient>();
  const tell = (error: Error, client: PoolClient) => {
    if (told.has(client)) return;
    told.add(client);
    lost(error);
  };
  // The pool says it of an idle one, the connection itself of any.
  pool.on('error', tell);
  pool.on('connect', (client) => client.on('error', (error) => tell(error, client)));
  return pool;
}

/** One subgraph on a server, through a pool of its own role; `owner` is opened when a job runner first asks for it. */
export function postgresDatabase(pool: Pool, owner: () => Pool): Database {
  let owners: Pool | undefined;
  let ended: Promise<void> | undefined;
  return {
    engine: 'postgres',
    read: (scope, queries) =>
      answeredInTime(scope, (givenUp) =>
        retryOnce(givenUp, () =>
          withClient(pool, givenUp, (run) => readIn(run, firstStatement(scope, 'read'), scope, queries)),
        ),
      ),
    write: (scope, work) =>
      answeredInTime(scope, (givenUp) =>
        withClient(pool, givenUp, (run) => writeIn(run, (mode) => firstStatement(scope, mode), scope, work)),
      ),
    administer: (scope, work) =>
      answeredInTime(scope, (givenUp) =>
        withClient((owners ??= owner()), givenUp, (run) =>
          writeIn(run, (mode) => firstStatement(scope, mode), scope, work),
        ),
      ),
    asOwner: async (text, values) => {
      const pool = (owners ??= owner());
      if (values?.length) {
        const ask = (run: Run) => run([{ sql: text, params: values as Query['params'] }]);
        return { rows: (await withClient(pool, NEVER, ask, ownerParserOf))[0]! };
      }
      const result = await pool.query(text);
      return { rows: [result].flat().flatMap(({ rows }) => rows) };
    },
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    ping: () =>
      answeredInTime({ deadline: Date.now() + CONNECT_TIMEOUT_MS }, async (givenUp) => {
        await retryOnce(givenUp, () => withClient(pool, givenUp, (run) => run([PING])));
      }),
    close: () => (ended ??= Promise.all([pool.end(), owners?.end()]).then(() => {})),
  };
}

/** A job runner has no deadline of ours. */
const NEVER = new AbortController().signal;
const PING: Query = { sql: 'select 1', params: [] };
const NO_TIMEOUT = '0';

/** The server cancels what outlasts the deadline. Its connections have the role already. */
const firstStatement = (scope: Scope, mode: Mode): Query =>
  scopeStatement(scope, mode, {
    statement_timeout: scope.deadline === undefined ? NO_TIMEOUT : String(Math.max(1, scope.deadline - Date.now())),
  });

/**
 * A connection that served a failed transaction is rolled back, and thrown away
 * if it cannot be. Given up, what it runs is cancelled and its socket destroyed:
 * to end it politely the driver would wait for the answers that do not come, and
 * a server that is not told works on for nobody.
 */
async function withClient<T>(
  pool: Pool,
  givenUp: AbortSignal,
  work: (run: Run) => Promise<T>,
  parserOf?: ParserOf,
): Promise<T> {
  const client = await pool.connect();
  const run = runOn(client, parserOf);
  const letGo = () => {
    cancel(client);
    socketOf(client).destroy();
  };
  let broken: Error | undefined;
  try {
    givenUp.throwIfAborted();
    givenUp.addEventListener('abort', letGo);
    return await work(run);
  } catch (error) {
    broken = await rollBack(run).then(
      () => undefined,
      (reason: Error) => reason,
    );
    throw error;
  } finally {
    givenUp.removeEventListener('abort', letGo);
    client.release(broken);
  }
}

/** What PostgreSQL needs to know of a connection whose statement is to end. */
interface Cancellable {
  readonly host: string;
  readonly port: number;
  readonly processID: number | null;
  readonly secretKey: number | null;
}

/** Asks the server to end what a connection runs: on another one, as its protocol has it. Nobody is told whether it did. */
function cancel(client: PoolClient): void {
  // The driver keeps what the server said at the start on the client, and declares none of it.
  const { host, port, processID, secretKey } = client as unknown as Cancellable;
  if (!processID || secretKey === null) return;
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
  socket.setTimeout(CONNECT_TIMEOUT_MS, () => socket.destroy());
  socket.on('error', () => {}).once('connect', () => socket.end(serialize.cancel(processID, secretKey)));
}

/** The socket of a connection, which its types leave out. */
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

/**
 * What has to happen because of a write, and after it: queued in the write's own
 * transaction, so that it is lost or kept with it, and run at least once. The
 * queue is the outbox. pg-boss keeps it in a schema of its own beside the
 * subgraph's, in the same database, whichever engine that is.
 */
import { currentRequestId, requestIdsTogether, withRequestId } from '@cliente360/config/requestId';
import type { Database, Query, Transaction } from '@cliente360/database';
import { PgBoss, type JobWithMetadata } from 'pg-boss';
import type { Logger } from 'pino';

/** How a queue takes its work. */
export interface Queue {
  readonly name: string;
  /** Tries after the first one, further and further apart; then the job is dead. 8 unless told. */
  readonly retries?: number;
  /** Jobs, or batches of them, that this process runs at once: 2 unless told, 1 with `cron`. Each looks for work by itself. */
  readonly concurrency?: number;
  /** Jobs that are handed over together, where there are that many; 1 unless told. */
  readonly batch?: number;
  /** Seconds a job may take: one that a process left half done is taken again after that. 30 unless told. */
  readonly expireSeconds?: number;
  /** The shortest wait before a second try, in seconds; it doubles, with jitter, up to `retryMaxSeconds`. 2 and 600 unless told. */
  readonly retrySeconds?: number;
  readonly retryMaxSeconds?: number;
  /** Another of these queues: it gets the jobs of this one that will not be tried again, whichever way they ended. */
  readonly deadLetter?: string;
  /** Whether a key (`SendOptions`) has one job at most that waits and one that is being done: what is sent besides is not kept. */
  readonly onePerKey?: boolean;
  /** Five fields of cron, in UTC: the queue fills itself with an empty job at those minutes, once in the whole database. */
  readonly cron?: string;
}

export interface Job<Data> {
  readonly id: string;
  /** Of the request that sent it; its own id where none did. */
  readonly requestId: string;
  readonly data: Data;
  /** 1 the first time. */
  readonly attempt: number;
  /** Whether a failure now is the end of it. */
  readonly last: boolean;
}

/** Does some jobs; says of each, in order, how it went. One that failed comes again later. */
export type Handler = (jobs: readonly Job<never>[]) => Promise<readonly PromiseSettledResult<void>[]>;

export interface SendOptions {
  /** Not before this many seconds from now. */
  readonly afterSeconds?: number;
  /** Of a queue with `onePerKey`. */
  readonly key?: string;
}

export interface Jobs {
  /** Adds a job with the transaction: nobody sees it before the commit, and a rollback leaves nothing. */
  send(tx: Transaction, queue: string, data: object, options?: SendOptions): Promise<void>;
  /** What `send` asks of a transaction, for one that asks everything at once. */
  sending(queue: string, data: object, options?: SendOptions): Promise<Query>;
  /** Begins to take jobs: each queue's go to its handler. */
  run(handlers: ReadonlyMap<string, Handler>): Promise<void>;
  /** Takes no more, and waits for those under way. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  readonly database: Database;
  /** The schema the jobs are kept in. */
  readonly schema: string;
  /** The database role that sends. */
  readonly role: string;
  readonly queues: readonly Queue[];
  readonly log: Logger;
}

const POLL_SECONDS = 0.5;
/** What comes once a minute at most, and what it sends, can wait this long. */
const CRON_POLL_SECONDS = 5;
const STOP_MS = 10_000;
const RETRIES = 8;
/** The member of a job's data, as it is kept, that says which request sent it. */
const REQUEST_ID = '_requestId';

/** Makes sure of the schema and the queues. Two processes that do so at once wait for each other. */
export async function openJobs({ database, schema, role, queues, log }: JobsOptions): Promise<Jobs> {
  const db = { executeSql: database.asOwner };
  const scheduled = queues.some(({ cron }) => cron !== undefined);
  const boss = new PgBoss({
    db,
    schema,
    // Made with the subgraph's own: a login that may not make schemas is refused even one that is there.
    createSchema: false,
    ...(database.engine === 'pglite' ? { backend: 'pglite' as const } : {}),
    schedule: scheduled,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    cronMonitorIntervalSeconds: 15,
    cronWorkerIntervalSeconds: 5,
  });
  boss.on('error', (error) => log.error({ err: error }, 'the job runner met an error'));
  await boss.start();
  // A queue has to be there before another one can point to it.
  for (const queue of queues.toSorted((a, b) => Number(!!a.deadLetter) - Number(!!b.deadLetter)))
    await ensureQueue(boss, queue);
  await db.executeSql(grantSending(schema, role));
  let stopped: Promise<void> | undefined;
  const sending: Jobs['sending'] = async (queue, data, { afterSeconds, key } = {}) => {
    const asked: Query[] = [];
    const requestId = currentRequestId();
    // Not `send`: that asks for the new job's id back, and to be told anything of the table the role would have to read it.
    const job = {
      data: requestId === undefined ? data : { ...data, [REQUEST_ID]: requestId },
      ...(afterSeconds === undefined ? {} : { startAfter: afterSeconds }),
      ...(key === undefined ? {} : { singletonKey: key }),
    };
    await boss.insert(queue, [job], {
      db: {
        executeSql: async (sql, params = []) => {
          asked.push({ sql, params: params as Query['params'] });
          return { rows: [] };
        },
      },
    });
    if (asked.length !== 1) throw new TypeError(`a job is one statement, and this one was ${asked.length}`);
    return asked[0]!;
  };
  return {
    sending,
    send: async (tx, ...job) => void (await tx.query(await sending(...job))),
    run: async (handlers) => {
      for (const queue of queues) {
        const handler = handlers.get(queue.name);
        if (handler) await work(boss, queue, handler, log);
      }
    },
    stop: () => (stopped ??= boss.stop({ graceful: true, timeout: STOP_MS })),
  };
}

/**
 * What the role needs to add a job, and nothing else: jobs are of every company, and no policy keeps them apart. It looks
 * a queue's settings up, and writes where that queue's jobs are; what it had beyond that it has no more.
 */
const grantSending = (schema: string, role: string): string => `
  do $$ declare t record; begin
    if not has_schema_privilege('${role}', '${schema}', 'USAGE') then grant usage on schema ${schema} to ${role}; end if;
    for t in
      select nombre, lee, anexa from (
        select c.oid, c.oid::regclass as nombre, c.relname = 'queue' as lee,
               c.relname in (select table_name from ${schema}.queue) as anexa
          from pg_class c where c.relnamespace = '${schema}'::regnamespace and c.relkind in ('r', 'p')) as c
       where (lee, anexa, false) is distinct from (has_table_privilege('${role}', oid, 'SELECT'),
              has_table_privilege('${role}', oid, 'INSERT'), has_table_privilege('${role}', oid, 'UPDATE, DELETE, TRUNCATE'))
    loop
      execute format('revoke all on %s from ${role}', t.nombre);
      if t.lee then execute format('grant select on %s to ${role}', t.nombre); end if;
      if t.anexa then execute format('grant insert on %s to ${role}', t.nombre); end if;
    end loop;
  end $$`;

/** How long a job of the queue may take. */
export const expireSecondsOf = ({ expireSeconds = 30 }: Queue): number => expireSeconds;

async function ensureQueue(boss: PgBoss, queue: Queue): Promise<void> {
  const { name, retries = RETRIES, retrySeconds = 2, retryMaxSeconds = 600, deadLetter, onePerKey, cron } = queue;
  const options = {
    retryLimit: retries,
    retryDelay: retrySeconds,
    retryBackoff: true,
    retryDelayMax: retryMaxSeconds,
    expireInSeconds: expireSecondsOf(queue),
    ...(deadLetter === undefined ? {} : { deadLetter }),
  };
  await boss.createQueue(name, onePerKey ? { ...options, policy: 'stately' } : options);
  await boss.updateQueue(name, options);
  if (cron) await boss.schedule(name, cron);
}

async function work(boss: PgBoss, queue: Queue, handler: Handler, log: Logger): Promise<void> {
  const { name, cron, onePerKey, concurrency = cron ? 1 : 2, batch = 1 } = queue;
  const options = {
    pollingIntervalSeconds: cron || onePerKey ? CRON_POLL_SECONDS : POLL_SECONDS,
    localConcurrency: concurrency,
    batchSize: batch,
    // As long as there are more, they are taken at once.
    burstWhenBatchFull: true,
    includeMetadata: true,
    perJobResults: true,
  } as const;
  await boss.work(name, options, async (taken: JobWithMetadata<object>[]) => {
    const jobs = taken.map(jobOf);
    const requestIds = requestIdsTogether(jobs.map(({ requestId }) => requestId));
    const outcomes = await withRequestId(requestIds, () => handler(jobs));
    return jobs.map(({ id, requestId, attempt, last }, k) => {
      const outcome = outcomes[k]!;
      if (outcome.status === 'fulfilled') return { id, status: 'completed' as const };
      const said = { err: outcome.reason as unknown, queue: name, job: id, attempt, dead: last };
      withRequestId(requestId, () => log.warn(said, 'a job failed'));
      return { id, status: 'failed' as const, output: { message: String((outcome.reason as Error)?.message) } };
    });
  });
}

function jobOf({ id, data, retryCount, retryLimit }: JobWithMetadata<object>): Job<never> {
  const { [REQUEST_ID]: requestId, ...rest } = (data ?? {}) as Record<string, unknown>;
  return {
    id,
    requestId: typeof requestId === 'string' ? requestId : id,
    data: rest as never,
    attempt: retryCount + 1,
    last: retryCount >= retryLimit,
  };
}

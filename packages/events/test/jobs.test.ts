import { currentRequestId, withRequestId } from '@cliente360/config/requestId';
import { roleOf } from '@cliente360/database';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { all, openEngine, type Engine } from '../../database/test/engine.ts';
import { openJobs, type Handler, type Job, type Jobs, type Queue } from '../src/index.ts';

const log = pino({ level: 'silent' });
const QUEUES: readonly Queue[] = [
  { name: 'una' },
  { name: 'terca', retries: 2, retrySeconds: 1, retryMaxSeconds: 1 },
  { name: 'juntas', batch: 10, concurrency: 1 },
  { name: 'cortada', expireSeconds: 1 },
  { name: 'pedidas', batch: 10, concurrency: 1 },
];

let engine: Engine;
const opened: Jobs[] = [];
const open = async () => {
  const jobs = await openJobs({
    database: engine.database,
    schema: 'trabajos_prueba',
    role: roleOf('prueba'),
    queues: QUEUES,
    log,
  });
  opened.push(jobs);
  return jobs;
};

let jobs: Jobs;
beforeAll(async () => {
  engine = await openEngine();
  jobs = await open();
}, 60_000);
afterAll(async () => {
  await Promise.all(opened.map((each) => each.stop()));
  await engine[Symbol.asyncDispose]();
});

const send = (queue: string, data: object) => engine.database.write(all, (tx) => jobs.send(tx, queue, data));

/** Does every job with `each`; one that throws has failed. */
const handling =
  (each: (job: Job<any>) => void): Handler =>
  (taken) =>
    Promise.allSettled(taken.map(async (job) => each(job)));

describe('jobs', () => {
  it('are sent with the transaction: a rollback leaves none, a commit all, and two runners do each once', async () => {
    const rolledBack = engine.database.write(all, async (tx) => {
      await jobs.send(tx, 'una', { n: -1 });
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    for (let n = 0; n < 30; n++) await send('una', { n });

    const done: number[] = [];
    const handlers = new Map([['una', handling(({ data }) => void done.push(data.n as number))]]);
    const other = await open();
    await Promise.all([jobs.run(handlers), other.run(handlers)]);
    await vi.waitFor(() => expect(done.length).toBeGreaterThanOrEqual(30), { timeout: 20_000 });
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, n) => n));
  }, 60_000);

  it('that fail are tried again, told which attempt it is and which is the last', async () => {
    const attempts: [number, boolean][] = [];
    await send('terca', {});
    const handler = handling(({ attempt, last }) => {
      attempts.push([attempt, last]);
      throw new Error('not yet');
    });
    await jobs.run(new Map([['terca', handler]]));
    await vi.waitFor(() => expect(attempts).toHaveLength(3), { timeout: 30_000 });
    expect(attempts).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  }, 60_000);

  it('are handed over together where a queue says so, and of those only the ones that failed come back', async () => {
    for (let n = 0; n < 10; n++) await send('juntas', { n });
    const batches: number[][] = [];
    const handler: Handler = (taken) => {
      batches.push(taken.map(({ data }) => (data as { n: number }).n));
      return Promise.allSettled(
        taken.map(async ({ data, attempt }) => {
          if ((data as { n: number }).n === 4 && attempt === 1) throw new Error('this one');
        }),
      );
    };
    await jobs.run(new Map([['juntas', handler]]));
    await vi.waitFor(() => expect(batches.flat()).toHaveLength(11), { timeout: 30_000 });
    expect(batches.flat().filter((n) => n === 4)).toHaveLength(2);
    expect(batches[0]!.length).toBeGreaterThan(1);
  }, 60_000);

  it('that a process took and never finished are taken by another one', async () => {
    let taken = 0;
    let release = () => {};
    const stuck = new Promise<void>((resolve) => (release = resolve));
    await send('cortada', {});
    const handler: Handler = async (batch) => {
      if (taken++ === 0) await stuck;
      return batch.map(() => ({ status: 'fulfilled', value: undefined }) as const);
    };
    await jobs.run(new Map([['cortada', handler]]));
    await vi.waitFor(() => expect(taken).toBe(2), { timeout: 50_000 });
    release();
  }, 90_000);

  it('are done under the ids of the requests that sent them, and with nothing else than what was sent', async () => {
    await withRequestId('r-1', () => send('pedidas', { n: 1 }));
    await withRequestId('r-2', () => send('pedidas', { n: 2 }));
    await send('pedidas', { n: 3 });
    const seen: [Job<never>, string | undefined][] = [];
    const handler: Handler = async (taken) => {
      seen.push(...taken.map((job) => [job, currentRequestId()] as [Job<never>, string | undefined]));
      return taken.map(() => ({ status: 'fulfilled', value: undefined }) as const);
    };
    await jobs.run(new Map([['pedidas', handler]]));
    await vi.waitFor(() => expect(seen).toHaveLength(3), { timeout: 30_000 });
    const bySent = seen.toSorted(([{ data: a }], [{ data: b }]) => (a as { n: number }).n - (b as { n: number }).n);
    expect(bySent.map(([{ data }]) => data)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    expect(bySent.map(([{ requestId }]) => requestId)).toEqual(['r-1', 'r-2', bySent[2]![0].id]);
    for (const [{ requestId }, under] of seen) expect(under!.split(',')).toContain(requestId);
  }, 60_000);

  it('cannot be sent by the role that the subgraph reads and writes with in any other way than by sending', async () => {
    const change = (sql: string) => engine.database.write(all, (tx) => tx.query({ sql, params: [] }));
    await expect(change('update trabajos_prueba.job set data = null')).rejects.toThrow(/permission denied/);
    await expect(change('delete from trabajos_prueba.job')).rejects.toThrow(/permission denied/);
  });

  it('are of every company, and whoever sends one is not shown any: nor can it change one, or what fills the queues', async () => {
    await send('una', { empresa: 'otra' });
    const { rows } = await engine.database.asOwner(
      `select relname as tabla from pg_class where relnamespace = 'trabajos_prueba'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    const tablas = rows.map(({ tabla }) => tabla as string);
    expect(tablas).toEqual(expect.arrayContaining(['job', 'job_common', 'queue', 'schedule']));
    const as = (sql: string) => engine.database.write(all, (tx) => tx.query({ sql, params: [] }));
    for (const tabla of tablas.filter((each) => each !== 'queue'))
      await expect(as(`select * from trabajos_prueba.${tabla}`)).rejects.toThrow(/permission denied/);
    for (const sql of [
      'select * from trabajos_prueba.job_common where false for update',
      ...['delete from trabajos_prueba.job_common', `update trabajos_prueba.job_common set state = 'cancelled'`],
      ...[
        'delete from trabajos_prueba.queue',
        `insert into trabajos_prueba.schedule (name, cron) values ('una', '* * * * *')`,
      ],
    ])
      await expect(as(sql)).rejects.toThrow(/permission denied/);
  });
});

/**
 * A subgraph's jobs: opened with it, taken in the same process, each inside one company. One with `cron` is a job of each
 * company, with its own time: at its minute it only sends them, so that a company that takes long keeps no other waiting.
 */
import { requestIdsTogether, withRequestId } from '@cliente360/config/requestId';
import { roleOf, type Database } from '@cliente360/database';
import { expireSecondsOf, openJobs, type Handler, type Job, type Jobs, type Queue } from '@cliente360/events';
import type { Logger } from 'pino';
import type { SubgraphContext } from '../context.ts';
import type { RoomJob } from '../room.ts';
import type { SubgraphDefinition } from '../subgraph.ts';

/** What is left of a job's time when what it asks and writes has to have ended: enough to say how it went. */
const MARGIN_S = 5;

export interface RunningJobs extends Jobs {
  /** Does a job with `cron` now, for every company. */
  runNow(name: string): Promise<void>;
}

export interface RunJobsOptions {
  readonly definition: SubgraphDefinition;
  readonly database: Database;
  readonly log: Logger;
  /** Whether those with `cron` start by themselves. */
  readonly cron: boolean;
  /** A context of the process `name` in the company of that key. */
  readonly contextOf: (
    empresa: string,
    proceso: string,
    requestId: string,
    deadline: number,
  ) => Promise<SubgraphContext>;
}

/** Opens the jobs of a subgraph; `run` begins to take them. Without any there is nothing to open. */
export async function openSubgraphJobs({
  definition: { name, jobs: declared },
  database,
  log,
  cron,
  contextOf,
}: RunJobsOptions): Promise<RunningJobs & { start(): Promise<void> }> {
  if (declared.length === 0) return none(name);
  const queues = declared.flatMap(({ cron: every, ...queue }): Queue[] =>
    every === undefined
      ? [queue]
      : [
          { ...queue, name: ofCompany(queue.name), onePerKey: true },
          { ...queue, retries: 0, ...(cron ? { cron: every } : {}) },
        ],
  );
  const jobs = await openJobs({ database, schema: `trabajos_${name}`, role: roleOf(name), queues, log });
  const handlers = new Map(
    declared.flatMap((each): [string, Handler][] =>
      each.cron === undefined
        ? [[each.name, handlerOf(each)]]
        : [
            [ofCompany(each.name), handlerOf(each)],
            [each.name, (taken) => settled(taken, (job) => sendToCompanies(each, job))],
          ],
    ),
  );

  const contextFor = (empresa: string, declaration: RoomJob, requestId: string) =>
    contextOf(empresa, declaration.name, requestId, Date.now() + (expireSecondsOf(declaration) - MARGIN_S) * 1000);

  function handlerOf(declaration: RoomJob): Handler {
    const one = async (job: CompanyJob) =>
      declaration.run(await contextFor(job.data.empresa, declaration, job.requestId), job);
    const { runMany } = declaration;
    return async (taken) => {
      // Whoever sends a job of a room names the company: see `RoomJob`.
      const [first, ...others] = taken as unknown as readonly CompanyJob[];
      const together = runMany && others.length > 0 && others.every(({ data }) => data.empresa === first!.data.empresa);
      if (!together) return settled(taken, one);
      try {
        const requestIds = requestIdsTogether(taken.map(({ requestId }) => requestId));
        await runMany(await contextFor(first!.data.empresa, declaration, requestIds), taken);
        return taken.map(() => ({ status: 'fulfilled', value: undefined }));
      } catch (error) {
        log.warn({ err: error, queue: declaration.name }, 'some jobs failed together, and are done one by one');
        return settled(taken, one);
      }
    };
  }

  async function sendToCompanies(declaration: RoomJob, job: Job<never>): Promise<void> {
    for (const empresa of await companies(database, name)) {
      const { write } = await contextFor(empresa, declaration, job.requestId);
      await write((tx) => jobs.send(tx, ofCompany(declaration.name), { empresa }, { key: empresa }));
    }
  }

  async function forEveryCompany(declaration: RoomJob, job: Job<never>): Promise<void> {
    const all = await companies(database, name);
    const outcomes = await Promise.allSettled(
      all.map(async (empresa) => declaration.run(await contextFor(empresa, declaration, job.requestId), job)),
    );
    const reasons = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    if (reasons.length) throw new AggregateError(reasons, declaration.name);
  }

  return {
    ...jobs,
    start: () => jobs.run(handlers),
    runNow: async (job) => {
      const declaration = declared.find((each) => each.name === job && each.cron !== undefined);
      if (!declaration) throw new TypeError(`${name} has no scheduled job ${job}`);
      const id = `${job}.ahora`;
      const ahora = { id, requestId: id, data: {} as never, attempt: 1, last: true };
      await withRequestId(id, () => forEveryCompany(declaration, ahora));
    },
  };
}

/** The queue of what a job with `cron` does for one company. */
const ofCompany = (name: string) => `${name}.empresa`;

type CompanyJob = Job<{ readonly empresa: string }>;

const settled = (jobs: readonly Job<never>[], each: (job: never) => Promise<void>) =>
  Promise.allSettled(jobs.map((job) => withRequestId(job.requestId, () => each(job as never))));

async function companies(database: Database, name: string): Promise<string[]> {
  const [rows] = await database.read({ empresaId: null, clientes: [] }, [
    { sql: `select clave from ${name}.empresas order by clave`, params: [] },
  ]);
  return rows!.map(({ clave }) => clave as string);
}

function none(name: string): RunningJobs & { start(): Promise<void> } {
  const refuse = async () => {
    throw new TypeError(`${name} has no jobs`);
  };
  return { send: refuse, sending: refuse, run: refuse, runNow: refuse, start: async () => {}, stop: async () => {} };
}

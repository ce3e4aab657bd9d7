/** A subgraph's jobs: opened with it, taken in the same process, each inside one company. */
import { roleOf, type Database } from '@cliente360/database';
import { openJobs, type Handler, type Job, type Jobs } from '@cliente360/events';
import type { Logger } from 'pino';
import type { SubgraphContext } from '../context.ts';
import type { RoomJob } from '../room.ts';
import type { SubgraphDefinition } from '../subgraph.ts';

/** How long what one job asks and writes may take. */
const DEADLINE_MS = 25_000;

export interface RunningJobs extends Jobs {
  /** Does a job with `cron` now, for every company. */
  runNow(name: string): Promise<void>;
}

export interface RunJobsOptions {
  readonly definition: SubgraphDefinition;
  readonly database: Database;
  readonly log: Logger;
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
  contextOf,
}: RunJobsOptions): Promise<RunningJobs & { start(): Promise<void> }> {
  if (declared.length === 0) return none(name);
  const jobs = await openJobs({ database, schema: `trabajos_${name}`, role: roleOf(name), queues: declared, log });
  const handlers = new Map(declared.map((each) => [each.name, handlerOf(each)]));

  function handlerOf(declaration: RoomJob): Handler {
    return async (job: Job<{ empresa?: string } | null>) => {
      const run = async (empresa: string) =>
        declaration.run(await contextOf(empresa, declaration.name, job.id, Date.now() + DEADLINE_MS), job);
      if (declaration.cron === undefined) return run(job.data!.empresa!);
      const settled = await Promise.allSettled((await companies(database, name)).map(run));
      const failed = settled.filter((each) => each.status === 'rejected');
      if (failed.length)
        throw new AggregateError(
          failed.map(({ reason }) => reason as unknown),
          declaration.name,
        );
    };
  }

  return {
    ...jobs,
    start: () => jobs.run(handlers),
    runNow: async (job) => {
      const handler = handlers.get(job);
      if (!handler || !declared.some((each) => each.name === job && each.cron !== undefined))
        throw new TypeError(`${name} has no scheduled job ${job}`);
      await handler({ id: `${job}.ahora`, data: {}, attempt: 1, last: true } as never);
    },
  };
}

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
  return { send: refuse, run: refuse, runNow: refuse, start: async () => {}, stop: async () => {} };
}

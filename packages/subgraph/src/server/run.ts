/** A running subgraph: schema, database, jobs and peers joined, without HTTP. */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { ACCESS_LOG } from '@cliente360/config';
import { requestIdNow, withRequestId } from '@cliente360/config/requestId';
import { Abandoned, retryWrite, type Database } from '@cliente360/database';
import { ALCANCE_DATOS_PERSONALES, type Caller } from '@cliente360/identity';
import type { Logger } from 'pino';
import type { SubgraphContext } from '../context.ts';
import { createNotes, type ReadAudit } from '../audit/notes.ts';
import { createAccessRecorder } from '../audit/recorder.ts';
import { veDatosPersonales } from '../personal/tags.ts';
import { documentStore } from '../cache/documents.ts';
import { createReader } from '../reader.ts';
import { veInterno } from '../interno.ts';
import type { Services } from '../services.ts';
import type { SubgraphDefinition } from '../subgraph.ts';
import type { GraphQLRequest, GraphQLResponse, RunningSubgraph } from '../types.ts';
import { markOwnError } from '../ownErrors.ts';
import { guardedByRules, type Guarded } from './access.ts';
import { preflight } from './preflight.ts';
import { formatError } from './format.ts';
import { createEmpresas } from './identify.ts';
import { openSubgraphJobs } from './jobs.ts';
import { inSafeNames } from './names.ts';
import type { Peers } from './peers.ts';

export interface RunOptions {
  readonly definition: SubgraphDefinition;
  readonly database: Database;
  readonly log: Logger;
  /** What it acts with. Without it the subgraph answers questions and does nothing else: no job runs. */
  readonly outside?: Outside;
  /** The clock; the machine's unless a test gives one. */
  readonly now?: () => Date;
  /** No rule of access is kept: only the benchmark that measures what they cost says so, and no setting does. */
  readonly unguarded?: true;
}

export interface Outside {
  readonly services: Services;
  /** The way to the other subgraphs. */
  readonly peers: Peers;
  /**
   * Whether jobs with `cron` start by themselves, and who read what is written by itself; they do unless told. A test that
   * holds the clock does both itself (`runNow`, `settle`).
   */
  readonly cron?: boolean;
}

/** How long what a request without GraphQL asks of the database may take. */
const HTTP_DEADLINE_MS = 10_000;

/** A subgraph over its database, ready to answer in this process or behind a server. */
export async function runSubgraph({
  definition,
  database,
  log,
  outside,
  now = () => new Date(),
  unguarded,
}: RunOptions): Promise<RunningSubgraph> {
  const { name } = definition;
  const schema = unguarded ? definition.unguardedSchema() : definition.schema;
  const guarded: Guarded = unguarded ? (request, _, execute) => execute(request) : guardedByRules(definition);
  await definition.prepare?.(database, name);
  const empresas = createEmpresas(database, name);
  const server = new ApolloServer<SubgraphContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, name, log),
    logger: log,
    documentStore: documentStore(),
    persistedQueries: false,
    // Nothing here may be kept by a cache, and to find that out Apollo Server would stand around every field.
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginCacheControlDisabled(), preflight(schema)],
  });
  await server.start();

  const auditOf = ({ identity, proceso, interna }: Caller): ReadAudit | undefined =>
    outside && !unguarded && proceso === undefined && !interna && identity.alcances.includes(ALCANCE_DATOS_PERSONALES)
      ? { schema, personal: definition.personal, notes: createNotes() }
      : undefined;

  const contextOf = async (caller: Caller, audit?: ReadAudit, signal?: AbortSignal): Promise<SubgraphContext> => {
    const { identity, requestId, deadline, proceso } = caller;
    const empresa = await empresas(identity.empresa);
    const interno = veInterno(caller);
    const scope = { empresaId: empresa.id, clientes: identity.clientes, interno, deadline };
    return {
      db: createReader(database, { ...scope, signal }),
      // What has begun to write is not cut: whoever left finds it by its key.
      write: async (work) => {
        if (signal?.aborted) throw new Abandoned('nobody waits for the write any more');
        return retryWrite(database, scope, work);
      },
      send: (...job) => jobs.send(...job),
      sending: (...job) => jobs.sending(...job),
      ask: (subgraph, request) => acting(outside).peers(subgraph, request, { ...caller, interna: true }, signal),
      identity,
      proceso,
      datosPersonales: veDatosPersonales(caller),
      interno,
      empresa,
      now,
      log,
      requestId,
      // A plain value: Apollo Server copies the context, and would call a getter.
      services: outside?.services ?? NO_SERVICES,
      audit,
      deadline,
    };
  };
  const contextOfProcess = (empresa: string, proceso: string, requestId: string, deadline: number) =>
    contextOf({ identity: { sub: proceso, empresa, alcances: [], clientes: '*' }, proceso, requestId, deadline });
  const jobs = await openSubgraphJobs({
    definition: outside ? definition : { ...definition, jobs: [] },
    database,
    log,
    cron: outside?.cron ?? true,
    contextOf: contextOfProcess,
  });
  await jobs.start();

  const answer: RunningSubgraph['execute'] = (request, caller, signal) =>
    withRequestId(caller.requestId, () => answerUnder(request, caller, signal));
  const answerUnder: RunningSubgraph['execute'] = async (request, caller, signal) => {
    const audit = auditOf(caller);
    try {
      if (signal?.aborted) throw new Abandoned('nobody waits for the answer any more');
      const response = await inSafeNames(schema, request, (named) =>
        guarded(named, caller, async (allowed) => execute(server, allowed, await contextOf(caller, audit, signal))),
      );
      response.errors?.forEach(markOwnError);
      return response;
    } catch (error) {
      return { errors: [markOwnError(formatError({ message: '' }, error, name, log))] };
    } finally {
      if (audit) accesses.record(caller, request.operationName, audit.notes.all());
    }
  };
  const accesses = createAccessRecorder({
    subgraph: name,
    deliver: (request, caller) =>
      name === ACCESS_LOG ? answer(request, caller) : acting(outside).peers(ACCESS_LOG, request, caller),
    log,
    now,
    automatic: outside?.cron ?? true,
  });

  return {
    name,
    execute: answer,
    ready: () => database.ping(),
    http: (outside ? definition.http : []).map(({ prefix, handle }) => ({
      prefix,
      handle: (request, response) =>
        handle(request, response, {
          services: outside!.services,
          now,
          log,
          contextOf: (empresa) => contextOfProcess(empresa, name, requestIdNow(), Date.now() + HTTP_DEADLINE_MS),
        }),
    })),
    runNow: (job) => jobs.runNow(job),
    settle: accesses.settle,
    close: async () => {
      await accesses.stop();
      await jobs.stop();
      await server.stop();
      await database.close();
    },
  };
}

/** Complains where something of it is used. */
const NO_SERVICES = new Proxy({} as Services, { get: () => acting(undefined) });

function acting(outside: Outside | undefined): Outside {
  if (!outside) throw new TypeError('this subgraph was opened to answer only');
  return outside;
}

async function execute(
  server: ApolloServer<SubgraphContext>,
  request: GraphQLRequest,
  contextValue: SubgraphContext,
): Promise<GraphQLResponse> {
  const { body } = await server.executeOperation({ ...request, http: undefined } as never, { contextValue });
  if (body.kind !== 'single') throw new TypeError('incremental delivery is not enabled');
  return body.singleResult as GraphQLResponse;
}

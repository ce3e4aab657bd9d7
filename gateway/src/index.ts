/** The gateway: one graph over the subgraphs, wherever each of them runs. */
import { portOf, type Config } from '@cliente360/config';
import { createLogger } from '@cliente360/config/logger';
import { internalKey, type AskDirectory } from '@cliente360/identity';
import type { RunningSubgraph } from '@cliente360/subgraph';
import { shared, STATE_KEPT_MS } from '@cliente360/subgraph/shared';
import { isObjectType } from 'graphql';
import type { Logger } from 'pino';
import { withIntrospection } from './execution/introspection.ts';
import { withSafeNames } from './execution/names.ts';
import { withNothingEmpty } from './execution/neverEmpty.ts';
import { apolloExecutor } from './execution/apolloExecutor.ts';
import { guardedByRules } from './guards/accessRules.ts';
import { createAuthenticate } from './identity/authenticate.ts';
import { demoTokens } from './identity/demoToken.ts';
import { readiness } from './observability/health.ts';
import { budget } from './guards/budget.ts';
import { createDocumentCheck } from './guards/document.ts';
import { readPersistedOperations } from './guards/persistedOperations.ts';
import { createAdmit } from './guards/request.ts';
import { withVariables } from './guards/variables.ts';
import { createMetrics } from './observability/metrics.ts';
import { createApollo } from './server/apollo.ts';
import { createCors } from './server/cors.ts';
import { watchConnections } from './server/drain.ts';
import { graphqlHandler } from './server/graphql.ts';
import { GRAPHIQL_FILES, respondGraphiqlFile } from './server/graphiql.ts';
import { createHttpServer, listen, route } from './server/listen.ts';
import { openPlainPaths } from './server/proxy.ts';
import { routesOf } from './server/routes.ts';
import { loadSupergraph, type Supergraph } from './supergraph/load.ts';
import type { BreakerOptions } from './transport/breaker.ts';
import { addressOf, openRoutes } from './transport/routes.ts';

export { demoTokens } from './identity/demoToken.ts';
export { FIRST_QUERY } from './server/firstQuery.ts';
export { loadSupergraph } from './supergraph/load.ts';

export interface GatewayOptions {
  readonly config: Config;
  /** Those that run in this process; the others are reached at their URLs. Whoever opened them closes them. */
  readonly subgraphs?: readonly RunningSubgraph[];
  readonly log?: Logger;
  /** How long an operation may take, in milliseconds. */
  readonly deadlineMs?: number;
  readonly breaker?: BreakerOptions;
  /** How old what `/health/ready` and `/metrics` say may be, in milliseconds. */
  readonly stateKeptMs?: number;
  /** Who is in the directory: crm is asked, unless a test over subgraphs that keep none says so itself. */
  readonly directory?: AskDirectory;
  /** No rule, limit, cost or quota is kept: only the benchmark that measures what they cost says so, and no setting does. */
  readonly unguarded?: true;
}

export interface Gateway extends AsyncDisposable {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, lets what is in flight finish (at most 10 s), closes every connection. */
  close(): Promise<void>;
}

const DEADLINE_MS = 10_000;

/** Loads the supergraph, opens a way to each subgraph and listens. Throws ConfigError for a setting that cannot work. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const {
    config,
    subgraphs = [],
    deadlineMs = DEADLINE_MS,
    breaker,
    directory,
    stateKeptMs = STATE_KEPT_MS,
    unguarded = false,
  } = options;
  const log = options.log ?? createLogger(config);
  const supergraph = await loadSupergraph(config.supergraphPath);
  const { limits } = config;
  const registered = config.persistedOperations ? await readPersistedOperations(config.persistedOperations) : undefined;
  const metrics = createMetrics();
  const routes = openRoutes({
    config,
    supergraph,
    running: subgraphs,
    internalKey: config.internalKey ?? internalKey(config.dataDir),
    guard: (name) => ({ breaker, onCall: (outcome, seconds) => metrics.call(name, outcome, seconds) }),
  });
  const transports = new Map([...routes].map(([name, { transport }]) => [name, transport]));
  metrics.watch(transports);

  const stock = withIntrospection(withNothingEmpty(await apolloExecutor(supergraph, routes, log)));
  // Without identities nobody has scopes either.
  const ruled = config.auth && !unguarded ? guardedByRules(stock, supergraph.rules) : stock;
  const executor = withVariables(withSafeNames({ executor: ruled, supergraph: supergraph.schema }));
  const httpServer = createHttpServer(limits);
  const connections = watchConnections(httpServer);
  const apollo = createApollo({
    executor,
    supergraphSdl: supergraph.sdl,
    httpServer,
    metrics,
    log,
    limits,
    locked: registered !== undefined,
    plugins: [
      connections.plugin,
      ...(unguarded ? [] : [budget({ schema: executor.schema, supergraph: supergraph.schema, limits })]),
    ],
  });
  const authenticate = createAuthenticate({
    config,
    crm: routes.get('crm')?.isOurs ? transports.get('crm') : undefined,
    directory: directory ?? (keepsDirectory(supergraph) ? undefined : async () => true),
  });
  const checkDocument = unguarded ? () => undefined : createDocumentCheck(executor.schema, limits);
  const graphql = graphqlHandler({
    apollo,
    authenticate,
    connections,
    log,
    admit: createAdmit({ limits, checkDocument, registered }),
    maxBodyBytes: limits.bodyBytes,
    deadlineMs,
  });
  const plain = openPlainPaths({
    running: subgraphs,
    urlOf: (name) => (config.auth ? addressOf(name, config, supergraph) : undefined),
    connections,
    log,
  });
  const ready = shared(stateKeptMs, () => readiness(supergraph.hash, transports, log));
  const counted = shared(stateKeptMs, () => metrics.text());
  const paths = routesOf({ graphql, token: demoTokens(config), metrics: { ...metrics, text: counted }, ready });
  route(
    httpServer,
    { paths, prefixes: plain.handlers, below: { [GRAPHIQL_FILES]: respondGraphiqlFile } },
    { log, requestMs: limits.requestTimeoutMs, cors: createCors(config.cors), anyName: config.auth },
  );

  const close = async () => {
    await apollo.stop();
    await Promise.all([plain.close(), ...[...transports.values()].map((transport) => transport.close())]);
  };
  await apollo.start();
  try {
    const url = await listen(httpServer, config.host, portOf(config));
    return { url, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Of a graph without people, as somebody else's may be, nobody can be asked who is in it. */
function keepsDirectory({ schema }: Supergraph): boolean {
  const usuario = schema.getType('Usuario');
  return isObjectType(usuario) && Object.hasOwn(usuario.getFields(), 'activo');
}

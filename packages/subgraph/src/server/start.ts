/** One subgraph as a process of its own: what `pnpm start:subgraph` and a container run. */
import { addressOf, DIRECTORY, portOf, SUBGRAPH_NAMES, type Config, type SubgraphName } from '@cliente360/config';
import { forNoRequest } from '@cliente360/config/requestId';
import { openDatabases } from '@cliente360/database';
import { createTokenVerifier } from '@cliente360/identity';
import type { Logger } from 'pino';
import type { SubgraphDefinition } from '../subgraph.ts';
import type { RunningSubgraph } from '../types.ts';
import { askCrmInProcess, askCrmOverHttp } from './askCrm.ts';
import { createAuthenticate } from './authenticate.ts';
import { serveSubgraph, type SubgraphServer } from './http.ts';
import type { CreateCallerGuards } from './callerGuards.ts';
import { createSubgraphMetrics } from './metrics.ts';
import { createPeers } from './peers.ts';
import { runSubgraph } from './run.ts';
import { servicesOf } from './services.ts';

export interface StartOptions {
  readonly definition: SubgraphDefinition;
  readonly config: Config;
  readonly log: Logger;
  /** The guards of whoever shows a token of their own, where such tokens are taken. */
  readonly createCallerGuards?: CreateCallerGuards;
  readonly now?: () => Date;
}

/** Migrates, listens, and gives what stops it. Throws one readable line when it has no database. */
export async function startSubgraph({
  definition,
  config,
  log,
  createCallerGuards,
  now,
}: StartOptions): Promise<SubgraphServer> {
  const name = definition.name as SubgraphName;
  const { url, urls: databaseUrls } = config.database;
  if (!url && !databaseUrls[name])
    throw new Error(
      `${name} alone needs a PostgreSQL: set DATABASE_URL or DATABASE_URL_${name.toUpperCase()} (the embedded database belongs to \`pnpm start\`)`,
    );
  const metrics = createSubgraphMetrics();
  const databases = await openDatabases({
    ...config.database,
    subgraphs: [name],
    warn: (message) => log.warn(message),
    lost: (_, error) => {
      metrics.connectionLost();
      reportLost(log)(name, error);
    },
  });
  const database = await databases.subgraph({ name, migrationsFolder: definition.migrationsFolder });
  metrics.watch(() => database.connections());
  const services = servicesOf(config);
  const { key } = services;
  const urls = urlsOf(config);
  const peers = createPeers({ running: () => [subgraph], urls, internalKey: key });
  const subgraph: RunningSubgraph = await runSubgraph({
    definition,
    database,
    log,
    outside: { services, peers },
    ...(now ? { now } : {}),
  });
  const jwt = config.subgraphAcceptsJwt
    ? {
        verify: createTokenVerifier({ ...config.jwt, dataDir: config.dataDir }),
        askCrm: name === DIRECTORY ? askCrmInProcess(subgraph) : askCrmOverHttp(urls[DIRECTORY], key),
      }
    : undefined;
  const server = await serveSubgraph({
    subgraph,
    authenticate: createAuthenticate({ subgraph: name, internalKey: key, jwt }),
    callerGuards: jwt && createCallerGuards?.(definition.schema),
    log,
    metrics,
    port: portOf(config, name),
    host: config.host,
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await subgraph.close();
      await databases.close();
    },
  };
}

/** Logs a lost connection under no request: it may be another's by now, or nobody's. */
export const reportLost =
  (log: Logger) =>
  (subgraph: string, error: Error): void =>
    forNoRequest(() => log.warn({ err: error, subgraph }, 'a connection to the database was lost'));

/** Where each subgraph is when it stands alone: its own variable, or its usual port on this machine. */
export const urlsOf = ({ subgraphUrls }: Pick<Config, 'subgraphUrls'>): Record<SubgraphName, string> =>
  Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, subgraphUrls[name] ?? addressOf(name)])) as Record<
    SubgraphName,
    string
  >;

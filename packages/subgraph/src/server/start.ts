/** One subgraph as a process of its own: what `pnpm start:subgraph` and a container run. */
import { portOf, SUBGRAPHS, type Config, type SubgraphName } from '@cliente360/config';
import { openDatabases } from '@cliente360/database';
import { createTokenVerifier, internalKey } from '@cliente360/identity';
import type { Logger } from 'pino';
import type { SubgraphDefinition } from '../subgraph.ts';
import { createAuthenticate } from './authenticate.ts';
import { serveSubgraph, type SubgraphServer } from './http.ts';
import { numerosInProcess, numerosOverHttp } from './numeros.ts';
import { runSubgraph } from './run.ts';

export interface StartOptions {
  readonly definition: SubgraphDefinition;
  readonly config: Config;
  readonly log: Logger;
  readonly now?: () => Date;
}

/** Migrates, listens, and gives what stops it. Throws one readable line when it has no database. */
export async function startSubgraph({ definition, config, log, now }: StartOptions): Promise<SubgraphServer> {
  const name = definition.name as SubgraphName;
  const { url, urls } = config.database;
  if (!url && !urls[name])
    throw new Error(
      `${name} alone needs a PostgreSQL: set DATABASE_URL or DATABASE_URL_${name.toUpperCase()} (the embedded database belongs to \`pnpm start\`)`,
    );
  const databases = await openDatabases({ url, urls });
  const database = await databases.subgraph({ name, migrationsFolder: definition.migrationsFolder });
  const subgraph = await runSubgraph({ definition, database, log, ...(now ? { now } : {}) });
  const key = config.internalKey ?? internalKey(config.dataDir);
  const crmUrl = config.subgraphUrls.crm ?? `http://127.0.0.1:${SUBGRAPHS.crm}/graphql`;
  const jwt = config.subgraphAcceptsJwt
    ? {
        verify: createTokenVerifier({ ...config.jwt, dataDir: config.dataDir }),
        resolveNumeros: name === 'crm' ? numerosInProcess(subgraph) : numerosOverHttp(crmUrl, key),
      }
    : undefined;
  const server = await serveSubgraph({
    subgraph,
    authenticate: createAuthenticate({ subgraph: name, internalKey: key, jwt }),
    log,
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

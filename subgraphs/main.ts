/** `pnpm start:subgraph crm`: one subgraph as a process of its own. SIGINT or SIGTERM drains it. */
import { ConfigError, parseConfig, SUBGRAPH_NAMES, type Config, type SubgraphName } from '@cliente360/config';
import { createLogger, lastWords } from '@cliente360/config/logger';
import { writePrivately } from '@cliente360/config/private';
import { loadDemoWhereEmpty } from '@cliente360/gateway/embedded';
import { createDoors } from '@cliente360/gateway/door';
import { startSubgraph, type SubgraphDefinition } from '@cliente360/subgraph';

const name = process.argv[2] as SubgraphName;

let config: Config | undefined;
try {
  if (!SUBGRAPH_NAMES.includes(name)) throw new ConfigError(`say which subgraph: ${SUBGRAPH_NAMES.join(', ')}`);
  config = parseConfig(process.env);
  writePrivately(config.dataDir);
  const log = createLogger(config, { base: { subgraph: name } });
  const { [name]: definition } = (await import(`@cliente360/${name}`)) as Record<string, SubgraphDefinition>;
  if (config.demo && (config.database.url || config.database.urls[name])) await loadDemoWhereEmpty(config, [name]);
  const createDoor = createDoors(config.limits);
  const server = await startSubgraph({ definition: definition!, config, log, createDoor });
  console.log(`${name} listens on ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.close().finally(() => process.exit(0));
    });
} catch (error) {
  console.error(lastWords(error, config));
  process.exitCode = 1;
}

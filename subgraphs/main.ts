/** `pnpm start:subgraph crm`: one subgraph as a process of its own. SIGINT or SIGTERM drains it. */
import { ConfigError, isSubgraphName, parseConfig, SUBGRAPH_NAMES, type Config } from '@cliente360/config';
import { returnIdleMemory } from '@cliente360/config/idleMemory';
import { createLogger, lastWords } from '@cliente360/config/logger';
import { writePrivately } from '@cliente360/config/private';
import { loadDefinitions, loadDemoWhereEmpty } from '@cliente360/gateway/embedded';
import { callerGuards } from '@cliente360/gateway/callerGuards';
import { startSubgraph } from '@cliente360/subgraph';

const name = process.argv[2] ?? '';

let config: Config | undefined;
try {
  if (!isSubgraphName(name)) throw new ConfigError(`say which subgraph: ${SUBGRAPH_NAMES.join(', ')}`);
  config = parseConfig(process.env);
  writePrivately(config.dataDir);
  returnIdleMemory();
  const log = createLogger(config, { base: { subgraph: name } });
  const [definition] = await loadDefinitions([name]);
  if (config.demo && (config.database.url || config.database.urls[name])) await loadDemoWhereEmpty(config, [name]);
  const createCallerGuards = callerGuards(config.limits);
  const server = await startSubgraph({ definition: definition!, config, log, createCallerGuards });
  console.log(`${name} listens on ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void server.close().finally(() => process.exit(0));
    });
} catch (error) {
  console.error(lastWords(error, config));
  process.exitCode = 1;
}

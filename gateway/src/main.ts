/** `pnpm start`: the whole graph in one process, or the gateway alone where every subgraph has an address. SIGINT or SIGTERM drains it. */
import { parseConfig, type Config } from '@cliente360/config';
import { returnIdleMemory } from '@cliente360/config/idleMemory';
import { createLogger, lastWords } from '@cliente360/config/logger';
import { writePrivately } from '@cliente360/config/private';
import type { Embedded } from './embedded/index.ts';
import type { Logger } from 'pino';
import { demoTokens, loadSupergraph, startGateway } from './index.ts';

let config: Config | undefined;
try {
  config = parseConfig(process.env);
  writePrivately(config.dataDir);
  returnIdleMemory();
  const log = createLogger(config);
  const embedded = await openEmbedded(config, log);
  const gateway = await startGateway({ config, log, subgraphs: embedded.subgraphs }).catch(async (error: unknown) => {
    await embedded.close();
    throw error;
  });
  const stop = async () => {
    await gateway.close();
    await embedded.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal({ err: error }, 'did not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
  await greet(gateway.url, config);
} catch (error) {
  console.error(lastWords(error, config));
  process.exitCode = 1;
}

/** Only where some subgraph is to run here is its code, and the database's, loaded at all. */
async function openEmbedded(config: Config, log: Logger): Promise<Embedded> {
  const { subgraphs } = await loadSupergraph(config.supergraphPath);
  const names = config.subgraphsHere.filter((name) => subgraphs.has(name));
  if (!names.length) return { subgraphs: [], close: async () => {} };
  return (await import('./embedded/index.ts')).openEmbedded({ config, log, names, onStep: console.log });
}

async function greet(url: string, config: Config): Promise<void> {
  const token = await demoTokens(config)?.();
  console.log(`\nCliente 360 atiende en ${url}/graphql (ábrelo en un navegador)\n`);
  if (!token) return;
  const body = JSON.stringify({
    query: '{ clientes(first: 3) { nodes { numero nombre facturas { totalCount } casos { totalCount } } } }',
  });
  console.log(`Token de demostración:\n${token}\n`);
  console.log(
    `Una consulta para probar:\ncurl -s ${url}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${token}' -d '${body}'\n`,
  );
}

/** `pnpm empresa`: companies and their people from the command line, in every subgraph, on DATABASE_URL or in DATA_DIR. */
import { parseConfig, SUBGRAPH_NAMES } from '@cliente360/config';
import { lastWords } from '@cliente360/config/logger';
import { writePrivately } from '@cliente360/config/private';
import { empresaCommand } from './empresas.ts';
import { openTargets } from './open.ts';

try {
  const command = empresaCommand(process.argv.slice(2));
  const config = parseConfig(process.env);
  writePrivately(config.dataDir);
  const { targets, close } = await openTargets(config, SUBGRAPH_NAMES);
  try {
    for (const line of await command(targets)) console.log(line);
  } finally {
    await close();
  }
} catch (error) {
  console.error(lastWords(error, undefined));
  process.exitCode = 1;
}

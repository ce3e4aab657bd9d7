/** `pnpm datos`: deterministic demo data of any size; `pnpm datos sat`: a catalogue of the SAT from a file. */
import { parseConfig, SUBGRAPH_NAMES } from '@cliente360/config';
import { writePrivately } from '@cliente360/config/private';
import { lastWords } from '@cliente360/config/logger';
import { openTargets } from './open.ts';
import { cargarArchivoSat, parseArchivoSat } from './sat.ts';
import type { Target } from './target.ts';

try {
  const [command, ...rest] = process.argv.slice(2);
  const load = command === 'sat' ? loadSat(rest) : (await import('./worlds.ts')).loadWorlds(process.argv.slice(2));
  const config = parseConfig(process.env);
  writePrivately(config.dataDir);
  const { targets, close } = await openTargets(config, SUBGRAPH_NAMES);
  try {
    console.error(await load(targets));
  } finally {
    await close();
  }
} catch (error) {
  console.error(lastWords(error, undefined));
  process.exitCode = 1;
}

/** The arguments are checked before anything is opened. */
function loadSat(args: string[]): (targets: readonly Target[]) => Promise<string> {
  const archivo = parseArchivoSat(args, process.env['INIT_CWD'] ?? process.cwd());
  return async (targets) => (await cargarArchivoSat(archivo, targets)).join('\n');
}

/** `pnpm datos sat`: a catalogue of the SAT from a file, into every subgraph. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from '@cliente360/config';
import { contarClaves, importableDe, importarClaves, type Importable } from '@cliente360/sat';
import { progressBar } from './progress.ts';
import type { Target } from './target.ts';

const USE = 'use: pnpm datos sat --archivo c_ClaveProdServ.csv [--catalogo c_ClaveProdServ]';

export interface ArchivoSat {
  readonly archivo: string;
  readonly importable: Importable;
}

/** A path is relative to `folder`. Throws ConfigError. */
export function parseArchivoSat(args: string[], folder: string): ArchivoSat {
  try {
    const text = { type: 'string' } as const;
    const { archivo, catalogo } = parseArgs({ args, options: { archivo: text, catalogo: text } }).values;
    if (!archivo) throw new Error('--archivo is the CSV file to load');
    return { archivo: resolve(folder, archivo), importable: importableDe(archivo, catalogo) };
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n${USE}`);
  }
}

/**
 * Loads the file into each subgraph in turn, all of it or nothing; none is
 * touched while a line of it is wrong. Gives a line for each. Throws
 * ArchivoInvalido, or what the file system or the database throws.
 */
export async function cargarArchivoSat(
  { archivo, importable }: ArchivoSat,
  targets: readonly Target[],
  stream: NodeJS.WriteStream = process.stderr,
): Promise<string[]> {
  const total = await contarClaves(archivo, importable);
  const lines: string[] = [];
  for (const { definition, database } of targets) {
    const bar = progressBar(`${importable.catalogo} · ${definition.name}`, 'claves', stream);
    const destino = { subgraph: definition.name, database };
    const { nuevas, cambiadas } = await importarClaves(destino, archivo, importable, (done) =>
      bar.update({ done, total, rows: done }),
    );
    bar.stop();
    const iguales = total - nuevas - cambiadas;
    lines.push(`${definition.name}: ${nuevas} new, ${cambiadas} changed, ${iguales} as they were`);
  }
  return [...lines, `${importable.catalogo}: ${total} keys in ${targets.length} subgraphs`];
}

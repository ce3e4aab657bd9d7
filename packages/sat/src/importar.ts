/** Import of a catalogue from a CSV file. */
import { createReadStream } from 'node:fs';
import type { Database } from '@cliente360/database';
import type { ClaveCatalogo } from './catalogos.ts';
import { guardarClaves, type Guardadas } from './guardar.ts';
import type { Importable } from './importables.ts';
import { leerClaves } from './leer.ts';

const BATCH = 1000;

/** Where keys go: a subgraph's own schema. */
export interface Destino {
  readonly subgraph: string;
  readonly database: Database;
}

/** How many keys a file has. Reads it to its end; throws ArchivoInvalido, or what the file system throws. */
export async function contarClaves(archivo: string, importable: Importable): Promise<number> {
  let claves = 0;
  for await (const _ of leerClaves(createReadStream(archivo), importable)) claves++;
  return claves;
}

/** Writes a file's keys into one subgraph, all of them or none; `onProgress` is told how many went so far. */
export async function importarClaves(
  { subgraph, database }: Destino,
  archivo: string,
  importable: Importable,
  onProgress: (claves: number) => void = () => {},
): Promise<Guardadas> {
  return database.administer({ empresaId: null, clientes: [] }, async (tx) => {
    const total = { nuevas: 0, cambiadas: 0 };
    let done = 0;
    for await (const lote of porLotes(leerClaves(createReadStream(archivo), importable))) {
      const { nuevas, cambiadas } = await guardarClaves(tx, subgraph, lote, 'cambiar');
      total.nuevas += nuevas;
      total.cambiadas += cambiadas;
      onProgress((done += lote.length));
    }
    return total;
  });
}

async function* porLotes(claves: AsyncIterable<ClaveCatalogo>): AsyncGenerator<ClaveCatalogo[]> {
  let lote: ClaveCatalogo[] = [];
  for await (const clave of claves) {
    lote.push(clave);
    if (lote.length < BATCH) continue;
    yield lote;
    lote = [];
  }
  if (lote.length > 0) yield lote;
}

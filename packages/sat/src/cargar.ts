/** Seeding of the SAT's catalogues at a subgraph's start. */
import type { Database } from '@cliente360/database';
import { CATALOGOS_SAT } from './catalogos.ts';
import { guardarClaves } from './guardar.ts';
import { IMPORTABLES } from './importables.ts';

const importables = new Set(IMPORTABLES.map(({ catalogo }) => catalogo));
const deArchivo = CATALOGOS_SAT.filter(({ catalogo }) => importables.has(catalogo));
const propias = CATALOGOS_SAT.filter(({ catalogo }) => !importables.has(catalogo));

/**
 * Puts the SAT's catalogues, as far as the code knows them, into a subgraph's
 * `catalogos_sat`. They are the law's, the same for every company, so a start
 * makes sure of them in any database; what a file said of a key is kept.
 */
export async function loadCatalogosSat(database: Database, subgraph: string): Promise<void> {
  await database.administer({ empresaId: null, clientes: [] }, async (tx) => {
    await guardarClaves(tx, subgraph, propias, 'cambiar');
    await guardarClaves(tx, subgraph, deArchivo, 'conservar');
  });
}

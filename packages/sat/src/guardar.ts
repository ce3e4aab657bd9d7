/** Upsert of catalogue keys into a subgraph's `catalogos_sat`. */
import type { Transaction } from '@cliente360/database';
import type { ClaveCatalogo } from './catalogos.ts';

export interface Guardadas {
  readonly nuevas: number;
  readonly cambiadas: number;
}

const CAMBIAR = `do update
  set descripcion = excluded.descripcion, vigente_desde = excluded.vigente_desde, vigente_hasta = excluded.vigente_hasta
  where (c.descripcion, c.vigente_desde, c.vigente_hasta) is distinct from (excluded.descripcion, excluded.vigente_desde, excluded.vigente_hasta)`;

/**
 * Puts keys, each of them once, into a subgraph's `catalogos_sat`; those that
 * are there already are changed to what is given, or kept as they are.
 */
export async function guardarClaves(
  tx: Transaction,
  subgraph: string,
  claves: readonly ClaveCatalogo[],
  conocidas: 'cambiar' | 'conservar',
): Promise<Guardadas> {
  const rows = claves.map(({ catalogo, clave, descripcion, vigenteDesde, vigenteHasta }) => ({
    ...{ catalogo, clave, descripcion, vigente_desde: vigenteDesde, vigente_hasta: vigenteHasta },
  }));
  const written = await tx.query({
    sql: `insert into ${subgraph}.catalogos_sat as c (catalogo, clave, descripcion, vigente_desde, vigente_hasta)
      select * from jsonb_to_recordset($1::text::jsonb) as r(catalogo text, clave text, descripcion text, vigente_desde date, vigente_hasta date)
      on conflict (catalogo, clave) ${conocidas === 'cambiar' ? CAMBIAR : 'do nothing'}
      returning c.xmax = 0 as nueva`,
    params: [JSON.stringify(rows)],
  });
  const nuevas = written.filter(({ nueva }) => nueva).length;
  return { nuevas, cambiadas: written.length - nuevas };
}

import type { Database } from '@cliente360/database';
import { CATALOGOS_SAT } from '@cliente360/demo/sat';

/**
 * Puts the SAT's small catalogues into a subgraph's `catalogos_sat`, as the
 * code knows them; keys that others loaded stay. They are the law's, the same
 * for every company, so a start makes sure of them in any database.
 */
export async function loadCatalogosSat(database: Database, subgraph: string): Promise<void> {
  const rows = CATALOGOS_SAT.map(({ catalogo, clave, descripcion, vigenteDesde, vigenteHasta }) => ({
    ...{ catalogo, clave, descripcion, vigente_desde: vigenteDesde, vigente_hasta: vigenteHasta },
  }));
  await database.write({ empresaId: null, clientes: [] }, (tx) =>
    tx.query({
      sql: `insert into ${subgraph}.catalogos_sat as c (catalogo, clave, descripcion, vigente_desde, vigente_hasta)
        select * from jsonb_to_recordset($1::text::jsonb) as r(catalogo text, clave text, descripcion text, vigente_desde date, vigente_hasta date)
        on conflict (catalogo, clave) do update
          set descripcion = excluded.descripcion, vigente_desde = excluded.vigente_desde, vigente_hasta = excluded.vigente_hasta
          where (c.descripcion, c.vigente_desde, c.vigente_hasta) is distinct from (excluded.descripcion, excluded.vigente_desde, excluded.vigente_hasta)`,
      params: [JSON.stringify(rows)],
    }),
  );
}

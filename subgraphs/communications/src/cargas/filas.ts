/** Queries of the table of uploads. */
import { sql } from 'drizzle-orm';
import { loaderOf, reading, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { cargas as t } from './tables.ts';

const lectura = reading({
  id: t.id,
  usuario: t.usuario,
  nombre: t.nombre,
  bytes: t.bytes,
  sha256: t.sha256,
  tipoMime: t.tipoMime,
  escaneo: t.escaneo,
  expiraEn: t.expiraEn,
  completa: sql<boolean>`${t.completadaEn} is not null`,
  ligada: sql<boolean>`${t.ligadaEn} is not null`,
});

export type FilaCarga = ReturnType<(typeof lectura)['rows']>[number];

/** By id, whoever asked for them; null for one that is not there or was given up. */
export function cargaPorId(context: SubgraphContext, id: string): Promise<FilaCarga | null> {
  return loaderOf<FilaCarga | null>(context, 'cargas', async (ids) => {
    const filas = await context.db.query(
      toQuery(sql`select ${lectura.columns}
        from ${t} where ${t.id} = any(${sql.param([...ids])}::uuid[]) and ${t.descartadaEn} is null`),
    );
    const porId = new Map(lectura.rows(filas).map((fila) => [fila.id, fila]));
    return ids.map((each) => porId.get(each) ?? null);
  }).load(id);
}

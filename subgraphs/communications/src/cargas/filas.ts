/** Queries of the table of uploads. */
import { sql } from 'drizzle-orm';
import { loaderOf, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { formatInstant } from '@cliente360/database/columns';
import type { ESTADOS_ESCANEO } from '../archivos/tables.ts';
import { cargas as t } from './tables.ts';

export interface FilaCarga {
  readonly id: string;
  readonly usuario: string;
  readonly nombre: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly tipoMime: string | null;
  readonly escaneo: (typeof ESTADOS_ESCANEO)[number];
  readonly expiraEn: string;
  readonly completa: boolean;
  readonly ligada: boolean;
}

/** By id, whoever asked for them; null for one that is not there or was given up. */
export function cargaPorId(context: SubgraphContext, id: string): Promise<FilaCarga | null> {
  return loaderOf<FilaCarga | null>(context, 'cargas', async (ids) => {
    const filas = await context.db.query(
      toQuery(sql`select ${t.id}::text as "id", ${t.usuario} as "usuario", ${t.nombre} as "nombre", ${t.bytes} as "bytes",
          ${t.sha256} as "sha256", ${t.tipoMime} as "tipoMime", ${t.escaneo} as "escaneo", ${t.expiraEn}::text as "expiraEn",
          ${t.completadaEn} is not null as "completa", ${t.ligadaEn} is not null as "ligada"
        from ${t} where ${t.id} = any(${sql.param([...ids])}::uuid[]) and ${t.descartadaEn} is null`),
    );
    const porId = new Map(filas.map((fila) => [fila['id'] as string, fila as unknown as FilaCarga]));
    return ids.map((each) => {
      const fila = porId.get(each);
      return fila ? { ...fila, expiraEn: formatInstant(fila.expiraEn) } : null;
    });
  }).load(id);
}

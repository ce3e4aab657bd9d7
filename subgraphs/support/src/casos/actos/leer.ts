/** Reading of the case that an act is about, with its events: as anybody sees it, or locked (`for update`) by the transaction that changes it. */
import { sql } from 'drizzle-orm';
import type { Row, Transaction } from '@cliente360/database';
import { reading, storedColumns, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { polizas } from '../../polizas/tables.ts';
import { cambiosDeEstado, cambiosSql, historiaDe } from '../sla/historiaDeCaso.ts';
import type { Caso, UnidadPoliza } from '../domain/caso.ts';
import { casos as t } from '../tables.ts';

// Its description may be long, and no act looks at it.
const { descripcion: _, ...columnas } = storedColumns(t);
const lectura = reading({
  ...columnas,
  polizaUnidad: sql<UnidadPoliza | null>`(select ${polizas.unidad} from ${polizas} where ${polizas.empresaId} = ${t.empresaId} and ${polizas.id} = ${t.polizaId})`,
  cambios: cambiosSql,
});

const consulta = (id: string) => toQuery(sql`select ${lectura.columns} from ${t} where ${t.id} = ${id}`);

const epoch = (texto: string | null) => (texto === null ? null : Date.parse(texto));

function leido(filas: readonly Row[]): Caso | null {
  const [fila] = lectura.rows(filas);
  if (!fila) return null;
  return {
    ...fila,
    ...historiaDe({ ...fila, cambios: cambiosDeEstado(fila.cambios) }),
    asignadoEn: Date.parse(fila.asignadoEn),
    resueltoEn: epoch(fila.resueltoEn),
    cerradoEn: epoch(fila.cerradoEn),
    encuestaEnviadaEn: epoch(fila.encuestaEnviadaEn),
    encuestaRespondidaEn: epoch(fila.encuestaRespondidaEn),
  };
}

/** Null for one that does not exist, or is not the caller's to see. */
export async function verCaso({ db }: Pick<SubgraphContext, 'db'>, id: string): Promise<Caso | null> {
  return leido(await db.query(consulta(id)));
}

/**
 * The case, held until the transaction ends. It is read after it is held: a statement that waits for a row reads it as
 * it came to be, but everything else, and so the case's events, as it was before it waited.
 */
export async function tomarCaso(tx: Transaction, id: string): Promise<Caso | null> {
  await tx.query(toQuery(sql`select 1 as "tomado" from ${t} where ${t.id} = ${id} for update`));
  return leido(await tx.query(consulta(id)));
}

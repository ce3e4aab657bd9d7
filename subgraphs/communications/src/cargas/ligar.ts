/** Attaching of files to a case: uploads become files of the client, and files of the client that belong to no case become files of this one. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { archivos as a } from '../archivos/tables.ts';
import { cargas as c } from './tables.ts';

/** An event of a case is one of these as it is. */
export interface PorLigar {
  readonly archivoIds: readonly string[];
  readonly clienteId: string;
  readonly caso: { readonly id: string };
  /** The comment that they came with, if any; it is written before, in the same transaction. */
  readonly comentarioId?: string | null;
}

/**
 * Links them in the caller's transaction, which sees that client; told again, it does nothing. An id that is neither a
 * complete upload nor a free file of that client is left alone: whether it may be linked was asked before this. Gives
 * how many it linked: a caller that needs all of them ends its transaction where some are missing.
 */
export async function ligarArchivos(
  tx: Transaction,
  { now, log }: Pick<SubgraphContext, 'now' | 'log'>,
  { archivoIds, clienteId, caso, comentarioId = null }: PorLigar,
): Promise<number> {
  if (archivoIds.length === 0) return 0;
  const ahora = now().toISOString();
  const ids = sql`any(${sql.param([...archivoIds])}::uuid[])`;
  const nombre = (columna: { readonly name: string }) => sql.identifier(columna.name);
  const columnas = sql.join(
    [
      ...[a.empresaId, a.id, a.nombre, a.tipoMime, a.bytes, a.sha256, a.escaneo, a.creadoEn],
      ...[a.clienteId, a.categoria, a.contenido, a.sujetoTipo, a.sujetoId, a.comentarioId],
      ...[a.confidencial, a.actualizadoEn],
    ].map(nombre),
    sql`, `,
  );
  const nuevos = await tx.query(
    toQuery(sql`with ligadas as (
        update ${c} set ${nombre(c.ligadaEn)} = ${ahora}
        where ${c.id} = ${ids} and ${c.completadaEn} is not null and ${c.ligadaEn} is null and ${c.descartadaEn} is null
        returning empresa_id, id, nombre, tipo_mime, bytes, sha256, escaneo, completada_en, categoria)
      insert into ${a} (${columnas})
      select empresa_id, id, nombre, tipo_mime, bytes, sha256, escaneo, completada_en,
        ${clienteId}::uuid, coalesce(categoria, 'EVIDENCIA'), 'GUARDADO', 'Caso', ${caso.id}::uuid, ${comentarioId}::uuid, false, ${ahora}::timestamptz
      from ligadas on conflict do nothing returning 1 as "ligado"`),
  );
  const sinOrigen = sql`num_nonnulls(${a.correoId}, ${a.comentarioId}, ${a.mensajeChatId}) = 0`;
  // With a comment it stays about what it was about; a case's own files are about the case.
  const conserva = sql`(${comentarioId}::uuid is not null and ${a.sujetoId} is not null)`;
  const propios = await tx.query(
    toQuery(sql`update ${a} set
        ${nombre(a.sujetoTipo)} = case when ${conserva} then ${a.sujetoTipo} else 'Caso' end,
        ${nombre(a.sujetoId)} = case when ${conserva} then ${a.sujetoId} else ${caso.id}::uuid end,
        ${nombre(a.comentarioId)} = coalesce(${comentarioId}::uuid, ${a.comentarioId}),
        ${nombre(a.actualizadoEn)} = ${ahora}, ${nombre(a.version)} = ${a.version} + 1
      where ${a.id} = ${ids} and ${a.clienteId} = ${clienteId}
        and case when ${comentarioId}::uuid is null then ${a.sujetoTipo} is distinct from 'Caso'
          else ${sinOrigen} and (${a.sujetoTipo} is distinct from 'Caso' or ${a.sujetoId} = ${caso.id}) end returning 1 as "ligado"`),
  );
  const ligados = nuevos.length + propios.length;
  if (ligados < archivoIds.length)
    log.warn({ casoId: caso.id, archivoIds, ligados }, 'not every file of a case was there to be linked');
  return ligados;
}

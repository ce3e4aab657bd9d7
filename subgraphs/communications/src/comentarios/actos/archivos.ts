/** Files that are to come with a comment on a case: those of its client that came with nothing else and are of no other case. */
import { sql } from 'drizzle-orm';
import type { ArchivoPorLigar } from '@cliente360/caso';
import type { Transaction } from '@cliente360/database';
import { idsParam, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { archivos as t } from '../../archivos/tables.ts';

/** Where a file is to go. */
export interface Destino {
  readonly casoId: string;
  readonly clienteId: string;
}

const suelto = (casoId: string) =>
  sql`num_nonnulls(${t.correoId}, ${t.comentarioId}, ${t.mensajeChatId}) = 0
    and (${t.sujetoTipo} is distinct from 'Caso' or ${t.sujetoId} = ${casoId}::uuid)`;

/** By id; one that does not exist is not there. Nobody's own while the client is not known. */
export async function archivosPorLigar(
  { db }: Pick<SubgraphContext, 'db'>,
  ids: readonly string[],
  { casoId, clienteId }: { readonly casoId: string; readonly clienteId: string | null },
): Promise<ReadonlyMap<string, ArchivoPorLigar>> {
  if (ids.length === 0) return new Map();
  const filas = await db.query(
    toQuery(sql`select ${t.id}::text as "id", ${t.bytes} as "bytes", ${t.tipoMime} as "tipoMime", ${t.escaneo} as "escaneo",
        ${t.clienteId} is not distinct from ${clienteId}::uuid as "propio", not (${suelto(casoId)}) as "ligado"
      from ${t} where ${t.id} = any (${idsParam(ids, 'archivoIds')})`),
  );
  return new Map(filas.map((fila) => [fila['id'] as string, fila as unknown as ArchivoPorLigar]));
}

/** Whether all of them were still free. What a file is about stays as it was, if it was about something. */
export async function ligarArchivos(
  tx: Transaction,
  ids: readonly string[],
  comentarioId: string,
  { casoId, clienteId }: Destino,
  ahora: Date,
): Promise<boolean> {
  if (ids.length === 0) return true;
  const ligados = await tx.query(
    toQuery(sql`update ${t} set comentario_id = ${comentarioId},
        sujeto_tipo = coalesce(${t.sujetoTipo}, 'Caso'), sujeto_id = coalesce(${t.sujetoId}, ${casoId}::uuid),
        actualizado_en = ${ahora.toISOString()}, version = ${t.version} + 1
      where ${t.id} = any (${idsParam(ids, 'archivoIds')}) and ${t.clienteId} = ${clienteId} and ${suelto(casoId)} returning 1 as "ligado"`),
  );
  return ligados.length === ids.length;
}

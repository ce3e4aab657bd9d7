/** Attachments of a comment on a case: uploads of the user who comments, or files of the client that belong to no other case. */
import { sql } from 'drizzle-orm';
import type { ArchivoPorLigar } from '@cliente360/caso';
import { idsParam, reading, toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { archivos as t } from '../../archivos/tables.ts';
import { cargaPorId } from '../../cargas/index.ts';

const suelto = (casoId: string) =>
  sql`num_nonnulls(${t.correoId}, ${t.comentarioId}, ${t.mensajeChatId}) = 0
    and (${t.sujetoTipo} is distinct from 'Caso' or ${t.sujetoId} = ${casoId}::uuid)`;

/** By id; one that does not exist is not there. Nobody's own while the client is not known. */
export async function archivosPorLigar(
  context: SubgraphContext,
  ids: readonly string[],
  { casoId, clienteId }: { readonly casoId: string; readonly clienteId: string | null },
): Promise<ReadonlyMap<string, ArchivoPorLigar>> {
  if (ids.length === 0) return new Map();
  const lectura = reading({
    id: t.id,
    bytes: t.bytes,
    tipoMime: t.tipoMime,
    escaneo: t.escaneo,
    propio: sql<boolean>`${t.clienteId} is not distinct from ${clienteId}::uuid`,
    ligado: sql<boolean>`not (${suelto(casoId)})`,
  });
  const [cargas, filas] = await Promise.all([
    Promise.all(ids.map((id) => cargaPorId(context, id))),
    context.db.query(
      toQuery(sql`select ${lectura.columns} from ${t} where ${t.id} = any (${idsParam(ids, 'archivoIds')})`),
    ),
  ]);
  // What was linked is an `archivos` row from then on.
  const porLigar = cargas.filter((carga) => carga?.completa && !carga.ligada);
  return new Map<string, ArchivoPorLigar>([
    ...porLigar.map((carga) => {
      const { id, bytes, tipoMime, escaneo, usuario } = carga!;
      return [id, { bytes, tipoMime, escaneo, propio: usuario === context.identity.sub, ligado: false }] as const;
    }),
    ...lectura.rows(filas).map((fila) => [fila.id, fila] as const),
  ]);
}

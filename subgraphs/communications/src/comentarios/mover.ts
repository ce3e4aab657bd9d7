/** The move of a comment to another case, with its files: what a contact says of a case that is over goes on in the one that follows it. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { archivos as a } from '../archivos/tables.ts';
import type { EventoDeCasoInput } from '../graphql.gen.ts';
import { clavesIdempotencia as k } from '../schema.ts';
import { comentarios as c } from './tables.ts';

const nombre = (columna: { readonly name: string }) => sql.identifier(columna.name);

/**
 * In the caller's transaction; told again, it does nothing. Of its files those move that were about the former case. A
 * comment in a thread stays where it is, and so does what is not of that client. Who asks again for the same comment,
 * with the same key, is given the case where it is now.
 */
export async function moverComentario(
  tx: Transaction,
  { now }: Pick<SubgraphContext, 'now'>,
  { comentarioId, clienteId, caso }: Pick<EventoDeCasoInput, 'comentarioId' | 'clienteId' | 'caso'>,
): Promise<void> {
  if (comentarioId == null) return;
  const ahora = now().toISOString();
  await tx.query(
    toQuery(sql`with antes as (
        select ${c.id} as id, ${c.sujetoId} as caso, ${c.creadoEn} as en from ${c}
        where ${c.id} = ${comentarioId}::uuid and ${c.clienteId} = ${clienteId}::uuid and ${c.sujetoTipo} = 'Caso'
          and ${c.sujetoId} <> ${caso.id}::uuid and ${c.padreId} is null
          and not exists (select from ${c} as respuesta where respuesta.padre_id = ${comentarioId}::uuid)
        for update),
      movido as (
        update ${c} set ${nombre(c.sujetoId)} = ${caso.id}::uuid, ${nombre(c.actualizadoEn)} = ${ahora},
          ${nombre(c.version)} = ${c.version} + 1
        from antes where ${c.id} = antes.id),
      archivos as (
        update ${a} set ${nombre(a.sujetoId)} = ${caso.id}::uuid, ${nombre(a.actualizadoEn)} = ${ahora},
          ${nombre(a.version)} = ${a.version} + 1
        from antes where ${a.comentarioId} = antes.id and ${a.sujetoTipo} = 'Caso' and ${a.sujetoId} = antes.caso)
      update ${k} set ${nombre(k.entidadId)} = ${caso.id}::uuid
      from antes where ${k.entidad} = 'Caso' and ${k.entidadId} = antes.caso and ${k.creadoEn} = antes.en`),
  );
}

/** The follow-up of a closed case: the open case in which its matter goes on. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { toQuery } from '@cliente360/subgraph';
import type { Caso } from '../domain/caso.ts';
import { casos as t } from '../tables.ts';
import { tomarCaso } from './leer.ts';

/** How long a line of follow-ups is walked: one case after another was over, and what came of each is looked at. */
const GENERACIONES = 20;

/**
 * The newest case of the same client that came of this one, or of what came of it, and is not over; held until the
 * transaction ends, as the one it came of has to be: of two answers at once the second finds what the first opened.
 * What is resolved comes after what somebody still works on. Null where there is none.
 */
export async function casoQueSigue(
  tx: Transaction,
  { id, clienteId }: Pick<Caso, 'id' | 'clienteId'>,
): Promise<Caso | null> {
  const [hallado] = await tx.query(
    toQuery(sql`with recursive siguen (id, generacion) as (
        select ${t.id}, 1 from ${t} where ${t.casoOrigenId} = ${id}::uuid
        union
        select ${t.id}, siguen.generacion + 1 from siguen join ${t} on ${t.casoOrigenId} = siguen.id
        where siguen.generacion < ${GENERACIONES}::int)
      select ${t.id}::text as "id" from siguen join ${t} on ${t.id} = siguen.id
      where ${t.clienteId} = ${clienteId}::uuid and ${t.estado} not in ('CERRADO', 'CANCELADO')
      order by ${t.estado} = 'RESUELTO', ${t.creadoEn} desc, ${t.id} desc limit 1`),
  );
  if (!hallado) return null;
  const caso = await tomarCaso(tx, hallado['id'] as string);
  // Somebody closed it while it was waited for.
  return caso && caso.estado !== 'CERRADO' && caso.estado !== 'CANCELADO' ? caso : null;
}

/** Handler of the events of cases: it writes everything that follows from one in one transaction, and an event that is told again changes nothing. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { badInput, insertQuery, newId, type NewRow, type SubgraphContext } from '@cliente360/subgraph';
import { bitacora } from '../bitacora/tables.ts';
import { ligarArchivos } from '../cargas/index.ts';
import { moverComentario } from '../comentarios/index.ts';
import { enviarEncuesta } from '../encuestas/index.ts';
import type { EventoDeCasoInput, TipoBitacora } from '../graphql.gen.ts';
import { avisar } from '../notificaciones/index.ts';

export async function recibir(context: SubgraphContext, eventos: readonly EventoDeCasoInput[]): Promise<void> {
  await context.write(async (tx) => {
    const nuevos = await asentar(tx, context, eventos);
    await avisar(tx, context, nuevos);
    for (const evento of nuevos) {
      // Its files come as its own: `comentarioId` is of what is there already.
      await ligarArchivos(tx, context, { ...evento, comentarioId: null });
      await moverComentario(tx, context, evento);
      await enviarEncuesta(tx, context, evento);
    }
  });
}

/** Their entries in the bitácora; those of them that were new, and those that are none. */
async function asentar(
  tx: Transaction,
  context: SubgraphContext,
  eventos: readonly EventoDeCasoInput[],
): Promise<readonly EventoDeCasoInput[]> {
  const entradas = eventos.flatMap((evento) =>
    evento.clase == null ? [] : [entradaDe(context, evento.clase, evento)],
  );
  // Those that are no entry only tell somebody: a notice is written once by itself.
  const avisos = eventos.filter(({ clase }) => clase == null);
  if (entradas.length === 0) return avisos;
  const nuevas = await tx.query(
    insertQuery(bitacora, entradas, sql`on conflict do nothing returning evento_id::text as "eventoId"`),
  );
  const porId = new Map(eventos.map((evento) => [evento.eventoId, evento]));
  return [...avisos, ...nuevas.map(({ eventoId }) => porId.get(eventoId as string)!)];
}

function entradaDe(
  { empresa, now }: SubgraphContext,
  clase: TipoBitacora,
  evento: EventoDeCasoInput,
): NewRow<typeof bitacora> {
  const { eventoId, correlacion, ocurridoEn, clienteId, actor, caso, resumen, cambios } = evento;
  const actorTipo = bitacora.actorTipo.enumValues.find((cada) => cada === actor.tipo);
  if (!actorTipo) throw badInput('actor.tipo', `es uno de ${bitacora.actorTipo.enumValues.join(', ')}.`);
  const ahora = now();
  return {
    empresaId: empresa.id,
    id: newId(new Date(ocurridoEn)),
    clienteId,
    ocurridoEn,
    registradoEn: ahora.toISOString() < ocurridoEn ? ocurridoEn : ahora.toISOString(),
    tipo: clase,
    actorTipo,
    actorId: actor.id ?? null,
    actorProceso: actor.proceso ?? null,
    sujetoTipo: 'Caso',
    sujetoId: caso.id,
    resumen: `${caso.numero}: ${resumen}`,
    cambios: cambios.map(({ campo, antes = null, despues = null }) => ({ campo, antes, despues })),
    correlacion,
    origen: 'support',
    eventoId,
  };
}

/** What follows from something that happened to a case, in one transaction: told again, nothing follows again. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { insertQuery, newId, type SubgraphContext } from '@cliente360/subgraph';
import { bitacora } from '../bitacora/tables.ts';
import { ligarArchivos } from '../cargas/ligar.ts';
import { enviarEncuesta } from '../encuestas/enviar.ts';
import type { EventoDeCasoInput } from '../graphql.gen.ts';
import { avisar } from '../notificaciones/avisar.ts';

export async function recibir(context: SubgraphContext, eventos: readonly EventoDeCasoInput[]): Promise<void> {
  await context.write(async (tx) => {
    const nuevos = await asentar(tx, context, eventos);
    await avisar(tx, context, nuevos);
    for (const evento of nuevos) {
      await ligarArchivos(tx, context, evento);
      await enviarEncuesta(tx, context, evento);
    }
  });
}

/** Their entries in the bitácora; those of them that were new. */
async function asentar(
  tx: Transaction,
  context: SubgraphContext,
  eventos: readonly EventoDeCasoInput[],
): Promise<readonly EventoDeCasoInput[]> {
  const entradas = eventos.map((evento) => entradaDe(context, evento));
  const nuevas = await tx.query(
    insertQuery(bitacora, entradas, sql`on conflict do nothing returning evento_id::text as "eventoId"`),
  );
  const porId = new Map(eventos.map((evento) => [evento.eventoId, evento]));
  return nuevas.map(({ eventoId }) => porId.get(eventoId as string)!);
}

function entradaDe({ empresa, now }: SubgraphContext, evento: EventoDeCasoInput) {
  const { eventoId, correlacion, ocurridoEn, clienteId, actor, caso, clase, resumen, cambios } = evento;
  const ahora = now();
  return {
    empresaId: empresa.id,
    id: newId(new Date(ocurridoEn)),
    clienteId,
    ocurridoEn,
    registradoEn: ahora.toISOString() < ocurridoEn ? ocurridoEn : ahora.toISOString(),
    tipo: clase,
    actorTipo: actor.tipo,
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

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
    await Promise.all(
      eventos.map(async (evento) => {
        if (await asentar(tx, context, evento)) await hacerLoQueSigue(tx, context, evento);
      }),
    );
  });
}

/** The entry of the bitácora; whether the event was new. */
async function asentar(
  tx: Transaction,
  { empresa, now }: SubgraphContext,
  evento: EventoDeCasoInput,
): Promise<boolean> {
  const { eventoId, correlacion, ocurridoEn, clienteId, actor, caso, clase, resumen, cambios } = evento;
  const ahora = now();
  const entrada = {
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
  const nuevas = await tx.query(insertQuery(bitacora, [entrada], sql`on conflict do nothing returning 1 as "nueva"`));
  return nuevas.length > 0;
}

async function hacerLoQueSigue(tx: Transaction, context: SubgraphContext, evento: EventoDeCasoInput): Promise<void> {
  await avisar(tx, context, evento);
  await ligarArchivos(tx, context, evento);
  await enviarEncuesta(tx, context, evento);
}

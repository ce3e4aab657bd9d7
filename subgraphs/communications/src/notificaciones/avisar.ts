/** Who has to be told of what happened to cases: one notice for each event, person and channel, in the events' own transaction. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { insertQuery, newId, type SubgraphContext } from '@cliente360/subgraph';
import type { EventoDeCasoInput } from '../graphql.gen.ts';
import { ENVIAR_NOTIFICACION, sinServicio, type TrabajoDeEnvio } from './enviar.ts';
import { CANALES_NOTIFICACION, notificaciones } from './tables.ts';

/** Writes the notices of some events and queues the sending of each that can be sent; those that were there already stay as they are. */
export async function avisar(
  tx: Transaction,
  context: SubgraphContext,
  eventos: readonly EventoDeCasoInput[],
): Promise<void> {
  const filas = eventos.flatMap((evento) => filasDe(context, evento));
  if (filas.length === 0) return;
  const nuevas = await tx.query(
    insertQuery(
      notificaciones,
      filas,
      sql`on conflict do nothing returning id::text as "id", estado, evento_id::text as "eventoId"`,
    ),
  );
  const casos = new Map(eventos.map(({ eventoId, caso }) => [eventoId, caso]));
  for (const { id, estado, eventoId } of nuevas) {
    if (estado !== 'PENDIENTE') continue;
    const { numero, titulo, prioridad, venceEn } = casos.get(eventoId as string)!;
    const trabajo: TrabajoDeEnvio = {
      empresa: context.empresa.clave,
      notificacionId: id as string,
      caso: { numero, titulo, prioridad, venceEn: venceEn ?? null },
    };
    await context.send(tx, ENVIAR_NOTIFICACION, trabajo);
  }
}

function filasDe(context: SubgraphContext, { eventoId, clienteId, caso, actor, avisos }: EventoDeCasoInput) {
  const ahora = context.now();
  const cuando = { creadoEn: ahora.toISOString(), actualizadoEn: ahora.toISOString() };
  const como = CANALES_NOTIFICACION.map((canal) => {
    const ultimoError = sinServicio(canal, context);
    const estado = ultimoError === null ? 'PENDIENTE' : 'OMITIDA';
    return { canal, estado, ultimoError, intentos: 0, enviadaEn: null, mensajeId: null, version: 1 };
  });
  return avisos.flatMap(({ usuarioId, motivo }) =>
    como.map((cada) => ({
      empresaId: context.empresa.id,
      id: newId(ahora),
      clienteId,
      casoId: caso.id,
      eventoId,
      destinatarioId: usuarioId,
      motivo,
      autoasignado: actor.tipo === 'Usuario' && actor.id === usuarioId,
      ...cada,
      ...cuando,
    })),
  );
}

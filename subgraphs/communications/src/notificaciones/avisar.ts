/** Who has to be told of what happened to a case: one notice for each person and channel, in the event's own transaction. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { insertQuery, newId, type SubgraphContext } from '@cliente360/subgraph';
import type { EventoDeCasoInput } from '../graphql.gen.ts';
import { ENVIAR_NOTIFICACION, type TrabajoDeEnvio } from './enviar.ts';
import { CANALES_NOTIFICACION, notificaciones } from './tables.ts';

/** Writes the notices of an event and queues the sending of each; those that were there already stay as they are. */
export async function avisar(tx: Transaction, context: SubgraphContext, evento: EventoDeCasoInput): Promise<void> {
  const filas = filasDe(context, evento);
  if (filas.length === 0) return;
  const nuevas = await tx.query(
    insertQuery(notificaciones, filas, sql`on conflict do nothing returning id::text as "id"`),
  );
  const { numero, titulo, prioridad, venceEn } = evento.caso;
  for (const { id } of nuevas) {
    const trabajo: TrabajoDeEnvio = {
      empresa: context.empresa.clave,
      notificacionId: id as string,
      caso: { numero, titulo, prioridad, venceEn: venceEn ?? null },
    };
    await context.send(tx, ENVIAR_NOTIFICACION, trabajo);
  }
}

function filasDe({ empresa, now }: SubgraphContext, { eventoId, clienteId, caso, actor, avisos }: EventoDeCasoInput) {
  const ahora = now();
  const cuando = { creadoEn: ahora.toISOString(), actualizadoEn: ahora.toISOString() };
  const como = { estado: 'PENDIENTE', intentos: 0, ultimoError: null, enviadaEn: null, mensajeId: null, version: 1 };
  return avisos.flatMap(({ usuarioId, motivo }) =>
    CANALES_NOTIFICACION.map((canal) => ({
      empresaId: empresa.id,
      id: newId(ahora),
      clienteId,
      casoId: caso.id,
      eventoId,
      canal,
      destinatarioId: usuarioId,
      motivo,
      autoasignado: actor.tipo === 'Usuario' && actor.id === usuarioId,
      ...como,
      ...cuando,
    })),
  );
}

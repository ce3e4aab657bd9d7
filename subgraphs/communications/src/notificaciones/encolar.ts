/** The writing of notices, one for each person and channel, and the queueing of those that can be sent. */
import { sql } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { insertQuery, newId, type NewRow, type SubgraphContext } from '@cliente360/subgraph';
import { ENVIAR_NOTIFICACION, sinServicio, type TrabajoDeEnvio } from './canales.ts';
import { CANALES_NOTIFICACION, notificaciones, type MOTIVOS_AVISO } from './tables.ts';

/** Somebody to be told of an event of a case. */
export interface PorAvisar {
  readonly clienteId: string;
  readonly casoId: string;
  readonly eventoId: string;
  readonly usuarioId: string;
  readonly motivo: (typeof MOTIVOS_AVISO)[number];
  readonly autoasignado: boolean;
}

/** In the caller's transaction; those that were there already stay as they are. `casoDe` gives the job its case by its event. */
export async function encolar(
  tx: Transaction,
  context: SubgraphContext,
  porAvisar: readonly PorAvisar[],
  casoDe: (eventoId: string) => Pick<TrabajoDeEnvio, 'caso' | 'departamentoId'>,
): Promise<void> {
  const filas = porAvisar.flatMap((cada) => filasDe(context, cada));
  if (filas.length === 0) return;
  const nuevas = await tx.query(
    insertQuery(
      notificaciones,
      filas,
      sql`on conflict do nothing returning id::text as "id", estado, evento_id::text as "eventoId"`,
    ),
  );
  for (const { id, estado, eventoId } of nuevas) {
    if (estado !== 'PENDIENTE') continue;
    const trabajo: TrabajoDeEnvio = {
      empresa: context.empresa.clave,
      notificacionId: id as string,
      ...casoDe(eventoId as string),
    };
    await context.send(tx, ENVIAR_NOTIFICACION, trabajo);
  }
}

function filasDe(context: SubgraphContext, { usuarioId, ...aviso }: PorAvisar): NewRow<typeof notificaciones>[] {
  const ahora = context.now();
  return CANALES_NOTIFICACION.map((canal) => {
    const ultimoError = sinServicio(canal, context);
    return {
      empresaId: context.empresa.id,
      id: newId(ahora),
      ...aviso,
      destinatarioId: usuarioId,
      canal,
      estado: ultimoError === null ? 'PENDIENTE' : 'OMITIDA',
      ultimoError,
      intentos: 0,
      enviadaEn: null,
      mensajeId: null,
      version: 1,
      creadoEn: ahora.toISOString(),
      actualizadoEn: ahora.toISOString(),
    };
  });
}

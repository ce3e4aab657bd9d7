/** Sending of one notice (a job): retried until its channel takes it, and given up after eight times. */
import { PeerUnavailable, type RoomJob, type SubgraphContext } from '@cliente360/subgraph';
import { FalloDeEnvio, type Enviado } from './canal.ts';
import { alcanzable, CANALES, ENVIAR_NOTIFICACION, sinServicio, type TrabajoDeEnvio } from './canales.ts';
import { destinatarioDe } from './destinatario.ts';
import type { CasoAvisado } from './domain/textos.ts';
import { anotarFallo, marcarEnviada, omitir, pendiente, type Pendiente } from './marcas.ts';
import { REINTENTOS } from './reintentos.ts';
import { relevar } from './relevo.ts';

const DAR_POR_FALLIDA = 'darPorFallidaNotificacion';

const NO_SE_PUDO = 'No se pudo enviar.';

/** What a channel may take; with what crm may, less than a job has, so that there is time to write down how it went. */
const ENVIO_MS = 12_000;

export const enviarNotificacion: RoomJob<TrabajoDeEnvio> = {
  name: ENVIAR_NOTIFICACION,
  ...REINTENTOS,
  // A server that is slow to take one does not keep the others waiting.
  concurrency: 4,
  deadLetter: DAR_POR_FALLIDA,
  run: async (context, { data, last }) => {
    const notificacion = await pendiente(context, data.notificacionId);
    if (!notificacion) return;
    try {
      const resultado = await intentar(context, notificacion, data.caso);
      if (!('omitida' in resultado)) await marcarEnviada(context, notificacion, resultado);
      else if (resultado.alcanzable) await omitir(context, notificacion, resultado.omitida);
      else await omitir(context, notificacion, resultado.omitida, await relevar(context, notificacion, data));
    } catch (error) {
      // Without knowing who follows it is not given up yet: the dead letter is.
      const relevo = last ? await relevar(context, notificacion, data).catch(() => null) : null;
      await anotarFallo(context, notificacion, mensajeDe(error), relevo);
      throw error;
    }
  },
};

/**
 * For a sending that nobody will try again and that did not live to say so: its process was gone, or its database, or
 * crm, which says who is told instead.
 */
export const darPorFallida: RoomJob<TrabajoDeEnvio> = {
  name: DAR_POR_FALLIDA,
  run: async (context, { data }) => {
    const notificacion = await pendiente(context, data.notificacionId);
    if (!notificacion) return;
    const porque = notificacion.ultimoError ?? NO_SE_PUDO;
    await anotarFallo(context, notificacion, porque, await relevar(context, notificacion, data));
  },
};

/** Why there is nothing to send, and whether who was to be told is by another channel. */
interface SinEnvio {
  readonly omitida: string;
  readonly alcanzable: boolean;
}

/** What the channel gave back, or why there is nothing to send. */
async function intentar(
  context: SubgraphContext,
  { id, clienteId, casoId, canal: nombre, destinatarioId, motivo, autoasignado }: Pendiente,
  caso: CasoAvisado,
): Promise<Enviado | SinEnvio> {
  const canal = CANALES[nombre];
  const apagado = sinServicio(nombre, context);
  // The house's doing, and nobody could be told any better.
  if (apagado) return { omitida: apagado, alcanzable: true };
  const { destinatario, cliente } = await destinatarioDe(context, destinatarioId, clienteId);
  if (!destinatario) return { omitida: 'El destinatario ya no existe.', alcanzable: false };
  if (!destinatario.activo) return { omitida: 'El destinatario está dado de baja.', alcanzable: false };
  const sinDireccion = canal.sinDireccion(destinatario);
  if (sinDireccion) return { omitida: sinDireccion, alcanzable: alcanzable(context, destinatario) };
  const { zonaHoraria } = destinatario;
  const aviso = { caso, cliente, motivo, autoasignado, zonaHoraria };
  const envio = { notificacionId: id, clienteId, casoId, destinatario, aviso };
  return canal.enviar(context, envio, AbortSignal.timeout(ENVIO_MS));
}

function mensajeDe(error: unknown): string {
  if (error instanceof FalloDeEnvio) return error.mensaje;
  if (error instanceof PeerUnavailable) return 'No se pudieron leer los datos del destinatario.';
  return NO_SE_PUDO;
}

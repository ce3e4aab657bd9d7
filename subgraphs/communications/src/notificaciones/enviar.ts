/** The sending of one notice: asked of its channel until it takes it, and given up after eight times. */
import { PeerUnavailable, type RoomJob, type SubgraphContext } from '@cliente360/subgraph';
import { FalloDeEnvio, type Canal, type Enviado } from './canal.ts';
import { correo } from './correo.ts';
import { destinatarioDe } from './destinatario.ts';
import type { CasoAvisado } from './domain/textos.ts';
import { anotarFallo, marcarEnviada, omitir, pendiente, type Pendiente } from './marcas.ts';
import { rocketchat } from './rocketchat.ts';

export const ENVIAR_NOTIFICACION = 'enviarNotificacion';
const DAR_POR_FALLIDA = 'darPorFallidaNotificacion';

/** The job's data: which notice, and what the case was like when it was made. */
export interface TrabajoDeEnvio {
  readonly empresa: string;
  readonly notificacionId: string;
  readonly caso: CasoAvisado;
}

const CANALES: Readonly<Record<Pendiente['canal'], Canal>> = { CORREO: correo, ROCKETCHAT: rocketchat };

/** Why nobody is told by a channel as the house is set up; null if it works. */
export const sinServicio = (canal: Pendiente['canal'], { services }: Pick<SubgraphContext, 'services'>) =>
  CANALES[canal].sinServicio(services);

const NO_SE_PUDO = 'No se pudo enviar.';

/** What a channel may take; with what crm may, less than a job has, so that there is time to write down how it went. */
const ENVIO_MS = 12_000;

export const enviarNotificacion: RoomJob<TrabajoDeEnvio> = {
  name: ENVIAR_NOTIFICACION,
  // Eight tries in all, over half an hour or so.
  retries: 7,
  retrySeconds: 15,
  retryMaxSeconds: 1800,
  // A server that is slow to take one does not keep the others waiting.
  concurrency: 4,
  deadLetter: DAR_POR_FALLIDA,
  run: async (context, { data: { notificacionId, caso }, last }) => {
    const notificacion = await pendiente(context, notificacionId);
    if (!notificacion) return;
    try {
      const resultado = await intentar(context, notificacion, caso);
      if (typeof resultado === 'string') await omitir(context, notificacion, resultado);
      else await marcarEnviada(context, notificacion, resultado);
    } catch (error) {
      await anotarFallo(context, notificacion, mensajeDe(error), last);
      throw error;
    }
  },
};

/** For a sending that nobody will try again and that did not live to say so: its process was gone, or its database. */
export const darPorFallida: RoomJob<TrabajoDeEnvio> = {
  name: DAR_POR_FALLIDA,
  run: async (context, { data: { notificacionId } }) => {
    const notificacion = await pendiente(context, notificacionId);
    if (notificacion) await anotarFallo(context, notificacion, NO_SE_PUDO, true);
  },
};

/** What the channel gave back, or why there is nothing to send. */
async function intentar(
  context: SubgraphContext,
  { id, clienteId, casoId, canal: nombre, destinatarioId, motivo, autoasignado }: Pendiente,
  caso: CasoAvisado,
): Promise<Enviado | string> {
  const canal = CANALES[nombre];
  const apagado = sinServicio(nombre, context);
  if (apagado) return apagado;
  const { destinatario, cliente } = await destinatarioDe(context, destinatarioId, clienteId);
  if (!destinatario) return 'El destinatario ya no existe.';
  if (!destinatario.activo) return 'El destinatario está dado de baja.';
  const sinDireccion = canal.sinDireccion(destinatario);
  if (sinDireccion) return sinDireccion;
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

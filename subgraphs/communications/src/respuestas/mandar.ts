/** Sending of the mail of one answer (a job): retried until the mail server takes it, and given up after eight times. */
import { PeerUnavailable, type RoomJob, type SubgraphContext } from '@cliente360/subgraph';
import { entregar, FalloDeEnvio, correo, falloDeCorreo, REINTENTOS } from '../notificaciones/index.ts';
import { adjuntosDe } from './adjuntos.ts';
import { destinoDe, type Destino } from './contacto.ts';
import { conLosQueNoVan } from './domain/textos.ts';
import { MANDAR_RESPUESTA, type TrabajoDeRespuesta } from './encolar.ts';
import { anotarFallo, enCola, marcarEnviado, type EnCola } from './marcas.ts';

const DAR_POR_FALLIDA = 'darPorFallidaRespuesta';
const NO_SE_PUDO = 'No se pudo enviar.';

/** With its files; less than the job has, so that there is time to write down how it went. */
const ENVIO_MS = 60_000;

export const mandarRespuesta: RoomJob<TrabajoDeRespuesta> = {
  name: MANDAR_RESPUESTA,
  ...REINTENTOS,
  expireSeconds: 90,
  // A server that is slow to take one does not keep the others waiting.
  concurrency: 2,
  deadLetter: DAR_POR_FALLIDA,
  run: async (context, { data: { correoId }, last }) => {
    const carta = await enCola(context, correoId);
    if (!carta) return;
    try {
      const destino = await destinoPara(context, carta);
      if (typeof destino === 'string') await anotarFallo(context, carta, destino, true);
      else await mandar(context, carta, destino);
    } catch (error) {
      await anotarFallo(context, carta, mensajeDe(error), last);
      throw error;
    }
  },
};

/** For one that nobody will try again and that did not live to say so: its process was gone, or its database. */
export const darPorFallida: RoomJob<TrabajoDeRespuesta> = {
  name: DAR_POR_FALLIDA,
  run: async (context, { data: { correoId } }) => {
    const carta = await enCola(context, correoId);
    if (carta) await anotarFallo(context, carta, NO_SE_PUDO, true);
  },
};

/** Where to, or why it does not go. */
async function destinoPara(context: SubgraphContext, carta: EnCola): Promise<Destino | string> {
  if (!carta.vigente) return 'El comentario se retiró antes de enviarse.';
  return correo.sinServicio(context.services) ?? destinoDe(context, carta);
}

async function mandar(context: SubgraphContext, carta: EnCola, para: Destino): Promise<void> {
  const { messageId, raiz, comentarioId } = carta;
  await using adjuntos = await adjuntosDe(context, comentarioId);
  const textos = conLosQueNoVan(carta.textos, adjuntos.noVan);
  const { correo: servicio } = context.services;
  const signal = AbortSignal.timeout(ENVIO_MS);
  try {
    await entregar(servicio, {
      de: servicio.remitente,
      para,
      messageId,
      raiz,
      textos,
      deUnaPersona: true,
      adjuntos: adjuntos.van,
      fecha: context.now(),
      signal,
    });
  } catch (error) {
    throw new FalloDeEnvio(falloDeCorreo(error as object), { cause: error });
  }
  await marcarEnviado(context, carta, para.address, textos);
}

function mensajeDe(error: unknown): string {
  if (error instanceof FalloDeEnvio) return error.mensaje;
  if (error instanceof PeerUnavailable) return 'No se pudieron leer los datos del contacto.';
  return NO_SE_PUDO;
}

/** The survey of a case: one mail to its contact, asked for in the event's own transaction. */
import type { Transaction } from '@cliente360/database';
import type { RoomJob, SubgraphContext } from '@cliente360/subgraph';
import type { EventoDeCasoInput } from '../graphql.gen.ts';
import { entregar, REINTENTOS } from '../notificaciones/index.ts';
import { encuestadoDe } from './contacto.ts';
import { textosDeEncuesta } from './domain/textos.ts';
import { messageIdDe, raizDe, encuestaRegistrada, registrarEncuesta } from './registro.ts';

const MANDAR_ENCUESTA = 'mandarEncuesta';
const DAR_POR_FALLIDA = 'darPorFallidaEncuesta';

export interface TrabajoDeEncuesta {
  readonly empresa: string;
  readonly eventoId: string;
  readonly clienteId: string;
  readonly contactoId: string;
  readonly caso: { readonly id: string; readonly numero: string; readonly titulo: string };
  readonly clave: string;
}

/** Queues the survey of an event that brings its key, where somebody can be asked. */
export async function enviarEncuesta(
  tx: Transaction,
  { empresa, send }: SubgraphContext,
  { eventoId, clienteId, caso, encuesta }: EventoDeCasoInput,
): Promise<void> {
  if (encuesta == null || caso.contactoId == null) return;
  const { id, numero, titulo, contactoId } = caso;
  const trabajo: TrabajoDeEncuesta = {
    empresa: empresa.clave,
    eventoId,
    clienteId,
    contactoId,
    caso: { id, numero, titulo },
    clave: encuesta,
  };
  await send(tx, MANDAR_ENCUESTA, trabajo);
}

/** Less than a job has, so that there is time to write down that it went. */
const ENVIO_MS = 12_000;

export const mandarEncuesta: RoomJob<TrabajoDeEncuesta> = {
  name: MANDAR_ENCUESTA,
  ...REINTENTOS,
  // A server that is slow to take one does not keep the others waiting.
  concurrency: 4,
  deadLetter: DAR_POR_FALLIDA,
  run: async (context, { data }) => {
    const { correo } = context.services;
    if (correo.url === undefined && correo.carpeta === undefined) return;
    const carta = await cartaDe(context, data);
    if (!carta || (await encuestaRegistrada(context, carta.messageId))) return;
    await entregar(correo, {
      de: correo.remitente,
      para: { name: carta.nombre, address: carta.para },
      messageId: carta.messageId,
      raiz: raizDe(context, data.caso.id),
      textos: carta.textos(data.clave),
      fecha: context.now(),
      signal: AbortSignal.timeout(ENVIO_MS),
    });
    await registrarEncuesta(context, { ...carta, textos: carta.textos(null) }, 'ENVIADO');
  },
};

/** For one that nobody will try again: the client's mail says that it did not go out. */
export const darPorFallida: RoomJob<TrabajoDeEncuesta> = {
  name: DAR_POR_FALLIDA,
  run: async (context, { data }) => {
    const carta = await cartaDe(context, data);
    if (carta) await registrarEncuesta(context, { ...carta, textos: carta.textos(null) }, 'FALLIDO');
  },
};

/** Null where there is nobody to write to. */
async function cartaDe(context: SubgraphContext, { eventoId, clienteId, contactoId, caso }: TrabajoDeEncuesta) {
  const encuestado = await encuestadoDe(context, contactoId);
  if (!encuestado) return null;
  const { nombre, direccion: para } = encuestado;
  const { id: casoId, numero, titulo } = caso;
  const comun = { empresa: context.empresa.nombre, nombre, numero, titulo, pagina: context.services.encuestaUrl };
  return {
    clienteId,
    casoId,
    contactoId,
    messageId: messageIdDe(context, eventoId),
    nombre,
    para,
    textos: (clave: string | null) => textosDeEncuesta({ ...comun, clave }),
  };
}

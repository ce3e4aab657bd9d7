/** Notices by direct message of Rocket.Chat: `POST /api/v1/chat.postMessage`. */
import type { Services } from '@cliente360/subgraph';
import { FalloDeEnvio, type Canal } from './canal.ts';
import { falloDeRocketchat } from './domain/fallos.ts';
import { textoDeChat } from './domain/textos.ts';

const ESPERA_MS = 10_000;
/** Of an answer; a message's own is a few hundred bytes. */
const MAXIMO_BYTES = 64 * 1024;

/** A user's name there: nothing that could name a room, or several. */
const USUARIO = /^[^\s@#,/]+$/u;

export const rocketchat: Canal = {
  sinServicio: ({ rocketchat: servicio }) => (servicio === undefined ? 'Rocket.Chat no está configurado.' : null),
  sinDireccion: ({ usuarioRocketchat }) =>
    usuarioRocketchat !== null && USUARIO.test(usuarioRocketchat)
      ? null
      : 'El destinatario no tiene usuario de Rocket.Chat.',
  enviar: async ({ services }, { destinatario, aviso }, signal) => {
    const mensaje = { channel: `@${destinatario.usuarioRocketchat}`, text: textoDeChat(aviso) };
    return { mensajeId: await publicar(services.rocketchat!, mensaje, signal), alMarcar: [] };
  },
};

/** The id of the message that came of it. */
async function publicar(
  { url, userId, token }: NonNullable<Services['rocketchat']>,
  mensaje: object,
  signal: AbortSignal,
): Promise<string | null> {
  const { status, cuerpo } = await pedir(new URL('api/v1/chat.postMessage', url.endsWith('/') ? url : `${url}/`), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', 'x-auth-token': token, 'x-user-id': userId },
    body: JSON.stringify(mensaje),
    signal: AbortSignal.any([signal, AbortSignal.timeout(ESPERA_MS)]),
  });
  if (status === 200 && cuerpo['success'] === true) return idDe(cuerpo['message']);
  throw new FalloDeEnvio(falloDeRocketchat(status, cuerpo['error']), { cause: cuerpo });
}

async function pedir(url: URL, init: RequestInit): Promise<{ status: number; cuerpo: Record<string, unknown> }> {
  try {
    const respuesta = await fetch(url, init);
    return { status: respuesta.status, cuerpo: objetoDe(await leer(respuesta)) };
  } catch (error) {
    const mensaje = init.signal?.aborted
      ? 'Rocket.Chat no respondió a tiempo.'
      : 'No se pudo conectar con Rocket.Chat.';
    throw new FalloDeEnvio(mensaje, { cause: error });
  }
}

/** The body, as far as it is worth reading; what it weighs is counted once it is unpacked. */
async function leer({ body }: Response): Promise<string> {
  const trozos: Uint8Array[] = [];
  let bytes = 0;
  for await (const trozo of body ?? []) {
    bytes += trozo.byteLength;
    if (bytes > MAXIMO_BYTES) break;
    trozos.push(trozo);
  }
  return Buffer.concat(trozos).toString('utf8');
}

/** What is no JSON object says nothing. */
function objetoDe(texto: string): Record<string, unknown> {
  try {
    const leido: unknown = JSON.parse(texto);
    return typeof leido === 'object' && leido !== null ? (leido as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function idDe(mensaje: unknown): string | null {
  const id = typeof mensaje === 'object' && mensaje !== null ? (mensaje as { _id?: unknown })._id : null;
  return typeof id === 'string' ? id : null;
}

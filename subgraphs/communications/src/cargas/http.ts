/** Router of `/archivos/…`, where signed addresses lead: the signature is the whole permission, no token is asked for. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DatabaseUnavailable, DeadlineExceeded } from '@cliente360/database';
import type { HttpSurroundings, RoomHttp } from '@cliente360/subgraph';
import { endWhenIdle } from '@cliente360/subgraph/httpTimeouts';
import { recibirCarga } from './recibir.ts';
import { leerEnlace, PREFIJO, type Proposito, responder, RespuestaHttp } from '../contenido/index.ts';
import { descargar } from '../archivos/index.ts';

const PROPOSITOS: Readonly<Record<string, Proposito>> = { PUT: 'carga', GET: 'descarga', HEAD: 'descarga' };

export const http: RoomHttp = {
  prefix: PREFIJO,
  handle: async (request, response, from) => {
    endWhenIdle(response);
    try {
      await atender(request, response, from);
    } catch (error) {
      if (response.headersSent || request.socket.destroyed) {
        from.log.info({ err: error }, 'a file was cut short on its way');
        return void response.destroy();
      }
      responder(request, response, respuestaDe(error, from));
    }
  },
};

async function atender(request: IncomingMessage, response: ServerResponse, from: HttpSurroundings): Promise<void> {
  const proposito = PROPOSITOS[request.method!];
  if (!proposito) throw new RespuestaHttp(405, 'METODO_NO_ADMITIDO', 'Esa dirección sólo admite GET, HEAD y PUT.');
  const direccion = (request.url ?? '').split('?', 1)[0]!;
  const enlace = leerEnlace(from.services.key, direccion, from.now());
  if (enlace?.proposito !== proposito)
    throw new RespuestaHttp(403, 'ENLACE_INVALIDO', 'La dirección no es válida o ya venció. Pide otra.');
  if (proposito === 'descarga') await descargar(request, response, enlace, from);
  else responder(request, response, await recibirCarga(request, response, enlace, from));
}

function respuestaDe(error: unknown, { log }: HttpSurroundings): RespuestaHttp {
  if (error instanceof RespuestaHttp) return error;
  log.error({ err: error }, 'a file was not attended to');
  if (error instanceof DatabaseUnavailable || error instanceof DeadlineExceeded)
    return new RespuestaHttp(503, 'SUBGRAFO_NO_DISPONIBLE', 'No se pudo atender. Inténtalo de nuevo.');
  return new RespuestaHttp(500, 'INTERNAL_SERVER_ERROR', 'Ocurrió un error interno.');
}

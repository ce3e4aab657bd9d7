/** `PUT /archivos/…`: the bytes of an upload, on disk as they come. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sql } from 'drizzle-orm';
import { updateQuery, type HttpSurroundings, type SubgraphContext } from '@cliente360/subgraph';
import { wholeWithin } from '@cliente360/subgraph/httpTimeouts';
import {
  claveDe,
  NoEsLoAnunciado,
  type Recibido,
  type Enlace,
  revisarContenido,
  type Veredicto,
  almacenamientoDe,
  RespuestaHttp,
} from '../contenido/index.ts';
import { POR_LIGAR_MS } from './domain/vigencia.ts';
import { cargaPorId, type FilaCarga } from './filas.ts';
import { plazoDe, recepciones } from './recepciones.ts';
import { cargas } from './tables.ts';

const enCurso = recepciones();

/** 201 the first time, 200 when the same comes again. Throws RespuestaHttp for what is refused; rejects as the request does where it is cut. */
export async function recibirCarga(
  request: IncomingMessage,
  response: ServerResponse,
  enlace: Enlace,
  { services, contextOf }: HttpSurroundings,
): Promise<RespuestaHttp> {
  const carga = await cargaPorId(await contextOf(enlace.empresa), enlace.id);
  if (!carga)
    throw new RespuestaHttp(404, 'ARCHIVO_NO_ENCONTRADO', 'El archivo ya no se espera. Pide subirlo de nuevo.');
  antesDeRecibir(request, carga);
  using _lugar = enCurso.ocupar(carga, enlace.empresa);
  wholeWithin(request, response, plazoDe(carga.bytes));
  await using recibido = await recibirBytes(request, carga, (...de) => almacenamientoDe(services).recibir(...de));
  if (carga.completa) return completada(200, carga.id, carga.tipoMime!);
  const veredicto = await revisarContenido(recibido.ruta, carga.nombre);
  if ('falta' in veredicto) throw new RespuestaHttp(415, 'ARCHIVO_TIPO', veredicto.falta);
  // The transfer may have taken longer than a context lasts.
  const context = await contextOf(enlace.empresa);
  await recibido.guardar(claveDe(context.empresa.id, carga.id));
  await completar(context, carga.id, veredicto);
  return completada(201, carga.id, veredicto.tipoMime);
}

const completada = (status: number, id: string, tipoMime: string) =>
  new RespuestaHttp(status, null, null, { id, tipoMime });

/** What can be told from the headers is told before a byte is taken. */
function antesDeRecibir({ headers }: IncomingMessage, { bytes }: FilaCarga): void {
  if ((headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new RespuestaHttp(415, 'ARCHIVO_TIPO', 'El archivo se sube como es, sin comprimirlo para el camino.');
  const largo = headers['content-length'];
  if (largo === undefined) return;
  if (Number(largo) > bytes) throw noEs('GRANDE');
  if (Number(largo) < bytes) throw noEs('CORTO');
}

async function recibirBytes(
  request: IncomingMessage,
  carga: FilaCarga,
  recibir: (contenido: AsyncIterable<Uint8Array>, carga: FilaCarga) => Promise<Recibido>,
): Promise<Recibido> {
  try {
    // Leaving the loop must not end the connection: the refusal still goes out on it.
    return await recibir(request.iterator({ destroyOnReturn: false }), carga);
  } catch (error) {
    throw error instanceof NoEsLoAnunciado ? noEs(error.como) : error;
  }
}

function noEs(como: NoEsLoAnunciado['como']): RespuestaHttp {
  if (como === 'GRANDE') return new RespuestaHttp(413, 'ARCHIVO_GRANDE', 'El archivo pesa más de lo que se anunció.');
  const mensaje =
    como === 'CORTO' ? 'El archivo pesa menos de lo que se anunció.' : 'El archivo no es el que se anunció.';
  return new RespuestaHttp(422, 'CONTENIDO_DISTINTO', mensaje);
}

/** Of two that brought the same bytes at once the first one counts. */
async function completar(
  context: SubgraphContext,
  id: string,
  { tipoMime, categoria }: Exclude<Veredicto, { falta: string }>,
): Promise<void> {
  const ahora = context.now();
  const expiraEn = new Date(ahora.getTime() + POR_LIGAR_MS).toISOString();
  const cambios = { tipoMime, categoria: categoria ?? null, completadaEn: ahora.toISOString(), expiraEn };
  await context.write((tx) =>
    tx.query(updateQuery(cargas, cambios, sql`${cargas.id} = ${id} and ${cargas.completadaEn} is null`)),
  );
}

/** `GET` and `HEAD /archivos/…`: the bytes of a file, whole or a piece (HTTP range request), as a download and as nothing else. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { sql } from 'drizzle-orm';
import { parse } from 'range-parser';
import { toQuery, type HttpSurroundings, type SubgraphContext } from '@cliente360/subgraph';
import { type Tramo, type Enlace, RespuestaHttp } from '../contenido/index.ts';
import { abrir, type ConContenido } from './abrir.ts';
import { archivos as t } from './tables.ts';

interface Fila extends ConContenido {
  readonly sha256: string;
}

/** Throws RespuestaHttp where there is nothing to give. What is cut on its way is destroyed. */
export async function descargar(
  request: IncomingMessage,
  response: ServerResponse,
  enlace: Enlace,
  { services, contextOf }: HttpSurroundings,
): Promise<void> {
  const context = await contextOf(enlace.empresa);
  const fila = await filaDe(context, enlace.id);
  await using abierto = fila && (await abrir(fila, enlace.id, context.empresa.id, services));
  if (!abierto) throw new RespuestaHttp(404, 'ARCHIVO_NO_ENCONTRADO', 'El archivo ya no está.');
  const cabeceras = cabecerasDe(fila);
  const tramo = tramoPedido(request, abierto.bytes, cabeceras.etag);
  if (tramo === 'FUERA') {
    response.setHeader('content-range', `bytes */${abierto.bytes}`);
    throw new RespuestaHttp(416, 'RANGO_INVALIDO', `El archivo tiene ${abierto.bytes} bytes; pide un tramo de ellos.`);
  }
  const { desde, hasta } = tramo ?? { desde: 0, hasta: abierto.bytes - 1 };
  response.writeHead(tramo ? 206 : 200, {
    ...cabeceras,
    'content-length': hasta - desde + 1,
    ...(tramo && { 'content-range': `bytes ${desde}-${hasta}/${abierto.bytes}` }),
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(abierto.leer(tramo ?? undefined), response);
}

/** Characters of a `Range`: more is nothing that a viewer asks for. */
const RANGO = 200;

/**
 * The one piece that is asked for. Null for the whole: no `Range`, several pieces, another unit, or `If-Range` of
 * another content (RFC 9110, §14.2 and §13.1.5). FUERA where the file has no such byte.
 */
function tramoPedido({ method, headers }: IncomingMessage, bytes: number, etag: string): Tramo | 'FUERA' | null {
  const { range, 'if-range': condicion } = headers;
  if (method !== 'GET' || range === undefined || range.length > RANGO) return null;
  if (condicion !== undefined && condicion !== etag) return null;
  const { type, ranges, code } = parse(bytes, range);
  if (type !== 'bytes' || ranges.length > 1 || (code & 1) !== 0) return null;
  const [pedido] = ranges;
  return pedido ? { desde: pedido.start, hasta: pedido.end } : 'FUERA';
}

/** Null for one that is not there, has no bytes, or was found harmful after its address was given. */
async function filaDe({ db }: Pick<SubgraphContext, 'db'>, id: string): Promise<Fila | null> {
  const [fila] = await db.query(
    toQuery(sql`select ${t.nombre} as "nombre", ${t.tipoMime} as "tipoMime", ${t.sha256} as "sha256", ${t.clienteId}::text as "clienteId",
        ${t.creadoEn}::text as "creadoEn", ${t.contenido} as "contenido", ${t.documento} as "documento"
      from ${t} where ${t.id} = ${id} and ${t.escaneo} <> 'INFECTADO' and ${t.contenido} is not null`),
  );
  return (fila as Fila | undefined) ?? null;
}

const cabecerasDe = ({ nombre, tipoMime, sha256 }: Fila) => ({
  'content-type': tipoMime.startsWith('text/') ? `${tipoMime}; charset=utf-8` : tipoMime,
  'content-disposition': `attachment; filename*=UTF-8''${enCabecera(nombre)}`,
  'accept-ranges': 'bytes',
  etag: `"${sha256}"`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'private, no-store',
});

/** RFC 8187: what `encodeURIComponent` leaves and a parameter may not have. */
const enCabecera = (nombre: string): string =>
  encodeURIComponent(nombre.toWellFormed()).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

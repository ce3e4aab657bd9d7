/** `GET /archivos/…`: the bytes of a file, as a download and as nothing else. */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'drizzle-orm';
import { formatInstant } from '@cliente360/database/columns';
import { toQuery, type HttpSurroundings, type SubgraphContext } from '@cliente360/subgraph';
import { claveDe } from '../contenido/almacenamiento.ts';
import type { Enlace } from '../contenido/enlaces.ts';
import { RespuestaHttp } from '../contenido/respuesta.ts';
import { almacenamientoDe } from '../contenido/servicio.ts';
import { archivos as t } from './tables.ts';

interface Fila {
  readonly nombre: string;
  readonly tipoMime: string;
  readonly clienteId: string;
  readonly creadoEn: string;
  readonly contenido: 'GUARDADO' | 'DEMO';
}

/** Throws RespuestaHttp where there is nothing to give. What is cut on its way is destroyed. */
export async function descargar(
  response: ServerResponse,
  enlace: Enlace,
  { services, contextOf }: HttpSurroundings,
): Promise<void> {
  const context = await contextOf(enlace.empresa);
  const fila = await filaDe(context, enlace.id);
  const abierto = fila && (await abrir(fila, enlace.id, context, services));
  if (!abierto) throw new RespuestaHttp(404, 'ARCHIVO_NO_ENCONTRADO', 'El archivo ya no está.');
  response.writeHead(200, cabeceras(fila, abierto.bytes));
  await pipeline(abierto.contenido, response);
}

/** Null for one that is not there, has no bytes, or was found harmful after its address was given. */
async function filaDe({ db }: Pick<SubgraphContext, 'db'>, id: string): Promise<Fila | null> {
  const [fila] = await db.query(
    toQuery(sql`select ${t.nombre} as "nombre", ${t.tipoMime} as "tipoMime", ${t.clienteId}::text as "clienteId",
        ${t.creadoEn}::text as "creadoEn", ${t.contenido} as "contenido"
      from ${t} where ${t.id} = ${id} and ${t.escaneo} <> 'INFECTADO' and ${t.contenido} is not null`),
  );
  return (fila as Fila | undefined) ?? null;
}

async function abrir(
  fila: Fila,
  id: string,
  { empresa }: Pick<SubgraphContext, 'empresa'>,
  services: HttpSurroundings['services'],
): Promise<{ readonly bytes: number; readonly contenido: Readable } | null> {
  if (fila.contenido === 'GUARDADO') return almacenamientoDe(services).abrir(claveDe(empresa.id, id));
  const { contenidoDemo } = await import('@cliente360/demo');
  const contenido = contenidoDemo({ ...fila, creadoEn: formatInstant(fila.creadoEn) });
  return contenido && { bytes: contenido.length, contenido: Readable.from([contenido]) };
}

const cabeceras = ({ nombre, tipoMime }: Fila, bytes: number) => ({
  'content-type': tipoMime.startsWith('text/') ? `${tipoMime}; charset=utf-8` : tipoMime,
  'content-length': bytes,
  'content-disposition': `attachment; filename*=UTF-8''${enCabecera(nombre)}`,
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'private, no-store',
});

/** RFC 8187: what `encodeURIComponent` leaves and a parameter may not have. */
const enCabecera = (nombre: string): string =>
  encodeURIComponent(nombre.toWellFormed()).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

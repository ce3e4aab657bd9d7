/** Signed URLs (HMAC): whoever has one may do the one thing that it says with the one file that it names, until it expires. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export const PREFIJO = '/archivos/';

/** To send the bytes of an upload, or to get those of a file. */
export type Proposito = 'carga' | 'descarga';

export interface Enlace {
  readonly proposito: Proposito;
  /** The company's key. */
  readonly empresa: string;
  readonly id: string;
  /** Epoch milliseconds. */
  readonly expira: number;
}

/** The name of the use is signed too: the same key signs other things elsewhere. */
const firma = (key: string, datos: string): Buffer => createHmac('sha256', key).update(`archivos.${datos}`).digest();

/** Its address, relative to the graph's origin. */
export function direccionDe(key: string, { proposito, empresa, id, expira }: Enlace): string {
  const datos = Buffer.from(JSON.stringify([proposito, empresa, id, expira])).toString('base64url');
  return `${PREFIJO}${datos}.${firma(key, datos).toString('base64url')}`;
}

/** What the address says; null if it was not signed here, or expired. */
export function leerEnlace(key: string, direccion: string, ahora: Date): Enlace | null {
  const partes = /^\/archivos\/([\w-]{1,1024})\.([\w-]{43})$/.exec(direccion);
  const [, datos, dada] = partes ?? [];
  if (datos === undefined || dada === undefined) return null;
  const [esperada, recibida] = [firma(key, datos), Buffer.from(dada, 'base64url')];
  if (recibida.length !== esperada.length || !timingSafeEqual(recibida, esperada)) return null;
  // Signed here, so it is as `direccionDe` wrote it.
  const leido = JSON.parse(Buffer.from(datos, 'base64url').toString()) as [Proposito, string, string, number];
  const [proposito, empresa, id, expira] = leido;
  return expira > ahora.getTime() ? { proposito, empresa, id, expira } : null;
}

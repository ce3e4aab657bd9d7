/** Survey token: whoever has it answers the satisfaction survey for the contact of the case, once. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SubgraphContext } from '@cliente360/subgraph';

export interface Encuesta {
  readonly casoId: string;
  /** When it was sent, epoch milliseconds: a later one of the same case replaces it. */
  readonly emitidaEn: number;
}

type Firmante = Pick<SubgraphContext, 'services' | 'empresa'>;

const firma = ({ services, empresa }: Firmante, { casoId, emitidaEn }: Encuesta): Buffer =>
  createHmac('sha256', services.key).update(['encuesta', empresa.id, casoId, emitidaEn].join('|')).digest();

export const tokenDeEncuesta = (firmante: Firmante, encuesta: Encuesta): string =>
  [
    encuesta.casoId.replaceAll('-', ''),
    encuesta.emitidaEn.toString(36),
    firma(firmante, encuesta).toString('base64url'),
  ].join('.');

const FORMA = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})\.([0-9a-z]{1,11})\.([\w-]{43})$/;

/** The survey that a token is of; null for what we did not sign, for this company. */
export function leerToken(firmante: Firmante, token: string): Encuesta | null {
  const partes = FORMA.exec(token);
  if (!partes) return null;
  const [, a, b, c, d, e, emitida, firmado] = partes;
  const encuesta = { casoId: [a, b, c, d, e].join('-'), emitidaEn: Number.parseInt(emitida!, 36) };
  const dada = Buffer.from(firmado!, 'base64url');
  const debida = firma(firmante, encuesta);
  return dada.length === debida.length && timingSafeEqual(dada, debida) ? encuesta : null;
}

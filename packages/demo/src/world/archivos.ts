/** The files of a client, whatever they came with. */
import type { Plan } from './planDeArchivo.ts';
import { createHash } from 'node:crypto';
import { instantText } from '../calendar.ts';
import { contenidoDemo } from '../contenido/contenido.ts';
import type { ArchivoDemo } from '../types.comunicaciones.ts';
import { planesDeChat, planesDeComentario, planesDeCorreo, planesDeEvidencia } from './adjuntos.ts';
import { planesDeCosas, planesDeExpediente } from './expediente.ts';
import type { Mundo } from './mundo.ts';
import { planesDeXml } from './xml.ts';

/** Files of any client but the first. */
const MAXIMO = 8;
const DE_CADA_CLASE = 1;
/** The scanner's, after which a file is clean or infected. */
const ESCANEO_MS = 20_000;

export function archivosDe(mundo: Mundo, i: number): ArchivoDemo[] {
  const clases = [planesDeEvidencia, planesDeCorreo, planesDeComentario, planesDeChat].map((clase) => clase(mundo, i));
  const planes = [
    ...planesDeExpediente(mundo, i),
    ...planesDeCosas(mundo, i),
    ...(i === 0 ? clases : clases.map((planes) => planes.slice(-DE_CADA_CLASE))).flat(),
  ];
  const xml = planesDeXml(mundo, i);
  const caben = i === 0 ? planes : planes.slice(0, MAXIMO - xml.length);
  return [...caben, ...xml].map((plan, n) => archivoDe(mundo, i, n, plan));
}

function archivoDe(mundo: Mundo, i: number, n: number, plan: Plan): ArchivoDemo {
  const { nombre, tipoMime, categoria, sujeto, creadoEn, escaneo = 'LIMPIO' } = plan;
  const clienteId = mundo.cliente(i).id;
  const documento = plan.documento ?? null;
  const contenido = contenidoDemo({ clienteId, nombre, tipoMime, creadoEn, documento });
  const revisado = escaneo !== 'PENDIENTE';
  return {
    id: plan.id ?? mundo.id('archivo', creadoEn, i, n),
    clienteId,
    nombre,
    tipoMime,
    ...(contenido ? medidasDe(contenido) : SIN_CONTENIDO),
    categoria,
    sujeto,
    adjuntoDe: plan.adjuntoDe ?? null,
    cfdiId: plan.cfdiId ?? null,
    venceEn: plan.venceEn ?? null,
    confidencial: plan.confidencial ?? false,
    escaneo,
    creadoEn,
    actualizadoEn: revisado ? instantText(Math.min(Date.parse(creadoEn) + ESCANEO_MS, mundo.corteMs - 1)) : creadoEn,
    version: revisado ? 2 : 1,
  };
}

const medidasDe = (contenido: Buffer) => ({
  bytes: contenido.length,
  sha256: createHash('sha256').update(contenido).digest('hex'),
});

/** Of a file whose bytes nobody has: it cannot be downloaded, and says so. */
const SIN_CONTENIDO = {
  bytes: 18_874_368,
  sha256: createHash('sha256').update('sin contenido').digest('hex'),
} as const;

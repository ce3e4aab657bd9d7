/**
 * The bytes of the demo's files. Nothing keeps them: they are made again from what a row says whenever somebody
 * asks, and their size and SHA-256 are those of the row because the row was written from them.
 */
import { createHash } from 'node:crypto';
import { libroXlsx } from './xlsx.ts';
import { paginaPdf } from './pdf.ts';
import { retratoJpeg } from './jpeg.ts';
import { sellar } from './sellos.ts';

/** What of a file its bytes follow from; all of it is in its row. */
export interface PapelDemo {
  readonly clienteId: string;
  readonly nombre: string;
  readonly tipoMime: string;
  /** RFC 3339 with milliseconds, in UTC. */
  readonly creadoEn: string;
  /** The XML of a CFDI, without its seals; null, or left out, for what follows from the rest. */
  readonly documento?: string | null;
}

const AVISO = 'Archivo de la demostración de Cliente 360: su contenido es inventado y no tiene validez.';

type Fabrica = (lineas: readonly string[], semilla: Buffer) => Buffer;

const FABRICAS: Readonly<Record<string, Fabrica>> = {
  'application/pdf': paginaPdf,
  'application/xml': (lineas) => Buffer.from(documentoXml(lineas)),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': libroXlsx,
  'image/jpeg': retratoJpeg,
};

/** A small valid file of its type; null for a type that the demo has no bytes of (video). The copy `x (1).pdf` is the same bytes as `x.pdf`. */
export function contenidoDemo({ clienteId, nombre, tipoMime, creadoEn, documento }: PapelDemo): Buffer | null {
  if (documento) return Buffer.from(sellar(documento));
  const fabrica = FABRICAS[tipoMime];
  if (!fabrica) return null;
  const lineas = [nombre.replace(/ \(1\)(?=[.][a-z]+$)/, ''), `Cliente ${clienteId}`, `Subido ${creadoEn}`, AVISO];
  return fabrica(lineas, createHash('sha256').update(lineas.join('\n')).digest());
}

function documentoXml(lineas: readonly string[]): string {
  const texto = (linea: string) => linea.replace(/[<&>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const elementos = lineas.map((linea) => `  <linea>${texto(linea)}</linea>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<documento xmlns="urn:cliente360:demostracion">\n${elementos}</documento>\n`;
}

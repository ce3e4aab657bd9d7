/** XML parsing of an uploaded file: as a stream, by saxes, to its end; nothing of it is kept. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { SaxesParser } from 'saxes';

/** Why it is refused, in words for whoever sent it. */
class Rechazo extends Error {
  override readonly name = 'Rechazo';
}

/** A reader resolves a prefix through all that an element is in: unbounded, a file of `<a:b><a:b>…` costs its square. A CFDI has some ten. */
const NIVELES = 256;
/** In which the declaration has to end. */
const DECLARACION_BYTES = 1024;

/** Namespaces whose elements a browser draws and runs. */
const ACTIVOS: ReadonlySet<string> = new Set(['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xhtml']);
/** Roots that are run even where no namespace says so: what looks at the content goes by their name. */
const RAICES_ACTIVAS: ReadonlySet<string> = new Set(['svg', 'html', 'xhtml']);

/** The encodings that are read, by what a declaration calls them, in the decoder's words. */
const CODIFICACIONES: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'iso-8859-15': 'iso-8859-15',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

const ACTIVO = 'El archivo es una página o un dibujo que puede ejecutar código. No se admite.';
const DOCTYPE = 'El XML trae una declaración DOCTYPE. No se admite: guárdalo sin ella.';
const MAL_FORMADO = 'El archivo no es un XML bien formado, o está incompleto.';
const CODIFICACION =
  'El texto del XML no está en la codificación que dice, o es una que no se admite. Guárdalo en UTF-8.';

/** The document's first element. */
export interface RaizXml {
  readonly uri: string;
  readonly local: string;
}

/** The root of a well-formed XML without DOCTYPE that nothing runs; otherwise what is wrong with it. Reads pieces of 64 KB. */
export async function leerXml(ruta: string): Promise<{ readonly raiz: RaizXml } | { readonly falta: string }> {
  const codificacion = await codificacionDe(ruta);
  if (codificacion === null) return { falta: CODIFICACION };
  const decodificador = new TextDecoder(codificacion, { fatal: true });
  let raiz: RaizXml | undefined;
  const lector = lectorEstricto((dicha) => (raiz = dicha));
  try {
    for await (const bloque of createReadStream(ruta) as AsyncIterable<Buffer>)
      lector.write(decodificado(decodificador, bloque));
    lector.write(decodificado(decodificador)).close();
    return { raiz: raiz! };
  } catch (error) {
    if (error instanceof Rechazo) return { falta: error.message };
    throw error;
  }
}

/** By its byte order mark, or by what it says of itself; UTF-8 where it says nothing (XML 1.0, §4.3.3). Null for one that is not read. */
async function codificacionDe(ruta: string): Promise<string | null> {
  await using archivo = await open(ruta);
  const { buffer, bytesRead } = await archivo.read(Buffer.alloc(DECLARACION_BYTES), 0, DECLARACION_BYTES, 0);
  const inicio = buffer.toString('latin1', 0, bytesRead);
  if (inicio.startsWith('\xff\xfe')) return 'utf-16le';
  if (inicio.startsWith('\xfe\xff')) return 'utf-16be';
  const declaracion = /^<\?xml(\s[^?>]*)\?>/.exec(inicio)?.[1] ?? '';
  const dicha = /\sencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(declaracion)?.[1];
  if (dicha === undefined) return 'utf-8';
  return CODIFICACIONES[dicha.toLowerCase()] ?? null;
}

function decodificado(decodificador: TextDecoder, bloque?: Buffer): string {
  try {
    return bloque ? decodificador.decode(bloque, { stream: true }) : decodificador.decode();
  } catch {
    throw new Rechazo(CODIFICACION);
  }
}

function lectorEstricto(conRaiz: (raiz: RaizXml) => void): SaxesParser<{ xmlns: true }> {
  const lector = new SaxesParser({ xmlns: true });
  let nivel = 0;
  const rechazar = (falta: string) => () => {
    throw new Rechazo(falta);
  };
  lector.on('error', rechazar(MAL_FORMADO));
  lector.on('doctype', rechazar(DOCTYPE));
  lector.on('processinginstruction', ({ target }) => {
    if (target.toLowerCase() === 'xml-stylesheet') throw new Rechazo(ACTIVO);
  });
  lector.on('opentagstart', () => {
    if (++nivel > NIVELES) throw new Rechazo(`El XML anida más de ${NIVELES} niveles. No se admite.`);
  });
  lector.on('opentag', ({ uri, local }) => {
    if (ACTIVOS.has(uri) || (nivel === 1 && RAICES_ACTIVAS.has(local.toLowerCase()))) throw new Rechazo(ACTIVO);
    if (nivel === 1) conRaiz({ uri, local });
  });
  lector.on('closetag', () => void nivel--);
  return lector;
}

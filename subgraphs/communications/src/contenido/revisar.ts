/** File type check: compares the bytes of a file with what its name says. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { esMarcadoActivo, noEsTexto } from './domain/marcado.ts';
import { tipoPorNombre } from './domain/tipos.ts';
import { leerXml, type RaizXml } from './xml.ts';
import { nombresDelZip } from './zip.ts';

/** Characters in which the root of a text has to be seen. */
const INICIO = 64 * 1024;

/** The file's type, and its kind where its content tells; or in words what is wrong with it. */
export type Veredicto = { readonly tipoMime: string; readonly categoria?: 'XML_CFDI' } | { readonly falta: string };

const NO_COINCIDE = 'El contenido del archivo no es lo que dice su extensión.';

export async function revisarContenido(ruta: string, nombre: string): Promise<Veredicto> {
  const tipo = tipoPorNombre(nombre);
  if (!tipo) return { falta: NO_COINCIDE };
  const { tipoMime, clase } = tipo;
  if (clase === 'TEXTO') {
    const falta = await faltaDelTexto(ruta);
    return falta ? { falta } : { tipoMime };
  }
  if (clase === 'XML') {
    const leido = await leerXml(ruta);
    if ('falta' in leido) return leido;
    return esFiscal(leido.raiz) ? { tipoMime, categoria: 'XML_CFDI' } : { tipoMime };
  }
  const hallado = await fileTypeFromFile(ruta).catch(() => undefined);
  if (hallado?.mime !== tipoMime) return { falta: NO_COINCIDE };
  if (clase !== 'ZIP' && clase !== 'OFFICE') return { tipoMime };
  const nombres = await contenidoDelZip(ruta);
  if (clase === 'OFFICE' && (!nombres || nombres.some((nombre) => MACROS.test(nombre))))
    return { falta: 'El documento trae macros, o no puede saberse que no. Guárdalo sin ellas.' };
  if (!nombres) return { falta: 'El ZIP está incompleto o dañado.' };
  return { tipoMime };
}

/** A CFDI of any version, or one of withholdings: the SAT's own namespaces. Whoever sends it, it says who somebody is. */
const esFiscal = ({ uri, local }: RaizXml): boolean =>
  (local === 'Comprobante' && uri.startsWith('http://www.sat.gob.mx/cfd/')) ||
  (local === 'Retenciones' && uri.startsWith('http://www.sat.gob.mx/esquemas/retencionpago/'));

const MACROS = /(?:^|\/)(?:vba(?:Project|Data|ProjectSignature)\w*\.(?:bin|xml)|(?:macrosheets|activeX)\/)/i;

async function contenidoDelZip(ruta: string): Promise<string[] | null> {
  await using archivo = await open(ruta);
  return await nombresDelZip(archivo, (await archivo.stat()).size);
}

/** UTF-8 to its end, without NUL, and nothing that whoever opens it would run. */
async function faltaDelTexto(ruta: string): Promise<string | null> {
  const decodificador = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let inicio = '';
  try {
    for await (const bloque of createReadStream(ruta) as AsyncIterable<Buffer>) {
      const texto = decodificador.decode(bloque, { stream: true });
      if (texto.includes('\0')) return NO_COINCIDE;
      if (inicio.length < INICIO) inicio += texto.slice(0, INICIO - inicio.length);
    }
    decodificador.decode();
  } catch (error) {
    if (error instanceof TypeError) return 'El archivo no es texto en UTF-8. Guárdalo con esa codificación.';
    throw error;
  }
  if (esMarcadoActivo(inicio)) return ACTIVO;
  return noEsTexto(inicio) ? NO_COINCIDE : null;
}

const ACTIVO = 'El archivo es una página o un dibujo que puede ejecutar código. No se admite.';

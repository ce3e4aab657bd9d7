/** Normalization of the text of a comment. */

export const MAXIMO = 32_000;

/** Controls but the tab and the line break: they mean nothing in a text, and a database refuses some. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;
/** Nothing that would be seen. */
const INVISIBLE = /^[\s\p{C}\p{Z}]*$/u;

/** NFC, its line breaks as `\n`, without what surrounds it. */
export const texto = (recibido: string): string =>
  recibido.toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(CONTROL, '').trim();

/** Of a text as it is kept; its length in code points. */
export function faltaDelTexto(cuerpo: string): 'DESCRIPCION_VACIA' | 'DESCRIPCION_LARGA' | null {
  if (INVISIBLE.test(cuerpo)) return 'DESCRIPCION_VACIA';
  return [...cuerpo].length > MAXIMO ? 'DESCRIPCION_LARGA' : null;
}

/** Normalization of the texts of a form: NFC, trimmed; lengths are code points. */

/** Line breaks, controls, and what reorders or hides text in a subject line. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Controls that mean nothing in a text, and some of which a database refuses. */
const SIN_SENTIDO = /(?![\t\n])\p{Cc}/gu;
/** Nothing that would be seen. */
const INVISIBLE = /^[\s\p{C}\p{Z}]*$/u;

const limpio = (texto: string): string =>
  texto.toWellFormed().normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(SIN_SENTIDO, '').trim();

/** A text of several lines: its own line breaks stay, as `\n`. */
export const parrafos = (texto: string): string => (INVISIBLE.test(texto) ? '' : limpio(texto));

/** A text of one line: what is white is one space. */
export const linea = (texto: string): string => (INVISIBLE.test(texto) ? '' : limpio(texto).replaceAll(/\s+/gu, ' '));

export const tieneControl = (texto: string): boolean => CONTROL.test(texto);

export const longitud = (texto: string): number => [...texto].length;

/** The texts of a form, as they are kept: NFC, without what surrounds them; lengths in code points. */

/** Line breaks, controls, and what reorders or hides text in a subject line. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** A text of several lines: its own line breaks stay, as `\n`. */
export const parrafos = (texto: string): string => texto.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();

/** A text of one line: what is white is one space. */
export const linea = (texto: string): string => texto.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');

export const tieneControl = (texto: string): boolean => CONTROL.test(texto);

export const longitud = (texto: string): number => [...texto].length;

/** Parsing and validation of mail addresses, as much of RFC 5322 as is needed. */

const SOLA = /^[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+$/u;

/** The address in «Nombre <direccion>», or by itself; null for what is none. */
export function direccionDe(texto: string): string | null {
  const direccion = /<([^<>]*)>\s*$/u.exec(texto)?.[1] ?? texto.trim();
  return SOLA.test(direccion) ? direccion : null;
}

/** The domain of an address, where our message ids live. */
export const dominioDe = (texto: string): string => direccionDe(texto)?.split('@').at(-1) ?? 'localhost';

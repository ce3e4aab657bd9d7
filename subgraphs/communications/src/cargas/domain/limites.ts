/** Validation of an upload by its name, type and size, before any byte of it comes. */

export const MAXIMO_BYTES = 25 * 1024 * 1024;
const MAXIMO_NOMBRE = 255;

/** Control characters, separators of paths, and marks that turn the direction of text: with those `fdp.exe` reads as another thing. */
const PROHIBIDOS = /[\p{Cc}/\\\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether it can be the name of a file wherever it is kept: one line of 1 to 255 code points. */
export function esNombre(nombre: string): boolean {
  return (
    nombre.isWellFormed() && nombre.trim() !== '' && [...nombre].length <= MAXIMO_NOMBRE && !PROHIBIDOS.test(nombre)
  );
}

export const esTamano = (bytes: number): boolean => bytes >= 1 && bytes <= MAXIMO_BYTES;

/** Lower case; null for what is no SHA-256. */
export const huellaDe = (sha256: string): string | null =>
  /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : null;

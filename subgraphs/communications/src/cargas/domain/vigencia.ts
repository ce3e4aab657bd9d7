/** Lifetimes of an upload, one after the other, in milliseconds. */

/** Of the address that its bytes are sent to, from when it is given. */
export const VIGENCIA_MS = 15 * 60_000;

/** From when its bytes came: in which it may be linked to something. */
export const POR_LIGAR_MS = 24 * 60 * 60_000;

/** From when it expired until it is deleted: whoever is to be told of a case with that file may have been down for a while. */
export const POR_RECOGER_MS = 24 * 60 * 60_000;

/** Text search as people type it: words, of which each has to be found. */
import { INVISIBLES } from '@cliente360/database/invisibles';
import { badInput } from '../errors.ts';

/** Each word is looked for in every row. */
export const MAX_WORDS = 8;

const invisible = new RegExp(`[${INVISIBLES}]`, 'gu');
/** Beside what JavaScript calls a blank: the line's end of other machines. */
const blanks = /[\s\u0085]+/gu;

/** A text as it is compared: composed, without invisible characters, blanks of any kind as one and none at its ends. */
export const plainBlanks = (text: string): string =>
  text.normalize('NFC').replace(invisible, '').replace(blanks, ' ').trim();

/** The different words of a text. Throws BAD_USER_INPUT naming `path` when there is none, or more than `MAX_WORDS`. */
export function wordsOf(text: string, path: string): readonly string[] {
  const words = new Set(plainBlanks(text).split(' '));
  if (words.has('')) throw badInput(path, 'está vacío; quita el filtro o escribe qué buscar.');
  if (words.size > MAX_WORDS)
    throw badInput(path, `son ${words.size} palabras distintas; lo más son ${MAX_WORDS}. Quita alguna.`);
  return [...words];
}

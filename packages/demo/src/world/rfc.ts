/** Demo RFCs, all different and with their check digit. */
import { rfcDigito } from '../checkDigits.ts';
import { ascii, nombreSat } from '../datos/nombres.ts';
import type { Random } from '../random.ts';

export const RFC_PUBLICO = 'XAXX010101000';
export const RFC_EXTRANJERO = 'XEXX010101000';

const HOMOCLAVE = '123456789ABCDEFGHIJKLMNPQRSTUVWXYZ0O';
const PAIRS = HOMOCLAVE.length ** 2;
/** Months times the days every month has. */
const DATES = 12 * 28;
/** Distinct (date, homoclave) there are; indices from here on would repeat. */
export const RFC_DISTINTOS = PAIRS * DATES;
/** Shares no factor with RFC_DISTINTOS, so that it only shuffles. */
const SHUFFLE = 103_483;

/** Words the SAT does not let stand; their last letter becomes X. */
const INCONVENIENTES = new Set([
  'BUEI',
  'BUEY',
  'CACA',
  'CACO',
  'CAGA',
  'CAGO',
  'CAKA',
  'COGE',
  'COJA',
  'COJE',
  'COJI',
  'COJO',
  'CULO',
  'FETO',
  'GUEY',
  'JOTO',
  'KACA',
  'KACO',
  'KAGA',
  'KAGO',
  'KOGE',
  'KOJO',
  'KULO',
  'LOCO',
  'LOKO',
  'MAME',
  'MAMO',
  'MEAR',
  'MEON',
  'MION',
  'MOCO',
  'MULA',
  'PEDA',
  'PEDO',
  'PENE',
  'PUTA',
  'PUTO',
  'QULO',
  'RATA',
  'RUIN',
]);

/**
 * An RFC with `letras`, a date and a homoclave that no other index has, and its
 * right check digit. `anio` has two digits.
 */
export function rfcUnico(letras: string, anio: number, i: number): string {
  const place = (i * SHUFFLE) % RFC_DISTINTOS;
  const pair = place % PAIRS;
  const date = Math.floor(place / PAIRS);
  const two = (value: number) => String(value).padStart(2, '0');
  const homoclave = HOMOCLAVE[Math.floor(pair / HOMOCLAVE.length)]! + HOMOCLAVE[pair % HOMOCLAVE.length]!;
  const base = `${letras}${two(anio)}${two(1 + Math.floor(date / 28))}${two(1 + (date % 28))}${homoclave}`;
  return base + rfcDigito(base);
}

/** The first letters of a company's first three words, or what letters there are. */
export function letrasMoral(nombre: string): string {
  const words = nombreSat(nombre)
    .split(/[^A-ZÑ&]+/)
    .filter((word) => word.length > 2);
  const initials = words
    .slice(0, 3)
    .map((word) => word[0])
    .join('');
  return (initials + (words.at(-1)?.slice(1) ?? '') + 'XXX').slice(0, 3);
}

/** Of a person: surname's first letter and inner vowel, mother's and given name's first. */
export function letrasFisica(nombre: string, paterno: string, materno: string): string {
  const [given, father, mother] = [nombre, paterno, materno].map((word) => ascii(word).toUpperCase()) as [
    string,
    string,
    string,
  ];
  const vowel = /[AEIOU]/.exec(father.slice(1))?.[0] ?? 'X';
  const letters = father[0]! + vowel + mother[0]! + given[0]!;
  return INCONVENIENTES.has(letters) ? `${letters.slice(0, 3)}X` : letters;
}

/** A year of two digits between `from` and `to`, which are years of four. */
export const anioEntre = (random: Random, from: number, to: number): number => random.int(from, to) % 100;

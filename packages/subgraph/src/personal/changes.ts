/** Masking of a log of changes: a logged value of a protected field is as protected as the field. */
import { MASCARAS, type Mascara, type Mask } from './masks.ts';

/** What a value gives away by its form alone, under whatever name it was kept. */
const FORMAS: readonly (readonly [RegExp, Mascara])[] = [
  [/^[^\s@]+@[^\s@]+$/u, 'email'],
  [/^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}$/, 'rfc'],
  [/^\+[1-9]\d{6,14}$/, 'cuenta'],
  [/^\d{18}$/, 'cuenta'],
];

/**
 * Masks a logged value by the name of the field that it is of, which the same row says in `campo` and which may be a
 * path: `contacto.email`. Of a name that is not among `names` it shows what no form gives away.
 */
export const maskByName =
  (names: Readonly<Record<string, Mascara>>): Mask =>
  (value, { campo }) => {
    if (typeof campo !== 'string') return MASCARAS.oculto();
    const name = campo.split('.').findLast((step) => !/^\d+$/.test(step)) ?? campo;
    const mascara = Object.hasOwn(names, name) ? names[name] : FORMAS.find(([forma]) => forma.test(value))?.[1];
    return mascara ? MASCARAS[mascara](value) : value;
  };

/** Masking of the bitácora: a logged value of a protected field is as protected as the field. */
import { MASCARAS, type Mascara } from './masks.ts';

/**
 * How each protected field of the graph is masked where a log names it. A subgraph's log tells of the others' fields, so
 * that no SDL of its own can say it; a test of the composed schema holds this against the tags.
 */
export const CAMPOS_PERSONALES: Readonly<Record<string, Mascara>> = {
  rfc: 'rfc',
  email: 'email',
  telefono: 'cuenta',
  movil: 'cuenta',
  rfcBancoOrdenante: 'rfc',
  cuentaOrdenante: 'cuenta',
  rfcBancoBeneficiario: 'rfc',
  cuentaBeneficiaria: 'cuenta',
  clabe: 'cuenta',
  licencia: 'cuenta',
  de: 'email',
  para: 'email',
  cc: 'email',
};

/** What a value gives away by its form alone, under whatever name it was kept. */
const FORMAS: readonly (readonly [RegExp, Mascara])[] = [
  [/^[^\s@]+@[^\s@]+$/u, 'email'],
  [/^[A-ZÑ&]{3,4}\d{6}[A-Z\d]{3}$/, 'rfc'],
  [/^\+[1-9]\d{6,14}$/, 'cuenta'],
  [/^\d{18}$/, 'cuenta'],
];

/** `antes` or `despues` of a change of `campo`, which may be a path: `contacto.email`. */
export function cambio(value: string, campo: unknown): string {
  if (typeof campo !== 'string') return MASCARAS.oculto();
  const nombre = campo.split('.').findLast((step) => !/^\d+$/.test(step)) ?? campo;
  const mascara = Object.hasOwn(CAMPOS_PERSONALES, nombre)
    ? CAMPOS_PERSONALES[nombre]
    : FORMAS.find(([forma]) => forma.test(value))?.[1];
  return mascara ? MASCARAS[mascara](value) : value;
}

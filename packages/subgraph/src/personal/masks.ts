/**
 * Masks of personal data: what is shown of a datum to whoever may not read it: enough to tell one from another, in a form of one length whatever
 * is behind it. A value without the form that its mask expects, or too short for it, is hidden whole.
 */

/** `XAXX******000`: the initials and the homoclave, without the date. */
function rfc(value: string): string {
  const [, iniciales, homoclave] = /^([A-ZÑ&]{3,4})\d{6}([A-Z\d]{3})$/.exec(value) ?? [];
  return iniciales === undefined ? OCULTO : `${iniciales}******${homoclave}`;
}

/** `a***@dominio.mx`. */
function email(value: string): string {
  const [, inicial, dominio] = /^([^\s@<>"])[^\s@<>"]*@([^\s@<>"]+)$/u.exec(value) ?? [];
  return inicial === undefined ? OCULTO : `${inicial}***@${dominio}`;
}

/** Of what has no more characters than these, four are too many to show. */
const CORTO = 7;

/** `**** 4321`: the last four characters of an account, a telephone or a licence. */
function cuenta(value: string): string {
  const caracteres = value.match(/[\p{L}\p{N}]/gu) ?? [];
  return caracteres.length <= CORTO ? OCULTO : `${OCULTO} ${caracteres.slice(-4).join('')}`;
}

/** `J***`: the initial of a person's name. */
function nombre(value: string): string {
  const [inicial, otra] = value.match(/\p{L}\p{M}*/gu) ?? [];
  return otra === undefined ? OCULTO : `${inicial}***`;
}

const OCULTO = '****';
const oculto = (): string => OCULTO;

/** The forms of the house, by name. */
export const MASCARAS = { rfc, email, cuenta, nombre, oculto } as const;

export type Mascara = keyof typeof MASCARAS;

/** What makes the mask of a text; `source` is the object that the text is of. */
export type Mask = (value: string, source: Readonly<Record<string | symbol, unknown>>) => string;

/** The form of what is of each scalar; text is hidden whole unless its room declares a form for it. */
export const MASCARA_POR_ESCALAR: Readonly<Record<string, Mascara>> = {
  RFC: 'rfc',
  Email: 'email',
  Telefono: 'cuenta',
  Clabe: 'cuenta',
  String: 'oculto',
};

/** Check digits of Mexican keys. */

const RFC_VALUES = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/**
 * The check character of an RFC's first 11 (moral) or 12 (física) characters
 * (SAT; Anexo 3 of the RFC's assignment). Throws RangeError on other input.
 * Generic RFCs do not pass it, and a few real ones neither: a warning at most.
 */
export function rfcDigito(sinDigito: string): string {
  if (!/^[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{2}$/.test(sinDigito))
    throw new RangeError(`not an RFC without its check digit: ${sinDigito}`);
  const padded = sinDigito.padStart(12, ' ');
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += RFC_VALUES.indexOf(padded[at]!) * (13 - at);
  const digit = 11 - (sum % 11);
  return digit === 11 ? '0' : digit === 10 ? 'A' : String(digit);
}

/** The control digit of a CLABE's first 17 digits (weights 3, 7, 1). Throws RangeError on other input. */
export function clabeDigito(sinDigito: string): string {
  if (!/^\d{17}$/.test(sinDigito)) throw new RangeError('a CLABE without its control digit has 17 digits');
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (Number(sinDigito[at]) * [3, 7, 1][at % 3]!) % 10;
  return String((10 - (sum % 10)) % 10);
}

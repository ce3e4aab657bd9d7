/** Demo telephone numbers. */
import type { Random } from '../random.ts';

/** A Mexican number in E.164: `+52`, area code and the rest of ten digits. */
export const telefono = (random: Random, lada: string): string =>
  `+52${lada}${random.int(2, 8)}${random.digits(9 - lada.length)}`;

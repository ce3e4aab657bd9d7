/** Demo exchange rate of the dollar. */
import { dayNumber } from '../calendar.ts';
import { hash } from '../random.ts';

/** Invented pesos per dollar of a day, four decimals: a slow wave around 18.40 with daily noise. */
export function tipoCambio(dia: string): string {
  const day = dayNumber(dia);
  const noise = (hash([day])[0] & 1023) - 512;
  return (18.4 + Math.sin(day / 70) * 0.7 + noise / 8000).toFixed(4);
}

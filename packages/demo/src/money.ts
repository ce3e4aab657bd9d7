/**
 * Exact decimals as bigint millionths ("micros"): six decimals, as the CFDI
 * allows. Rounding is half up, on amounts that are never negative.
 */
const SCALE = 6;
const ONE = 1_000_000n;

/** `"12.5"` → `12500000n`. At most six decimals; throws RangeError otherwise. */
export function micros(text: string): bigint {
  const match = /^(\d+)(?:\.(\d{1,6}))?$/.exec(text);
  if (!match) throw new RangeError(`not an amount of at most six decimals: ${text}`);
  return BigInt(match[1]!) * ONE + BigInt((match[2] ?? '').padEnd(SCALE, '0'));
}

/** `a × b`, both in micros, rounded half up to six decimals. */
export const times = (a: bigint, b: bigint): bigint => (a * b + ONE / 2n) / ONE;

/** `a ÷ b`, rounded half up to six decimals. */
export const dividedBy = (a: bigint, b: bigint): bigint => (a * ONE * 2n + b) / (b * 2n);

/** Rounded half up to `decimals` (0–6), still in micros. */
export function rounded(amount: bigint, decimals: number): bigint {
  const step = 10n ** BigInt(SCALE - decimals);
  return ((amount + step / 2n) / step) * step;
}

export const sum = (amounts: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};

export const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Written with exactly `decimals`; rounds half up. */
export function fixed(amount: bigint, decimals: number): string {
  const digits = rounded(amount, decimals)
    .toString()
    .padStart(SCALE + 1, '0');
  const whole = digits.slice(0, -SCALE);
  return decimals === 0 ? whole : `${whole}.${digits.slice(-SCALE).slice(0, decimals)}`;
}

/** An amount of money: two decimals. */
export const money = (amount: bigint): string => fixed(amount, 2);

/** A quantity: no trailing zeros. */
export const quantity = (amount: bigint): string => fixed(amount, SCALE).replace(/\.?0+$/, '');

/** Decimal arithmetic written again for the tests: in whole millionths, without the code that it checks. */

/** `"12.5"` → `12500000n`. */
export const micros = (text: string): bigint => {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(6, '0'));
};

/** Millionths as the graph writes an amount of cents. */
export const centavos = (amount: bigint): string => {
  const digits = String((amount + 5_000n) / 10_000n).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** What the graph shows of an amount in its currency and at its rate. */
export const dinero = (importe: string, moneda: string, tipoCambio: string) => ({
  importe,
  moneda,
  importeMxn: centavos((micros(importe) * micros(tipoCambio)) / 1_000_000n),
  tipoCambio: String(Number(tipoCambio)),
});

/** A percentage of two sums, to two decimals; 0 of nothing. */
export const porcentaje = (parte: bigint, todo: bigint): string =>
  todo === 0n ? '0' : String(Number((parte * 20_000n + todo) / (todo * 2n)) / 100);

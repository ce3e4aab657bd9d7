import { describe, expect, test } from 'vitest';
import { dividedBy, fixed, micros, money, quantity, rounded, sum, times } from './money.ts';

describe('money', () => {
  test('adds IVA line by line at six decimals: 3 × 33.33 gives 15.9984, not 15.99 or 16.00', () => {
    const iva = times(micros('33.33'), micros('0.16'));
    expect(fixed(sum([iva, iva, iva]), 4)).toBe('15.9984');
    expect(money(sum([iva, iva, iva]))).toBe('16.00');
    expect(fixed(iva, 6)).toBe('5.332800');
  });

  test('rounds half up', () => {
    expect(money(micros('0.125'))).toBe('0.13');
    expect(money(micros('0.124999'))).toBe('0.12');
    expect(rounded(micros('2.5'), 0)).toBe(micros('3'));
    expect(fixed(dividedBy(micros('1'), micros('3')), 6)).toBe('0.333333');
    expect(fixed(dividedBy(micros('2'), micros('3')), 6)).toBe('0.666667');
  });

  test('keeps the cents that a float loses', () => {
    expect(money(micros('1234567890123456.78'))).toBe('1234567890123456.78');
  });

  test('writes quantities without trailing zeros and refuses what is not one', () => {
    expect(quantity(micros('12.500000'))).toBe('12.5');
    expect(quantity(micros('100'))).toBe('100');
    expect(() => micros('1e3')).toThrow(RangeError);
    expect(() => micros('1.1234567')).toThrow(RangeError);
  });
});

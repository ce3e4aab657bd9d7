import { describe, expect, test } from 'vitest';
import { seededRandom } from './random.ts';

const draws = (count: number, ...keys: (string | number)[]) => {
  const random = seededRandom(7, ...keys);
  return Array.from({ length: count }, () => random.next());
};

describe('seededRandom', () => {
  test('gives the same draws for the same keys and others for others', () => {
    expect(draws(20, 'venta', 3, 4)).toEqual(draws(20, 'venta', 3, 4));
    const first = ['venta 3 4', 'venta 4 3', 'venta 34', 'ventas 3 4'].map(
      (_, at) =>
        draws(
          1,
          ...[
            ['venta', 3, 4],
            ['venta', 4, 3],
            ['venta', 34],
            ['ventas', 3, 4],
          ][at]!,
        )[0],
    );
    expect(new Set(first).size).toBe(4);
  });

  test('spreads evenly, also over the first draws of neighbouring keys', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 20_000; i++) tenths[Math.floor(draws(1, 'cliente', i)[0]! * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  test('int keeps both ends, sample never repeats, weighted leaves out what weighs nothing', () => {
    const random = seededRandom(7, 'helpers');
    const ints = Array.from({ length: 500 }, () => random.int(3, 5));
    expect(new Set(ints)).toEqual(new Set([3, 4, 5]));
    expect(new Set(random.sample([1, 2, 3, 4, 5], 4)).size).toBe(4);
    expect(new Set(random.sample([1, 2], 9))).toEqual(new Set([1, 2]));
    expect(
      Array.from({ length: 200 }, () =>
        random.weighted([
          ['a', 1],
          ['b', 0],
        ]),
      ),
    ).not.toContain('b');
  });
});

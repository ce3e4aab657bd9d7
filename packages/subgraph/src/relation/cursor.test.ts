import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from './cursor.ts';

const ORDER = [['FECHA', 'DESC']];
const print = (filter: unknown, order: unknown = ORDER) => fingerprint('Casos', order, filter);

describe('the fingerprint of a filter', () => {
  const lists = fc.dictionary(
    fc.constantFrom('estado', 'prioridad', 'responsableIds'),
    fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1 }),
  );

  it('is the same however its lists and its fields are ordered, and however often a value is repeated', () => {
    const shuffled = lists.chain((filter) =>
      fc
        .tuple(
          fc.shuffledSubarray(Object.entries(filter), { minLength: Object.keys(filter).length }),
          fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        )
        .map(([entries, turned]) => ({
          filter,
          same: Object.fromEntries(
            entries.map(([name, values], i) => [name, turned[i] ? [...values.toReversed(), values[0]!] : values]),
          ),
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ filter, same }) => {
        expect(print(same)).toBe(print(filter));
      }),
    );
    expect(print({ estado: ['A', 'B'] })).toBe(print({ prioridad: null, estado: ['B', 'A'] }));
  });

  it('tells apart what asks for something else', () => {
    const different: unknown[] = [
      null,
      { estado: ['A'] },
      { estado: ['A', 'B'] },
      { estado: ['AB'] },
      { prioridad: ['A'] },
      { texto: 'A' },
      { fecha: { desde: 'A' } },
      { fecha: { hasta: 'A' } },
    ];
    expect(new Set(different.map((filter) => print(filter))).size).toBe(different.length);
  });

  it('keeps the order of an order', () => {
    const [a, b] = [
      ['FECHA', 'DESC'],
      ['TOTAL', 'ASC'],
    ];
    expect(print(null, [a, b])).not.toBe(print(null, [b, a]));
  });
});

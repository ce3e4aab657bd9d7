import { expect, test } from 'vitest';
import type { Direction, OrderType } from '@cliente360/subgraph';
import { naiveSort } from './naive.ts';

const sorted = (type: OrderType, direction: Direction, ...values: (string | null)[]) =>
  naiveSort(
    values.map((value, i) => ({ id: String(i), values: [value] })),
    [{ type, direction }],
  ).map((row) => row.values[0]);

test('numbers are compared as numbers, to the last digit', () => {
  expect(sorted('numeric', 'ASC', '10', '9.5', '-1', '1234567890123456.780002', '1234567890123456.780001')).toEqual([
    '-1',
    '9.5',
    '10',
    '1234567890123456.780001',
    '1234567890123456.780002',
  ]);
  expect(sorted('integer', 'DESC', '9', '10', '-3')).toEqual(['10', '9', '-3']);
});

test('text is compared by its bytes: upper case first, accents after z', () => {
  expect(sorted('text', 'ASC', 'álvarez', 'zamora', 'Beta', 'alfa', '𝛼', 'ﬁn')).toEqual([
    'Beta',
    'alfa',
    'zamora',
    'álvarez',
    'ﬁn',
    '𝛼',
  ]);
});

test('instants are compared to the millisecond, however many digits they are written with', () => {
  expect(
    sorted('timestamptz', 'ASC', '2026-11-24 06:00:00.01+00', '2026-11-24 06:00:00.001+00', '2026-11-24 06:00:00+00'),
  ).toEqual(['2026-11-24 06:00:00+00', '2026-11-24 06:00:00.001+00', '2026-11-24 06:00:00.01+00']);
});

test('nulls are last in both directions', () => {
  expect(sorted('date', 'ASC', null, '2026-01-02', '2026-01-01')).toEqual(['2026-01-01', '2026-01-02', null]);
  expect(sorted('date', 'DESC', null, '2026-01-01', '2026-01-02')).toEqual(['2026-01-02', '2026-01-01', null]);
});

test('ties go to the next term, then to the lower id whatever the direction', () => {
  const rows = [
    { id: 'c', values: ['true', null] },
    { id: 'b', values: ['true', null] },
    { id: 'a', values: ['true', '1'] },
    { id: 'd', values: ['false', '1'] },
  ];
  const terms = [
    { type: 'boolean', direction: 'DESC' },
    { type: 'integer', direction: 'DESC' },
  ] as const;
  expect(naiveSort(rows, terms).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

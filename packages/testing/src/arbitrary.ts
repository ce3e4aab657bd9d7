/** Random rows of any table of ours, from what its columns say of themselves. */
import { getTableColumns, type AnyColumn } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import fc from 'fast-check';

/** A row by drizzle property, in values that go into JSON. */
export type Values = Record<string, unknown>;

/** Few of each kind, so that rows tie, and such as an order gets wrong: case, accents, 9 and 10, one millisecond. */
const samples: readonly (readonly [sqlType: RegExp, values: readonly unknown[]])[] = [
  [/^text/, ['Zamora', 'beta', 'Álvarez', 'alvarez', '𝛼']],
  [/^numeric/, ['0', '9', '9.5', '9.50', '10', '0.000001']],
  [/^integer$/, [0, 1, 9, 10]],
  [/^boolean$/, [true, false]],
  [/^date$/, ['2026-02-28', '2026-11-24', '2027-01-01']],
  [
    /^timestamptz/,
    ['2026-11-24T06:00:00.000Z', '2026-11-24T06:00:00.001Z', '2026-11-24T06:00:00.010Z', '2025-12-31T23:59:59.999Z'],
  ],
  [/^timestamp/, ['2026-11-24T06:00:00', '2026-11-24T06:00:01', '2025-12-31T23:59:59']],
  [/^uuid$/, ['00000000-0000-7000-8000-000000000001', 'ffffffff-ffff-7fff-bfff-ffffffffffff']],
  [/^json/, [{}, [1]]],
];

/** What lies at the end of each type, and is a value of it all the same: one value in four is such a one. */
const edges: readonly (readonly [sqlType: RegExp, values: readonly unknown[]])[] = [
  [/^text/, ['', ' ', 'e\u0301', '\u00e9', '%_\\\'"', '\u{10ffff}', 'z'.repeat(200)]],
  [/^integer$/, [-2147483648, 2147483647]],
  [/^date$/, ['0001-01-01', '9999-12-31']],
  [/^timestamptz/, ['0001-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']],
  [/^timestamp/, ['0001-01-01T00:00:00', '9999-12-31T23:59:59']],
  [/^uuid$/, ['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff']],
];

/** One column in so many is random: some rows are wild, some get past a table of many CHECKs. */
const ONE_IN = [3, 12, 24];
/** A multiple of each of them. */
const LOTS = 24;

/**
 * Every column but the generated ones; a nullable one is null one time in
 * three. Where there are `examples`, rows that the table has, each random row
 * keeps part of one of them, some of them nearly all of it: so that some get
 * past the table's CHECKs, however many there are.
 * Throws for a column type that it does not know.
 */
export function rowArbitrary(table: PgTable, examples: readonly Values[] = []): fc.Arbitrary<Values> {
  const columns = writtenColumns(table).map(([name, column]) => [name, columnArbitrary(column)] as const);
  const random = fc.record(Object.fromEntries(columns));
  if (!examples.length) return random;
  const lots = fc.array(fc.integer({ min: 0, max: LOTS - 1 }), {
    minLength: columns.length,
    maxLength: columns.length,
  });
  const oneIn = fc.constantFrom(...ONE_IN);
  return fc
    .tuple(random, fc.constantFrom(...examples), lots, oneIn)
    .map(([row, example, drawn, changed]) =>
      Object.fromEntries(columns.map(([name], i) => [name, drawn[i]! % changed === 0 ? row[name] : example[name]])),
    );
}

/** The columns that an insert gives: property and column. */
export const writtenColumns = (table: PgTable): [string, AnyColumn][] =>
  Object.entries(getTableColumns(table)).filter(([, column]) => !column.generated);

function columnArbitrary(column: AnyColumn): fc.Arbitrary<unknown> {
  const values = valueArbitrary(column);
  return column.notNull ? values : fc.option(values, { nil: null, freq: 2 });
}

function valueArbitrary(column: AnyColumn): fc.Arbitrary<unknown> {
  const { baseColumn } = column as { baseColumn?: AnyColumn };
  if (baseColumn) return fc.uniqueArray(valueArbitrary(baseColumn), { maxLength: 2 });
  if (column.enumValues?.length) return fc.constantFrom(...column.enumValues);
  const type = column.getSQLType();
  const known = samples.find(([sqlType]) => sqlType.test(type));
  if (!known) throw new Error(`no random values for a column of type ${type} (${column.name})`);
  const [, extreme] = edges.find(([sqlType]) => sqlType.test(type)) ?? [];
  const usual = { weight: 3, arbitrary: fc.constantFrom(...known[1]) };
  return extreme ? fc.oneof(usual, { weight: 1, arbitrary: fc.constantFrom(...extreme) }) : usual.arbitrary;
}

/** Another id for each id. */
export const mirrored = (id: string): string => {
  const digits = [...id.replaceAll('-', '')].reverse().join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

/**
 * Typed select lists: the columns that a statement of ours reads, and its rows by the properties of their drizzle table,
 * so that nothing but the table says what a column is called and what it holds.
 */
import { Column, getTableColumns, is, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Row } from '@cliente360/database';
import { decode, expressionOf } from './relation/values.ts';

/** What a column, or an expression that says what it gives (`sql<number>`…``), is in a row. */
export type ValueOf<Part> = Part extends AnyColumn
  ? Part['_']['notNull'] extends true
    ? Part['_']['data']
    : Part['_']['data'] | null
  : Part extends SQL<infer Value>
    ? Value
    : never;

type Parts = Readonly<Record<string, AnyColumn | SQL>>;
type RowOf<Fields extends Parts> = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };

export interface Reading<Result> {
  /** What the statement selects: `a as "a", b::text as "b"`. */
  readonly columns: SQL;
  /** The rows that a statement with these columns gave; values as the graph shows them. */
  readonly rows: (given: readonly Row[]) => Result[];
}

/**
 * Reads these columns and expressions by these names. An expression's value is taken as the driver gives it: cast to text
 * what is not text, an int of four bytes, a boolean or JSON.
 *
 *     const leer = reading({ id: t.id, dias: sql<number>`extract(day from ${t.plazo})::int` });
 *     const filas = leer.rows(await context.db.query(toQuery(sql`select ${leer.columns} from ${t}`)));
 */
export function reading<Fields extends Parts>(fields: Fields): Reading<RowOf<Fields>> {
  const parts = Object.entries(fields);
  const selected = parts.map(
    ([name, part]) => sql`${is(part, Column) ? expressionOf(part) : part} as ${sql.identifier(name)}`,
  );
  const value = ([name, part]: (typeof parts)[number], row: Row) =>
    [name, is(part, Column) ? decode(part, row[name]) : row[name]] as const;
  return {
    columns: sql.join(selected, sql`, `),
    // Each value is its own column's, which no type of an object made by name can say.
    rows: (given) => given.map((row) => Object.fromEntries(parts.map((part) => value(part, row))) as RowOf<Fields>),
  };
}

type Stored<Table extends PgTable> = {
  [
    Name in keyof Table['_']['columns'] as Table['_']['columns'][Name]['_']['generated'] extends undefined
      ? Name
      : never
  ]: Table['_']['columns'][Name];
};

/** The columns of a table that are written; the others are made from them by the database. */
export function storedColumns<Table extends PgTable>(table: Table): Stored<Table> {
  const stored = Object.entries(getTableColumns(table)).filter(([, { generated }]) => generated === undefined);
  // As in `reading`.
  return Object.fromEntries(stored) as Stored<Table>;
}

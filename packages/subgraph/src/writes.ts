/** Statements of writes: rows by the properties of their drizzle table, so that nothing but the table names a column. */
import { getTableColumns, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Query } from '@cliente360/database';
import { toQuery } from './relation/statements.ts';

/** A row's values: those of `jsonb` columns are plain, arrays are arrays, instants and decimals text. */
export type Values = Readonly<Record<string, unknown>>;

/** The columns that `rows` give, and the rows as a relation named `filas` with those columns. Throws TypeError for a property without a column. */
export function rowsOf(table: PgTable, rows: readonly Values[]): { columns: SQL; source: SQL } {
  const columns = Object.keys(rows[0]!).map((property) => columnOf(table, property));
  const records = rows.map((row) =>
    Object.fromEntries(Object.keys(row).map((name) => [columnOf(table, name).name, row[name]])),
  );
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  const types = sql.join(
    columns.map((column) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`),
    sql`, `,
  );
  return {
    columns: names,
    source: sql`jsonb_to_recordset(${JSON.stringify(records)}::text::jsonb) as filas(${types})`,
  };
}

/** Inserts rows of a table, all with the same properties; `tail` says what on a conflict, and what to return. */
export function insertQuery(table: PgTable, rows: readonly Values[], tail: SQL = sql``): Query {
  return toQuery(insertSql(table, rows, tail));
}

/** As `insertQuery`, to be part of a statement. */
export function insertSql(table: PgTable, rows: readonly Values[], tail: SQL = sql``): SQL {
  const { columns, source } = rowsOf(table, rows);
  return sql`insert into ${table} (${columns}) select ${columns} from ${source} ${tail}`;
}

/** `set` of an update from a row's changes, for a statement that has them as `filas`. */
export function updateQuery(table: PgTable, changes: Values, where: SQL, tail: SQL = sql``): Query {
  const { source } = rowsOf(table, [changes]);
  const set = sql.join(
    Object.keys(changes).map((property) => {
      const name = sql.identifier(columnOf(table, property).name);
      return sql`${name} = filas.${name}`;
    }),
    sql`, `,
  );
  return toQuery(sql`update ${table} set ${set} from ${source} where ${where} ${tail}`);
}

function columnOf(table: PgTable, property: string): AnyColumn {
  const column = (getTableColumns(table) as Record<string, AnyColumn>)[property];
  if (!column) throw new TypeError(`a table has no column for ${property}`);
  return column;
}

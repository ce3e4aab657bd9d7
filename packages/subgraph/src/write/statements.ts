/** Statements of writes: rows by the properties of their drizzle table, so that nothing but the table names a column. */
import { getTableColumns, getTableUniqueName, sql, type AnyColumn, type InferInsertModel, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Query } from '@cliente360/database';
import { LRUCache } from 'lru-cache';
import { bytesOf } from '../cache/objectSize.ts';
import { prepared, toQuery } from '../relation/texts.ts';

/** Values by the properties of a table. */
type Values = Readonly<Record<string, unknown>>;

type Given<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

/** A row of a table to be inserted: those of `jsonb` columns are plain, arrays are arrays, instants and decimals text. */
export type NewRow<Table extends PgTable> = {
  readonly [Name in keyof InferInsertModel<Table>]: Given<InferInsertModel<Table>[Name]>;
};

/** What a change gives some columns of a table; what is undefined is not changed. */
export type Changes<Table extends PgTable> = {
  readonly [Name in keyof NewRow<Table>]?: NewRow<Table>[Name] | undefined;
};

interface Shape {
  readonly names: readonly string[];
  readonly columns: SQL;
  readonly types: SQL;
}

/** A change may be of any of a table's columns. */
const SHAPES_BYTES = 4 * 2 ** 20;
const shapes = new LRUCache<string, Shape>({ maxSize: SHAPES_BYTES, sizeCalculation: bytesOf });

/** The columns of some properties of a table, written once. */
function shapeOf(table: PgTable, properties: readonly string[]): Shape {
  const key = `${getTableUniqueName(table)} ${properties.join()}`;
  let shape = shapes.get(key);
  if (!shape) {
    const columns = properties.map((property) => columnOf(table, property));
    const quoted = columns.map(({ name }) => `"${name}"`);
    shape = {
      names: columns.map(({ name }) => name),
      columns: sql.raw(quoted.join(', ')),
      types: sql.raw(columns.map((column, k) => `${quoted[k]} ${column.getSQLType()}`).join(', ')),
    };
    shapes.set(key, shape);
  }
  return shape;
}

/** Rows as the one value of a statement: what `rowSource` reads, where the statement was made for the properties of the first. */
export function rowsParam<Table extends PgTable>(table: Table, rows: readonly Changes<Table>[]): string {
  return valuesParam(table, Object.keys(rows[0]!), rows);
}

function valuesParam(table: PgTable, properties: readonly string[], rows: readonly Values[]): string {
  const { names } = shapeOf(table, properties);
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(properties.map((property, k) => [names[k]!, row[property]]))),
  );
}

/**
 * The columns of some properties of a table, and the rows that `param` carries as a relation named `filas` with those
 * columns. Throws TypeError for a property without a column.
 */
export function rowSource(table: PgTable, properties: readonly string[], param: SQL): { columns: SQL; source: SQL } {
  const { columns, types } = shapeOf(table, properties);
  return { columns, source: sql`jsonb_to_recordset(${param}::text::jsonb) as filas(${types})` };
}

/** Inserts rows of a table, all with the properties of the first; `tail` says what on a conflict, and what to return. */
export function insertQuery<Table extends PgTable>(table: Table, rows: readonly NewRow<Table>[], tail?: SQL): Query {
  return toQuery(
    insertSql(table, Object.keys(rows[0]!), sql`${valuesParam(table, Object.keys(rows[0]!), rows)}`, tail),
  );
}

/** As `insertQuery`, with the text made once for all rows that have the same properties. */
export function inserting<Table extends PgTable>(table: Table, tail?: SQL): (rows: readonly NewRow<Table>[]) => Query {
  const made = new Map<string, (values: { readonly rows: string }) => Query>();
  return (rows) => {
    const properties = Object.keys(rows[0]!);
    const key = properties.join();
    let query = made.get(key);
    if (!query) made.set(key, (query = prepared<'rows'>((value) => insertSql(table, properties, value('rows'), tail))));
    return query({ rows: valuesParam(table, properties, rows) });
  };
}

/** As `insertQuery`, to be part of a statement: of the rows that `param` carries. */
export function insertSql(table: PgTable, properties: readonly string[], param: SQL, tail: SQL = sql``): SQL {
  const { columns, source } = rowSource(table, properties, param);
  return sql`insert into ${table} (${columns}) select ${columns} from ${source} ${tail}`;
}

/** `set` of an update from a row's changes, for a statement that has them as `filas`. */
export function updateQuery<Table extends PgTable>(
  table: Table,
  changes: Changes<Table>,
  where: SQL,
  tail: SQL = sql``,
): Query {
  const properties = Object.keys(changes).filter((property) => (changes as Values)[property] !== undefined);
  const { source } = rowSource(table, properties, sql`${valuesParam(table, properties, [changes])}`);
  const set = sql.join(
    properties.map((property) => {
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

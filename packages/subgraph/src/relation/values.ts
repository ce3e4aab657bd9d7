/** Decoding of columns: how a value is read from the database, alike on both engines and inside JSON. */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';

/** Postgres types that JSON keeps as they are; every other one travels in JSON as its text. */
const native = /^(text|varchar|integer|smallint|boolean|json)/;

/** `column` as an expression that reads the same on its own and inside JSON. */
export function expressionOf(column: AnyColumn): SQL {
  return native.test(column.getSQLType()) ? sql`${column}` : sql`${column}::text`;
}

/** What such an expression gave, as the graph shows it. */
export const decode = (column: AnyColumn, value: unknown) => (value === null ? null : column.mapFromDriverValue(value));

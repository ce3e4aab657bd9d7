/** What a table's foreign keys say, in the properties of its drizzle columns. */
import { getTableColumns, type AnyColumn } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';

export interface Reference {
  readonly table: PgTable;
  /** Its columns but the company: the property here and the one there. */
  readonly columns: readonly { readonly name: string; readonly target: string }[];
}

/** The foreign keys of a table. */
export function referencesOf(table: PgTable): Reference[] {
  return getTableConfig(table).foreignKeys.map((key) => {
    const { columns, foreignColumns, foreignTable } = key.reference();
    const pairs = columns.map((column, i) => ({
      name: propertyOf(table, column),
      target: propertyOf(foreignTable as PgTable, foreignColumns[i]!),
    }));
    return { table: foreignTable as PgTable, columns: pairs.filter(({ name }) => name !== 'empresaId') };
  });
}

/** The property of the column with this column's name. Throws when the table has none. */
export function propertyOf(table: PgTable, { name }: Pick<AnyColumn, 'name'>): string {
  const found = Object.entries(getTableColumns(table)).find(([, column]) => column.name === name);
  if (!found) throw new Error(`${getTableConfig(table).name} has no column ${name}`);
  return found[0];
}

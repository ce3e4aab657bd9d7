/** Topological order of rows by the foreign keys of their tables. */
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';

/** In the same order, but each behind those whose table its own points to. */
export function inDependencyOrder<Each extends { readonly table: PgTable }>(all: readonly Each[]): Each[] {
  const ordered = new Set<Each>();
  const visit = (each: Each) => {
    if (ordered.has(each)) return;
    for (const table of pointedTo(each.table))
      for (const other of all) if (other !== each && other.table === table) visit(other);
    ordered.add(each);
  };
  all.forEach(visit);
  return [...ordered];
}

const pointedTo = (table: PgTable): PgTable[] =>
  getTableConfig(table).foreignKeys.map((key) => key.reference().foreignTable as PgTable);

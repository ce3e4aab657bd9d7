/** Deletion from append-only tables, for administration only. */
import type { Query, Transaction } from './types.ts';

/**
 * Deletes rows of a table that can only be added to, `where` says which: for
 * what takes a whole company away (the demonstration's) and for tests. Nothing
 * that serves a request has a reason to call it, nor could it: the transaction is
 * one of `administer`'s. Row level security and the table's triggers are off
 * meanwhile, so `where` has to name the company or the ids; nobody else reaches
 * the table until the transaction ends.
 */
export async function eraseAppendOnly(tx: Transaction, table: string, where: Query): Promise<void> {
  const alter = (how: string) => tx.query({ sql: `alter table ${table} ${how}`, params: [] });
  await alter('disable trigger user, no force row level security');
  await tx.query({ sql: `delete from ${table} where ${where.sql}`, params: where.params });
  await alter('enable trigger user, force row level security');
}

import type { Query, Transaction } from './types.ts';

/**
 * Deletes rows of a table that can only be added to, `where` says which: for
 * what takes a whole company away (the demonstration's) and for tests. Nothing
 * that serves a request has a reason to call it. It acts as the tables' owner,
 * outside row level security and with the table's triggers off, so `where` has
 * to name the company or the ids; then the role and the table are as they were.
 * Nobody else reaches the table until the transaction ends.
 */
export async function eraseAppendOnly(tx: Transaction, table: string, where: Query): Promise<void> {
  const [before] = await tx.query({ sql: `select current_setting('role') as role`, params: [] });
  const become = (role: string) => tx.query({ sql: `select set_config('role', $1, true)`, params: [role] });
  const alter = (how: string) => tx.query({ sql: `alter table ${table} ${how}`, params: [] });
  await become('none');
  await alter('disable trigger user, no force row level security');
  await tx.query({ sql: `delete from ${table} where ${where.sql}`, params: where.params });
  await alter('enable trigger user, force row level security');
  await become(before!['role'] as string);
}

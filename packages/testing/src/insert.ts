/** Rows straight into a table, in company `demo`, and out of it. */
import { eraseAppendOnly, type Scope } from '@cliente360/database';
import { isAppendOnly } from '@cliente360/database/columns';
import type { World } from '@cliente360/demo';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { writtenColumns, type Values } from './arbitrary.ts';
import type { TestSubgraph } from './kit.ts';

const EXAMPLES = 8;

const scopeOf = ({ empresa }: World): Scope => ({ empresaId: empresa.id, clientes: '*' });

function qualified(table: PgTable): string {
  const { schema, name } = getTableConfig(table);
  return `"${schema}"."${name}"`;
}

/**
 * Inserts rows given by drizzle property in values that go into JSON. Every
 * column but the generated ones has to be there; `empresaId` may be left out.
 * Throws what the database throws.
 */
export async function insertRows(kit: TestSubgraph, table: PgTable, rows: readonly Values[]): Promise<void> {
  await insertWhere(kit, table, rows, '');
}

/** Inserts those of the rows that break no CHECK, no unique key and no trigger's rule of the table; gives their ids. */
export async function insertValid(
  kit: TestSubgraph,
  table: PgTable,
  rows: readonly Values[],
): Promise<ReadonlySet<string>> {
  if (!rows.length) return new Set();
  const checks = await checksOf(kit, table);
  const where = checks.map((check) => `(${check}) is not false`).join(' and ') || 'true';
  const insert = (some: readonly Values[]) => insertWhere(kit, table, some, `where ${where} on conflict do nothing`);
  return insert(rows).catch(async (error: unknown) => {
    if (!brokeARule(error)) throw error;
    const ids = new Set<string>();
    for (const row of rows) for (const id of await insert([row]).catch(noneIfItBrokeARule)) ids.add(id);
    return ids;
  });
}

/** A trigger refuses the whole statement, with the code of the constraint that it stands for (class 23). */
const brokeARule = (error: unknown): boolean => /^23/.test((error as { code?: string }).code ?? '');

function noneIfItBrokeARule(error: unknown): ReadonlySet<string> {
  if (!brokeARule(error)) throw error;
  return new Set();
}

/** One JSON document is one parameter, and Postgres itself casts each value to its column. */
async function insertWhere(
  { database, world }: TestSubgraph,
  table: PgTable,
  rows: readonly Values[],
  where: string,
): Promise<ReadonlySet<string>> {
  const columns = writtenColumns(table);
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ');
  const records = rows.map((row) => {
    const whole: Values = { empresaId: world.empresa.id, ...row };
    return Object.fromEntries(columns.map(([property, { name }]) => [name, whole[property]]));
  });
  const sql = `insert into ${qualified(table)} (${names}) select ${names} from jsonb_populate_recordset(null::${qualified(table)}, $1::text::jsonb) ${where} returning id::text`;
  const inserted = await database.write(scopeOf(world), (tx) => tx.query({ sql, params: [JSON.stringify(records)] }));
  return new Set(inserted.map(({ id }) => id as string));
}

const checks = new WeakMap<PgTable, Promise<string[]>>();

/** The conditions that the database holds a row of the table to. */
function checksOf({ rows }: TestSubgraph, table: PgTable): Promise<string[]> {
  const sql = `select pg_get_expr(conbin, conrelid) as "check" from pg_constraint where contype = 'c' and conrelid = $1::regclass`;
  const known =
    checks.get(table) ?? rows(sql, [qualified(table)]).then((found) => found.map(({ check }) => check as string));
  checks.set(table, known);
  return known;
}

/** Some rows of the table, by property, as they would be inserted. */
export async function examplesOf({ rows }: TestSubgraph, table: PgTable): Promise<Values[]> {
  const found = await rows(
    `select to_jsonb(t) as fila from ${qualified(table)} t order by md5(id::text) limit ${EXAMPLES}`,
  );
  return found.map(({ fila }) =>
    Object.fromEntries(writtenColumns(table).map(([property, { name }]) => [property, (fila as Values)[name]])),
  );
}

/** Deletes rows by id, table by table in the order given; from those that can only be added to as well. */
export async function deleteRows(
  { database, world }: TestSubgraph,
  tables: readonly { readonly table: PgTable; readonly ids: ReadonlySet<string> }[],
): Promise<void> {
  await database.administer(scopeOf(world), async (tx) => {
    for (const { table, ids } of tables) {
      const where = { sql: 'id = any ($1::uuid[])', params: [[...ids]] };
      if (isAppendOnly(table)) await eraseAppendOnly(tx, qualified(table), where);
      else await tx.query({ sql: `delete from ${qualified(table)} where ${where.sql}`, params: where.params });
    }
  });
}

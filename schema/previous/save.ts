/**
 * `node schema/previous/save.ts`, when a version is released: keeps some rows of every table as this version has them, and
 * the last of its migrations. `schema/migrations.test.ts` brings them to what the code is later.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '@cliente360/database';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { testSubgraph } from '@cliente360/testing';
import { addRowsOfActs } from '../../gateway/test/kit/leaks/acts.ts';

const CLIENTES = 12;
/** Of each table and company, beside those that these point to. */
const ROWS = 6;

interface Table {
  readonly tabla: string;
  readonly columnas: readonly string[];
  /** Values as the database writes them: a decimal that went through a number of this language might be another. */
  readonly filas: readonly string[];
  readonly referencias: readonly { readonly tabla: string; readonly de: string[]; readonly a: string[] }[];
}

async function tablesOf({ asOwner }: Database, schema: string): Promise<Table[]> {
  const { rows } = await asOwner(
    `select c.relname as tabla,
            (select json_agg(a.attname order by a.attnum) from pg_attribute a
              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columnas,
            (select coalesce(json_agg(json_build_object('tabla', f.confrelid::regclass::text,
                'de', (select json_agg(attname order by k) from unnest(conkey) with ordinality u(n, k) join pg_attribute on attrelid = conrelid and attnum = n),
                'a', (select json_agg(attname order by k) from unnest(confkey) with ordinality u(n, k) join pg_attribute on attrelid = confrelid and attnum = n))), '[]')
               from pg_constraint f where f.conrelid = c.oid and f.contype = 'f') as referencias
       from pg_class c where c.relnamespace = '${schema}'::regnamespace and c.relkind = 'r' order by 1`,
  );
  const tables: Table[] = [];
  // As the statement above names its columns.
  for (const row of rows as unknown as Omit<Table, 'filas'>[]) {
    const values = row.columnas.map((columna) => `to_jsonb(t."${columna}")`).join(', ');
    const filas = await asOwner(`select jsonb_build_array(${values})::text as fila from ${schema}."${row.tabla}" t`);
    tables.push({ ...row, filas: filas.rows.map(({ fila }) => fila as string) });
  }
  return tables;
}

/** Some of the rows, and all that they point to. */
function someRows(schema: string, tables: readonly Table[]): ReadonlyMap<Table, ReadonlySet<string>> {
  const kept = new Map(tables.map((table) => [table, new Set<string>()]));
  const valuesOf = ({ columnas }: Table, fila: string, names: readonly string[]): string => {
    const values = JSON.parse(fila) as unknown[];
    return JSON.stringify(names.map((name) => values[columnas.indexOf(name)]));
  };
  const keep = (table: Table, fila: string): void => {
    const filas = kept.get(table)!;
    if (filas.has(fila)) return;
    filas.add(fila);
    for (const { tabla, de, a } of table.referencias) {
      const target = tables.find((each) => `${schema}.${each.tabla}` === tabla)!;
      const key = valuesOf(table, fila, de);
      const found = target.filas.find((each) => valuesOf(target, each, a) === key);
      if (found) keep(target, found);
    }
  };
  for (const table of tables) {
    const byCompany = Map.groupBy(table.filas, (fila) => valuesOf(table, fila, ['empresa_id']));
    for (const filas of byCompany.values()) for (const fila of filas.slice(0, ROWS)) keep(table, fila);
  }
  return kept;
}

for (const definition of await loadDefinitions()) {
  const { name, migrationsFolder } = definition;
  await using kit = await testSubgraph(definition, { clientes: CLIENTES });
  await addRowsOfActs([kit]);
  const kept = someRows(name, await tablesOf(kit.database, name));
  const migrations = readdirSync(migrationsFolder).filter((file) => file.endsWith('.sql'));
  const hasta = migrations.sort().at(-1)!.replace('.sql', '');
  const lines = [...kept].flatMap(([{ tabla, columnas }, filas]) => [JSON.stringify({ tabla, columnas }), ...filas]);
  writeFileSync(join(import.meta.dirname, `${name}.jsonl`), [JSON.stringify({ hasta }), ...lines, ''].join('\n'));
}

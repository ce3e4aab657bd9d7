/** Puts random rows into the tables behind a connection, with the rows that they point to. */
import type { AnyColumn } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import type { Scope } from '@cliente360/database';
import { rowArbitrary, writtenColumns, type Values } from './arbitrary.ts';
import type { TestSubgraph } from './kit.ts';

/** A random row becomes one that the table takes; see `Seeder.complete`. */
export interface RowPlace {
  readonly cliente: string;
  /** Values that are not up to chance, by property; the row's `id` among them. */
  readonly fixed: Values;
  /** The one of `fixed` that is another in every row, if any. */
  readonly distinct?: string;
}

/** Corrects a row that would break a CHECK, or a unique key that has no column of its own. */
export type Adjust = (table: PgTable, row: Values) => Values;

/** Inserts rows and can take them all away again. */
export interface Seeder {
  /** The random row with its company, its client, references to rows that exist, and what is unique made so. */
  complete(table: PgTable, values: Values, place: RowPlace): Promise<Values>;
  /** One row of `table` that belongs to `cliente`, the same one each time. */
  dependency(table: PgTable, cliente: string): Promise<Values>;
  insert(table: PgTable, rows: readonly Values[]): Promise<void>;
  /** Deletes what `insert` inserted, last first; dependencies stay. */
  remove(): Promise<void>;
}

/** A seeder for the tables of one subgraph, in its company `demo`. */
export function createSeeder({ definition, database, world }: TestSubgraph, adjust: Adjust = (_, row) => row): Seeder {
  const scope: Scope = { empresaId: world.empresa.id, clientes: '*' };
  const clientes = definition.entities.find(({ type }) => type === 'Cliente')?.table;
  const dependencies = new Map<string, Promise<Values>>();
  const inserted: { table: PgTable; ids: string[] }[] = [];

  const write = async (table: PgTable, rows: readonly Values[]) => {
    const { sql, toJson } = insertInto(table);
    await database.write(scope, (tx) => tx.query({ sql, params: [JSON.stringify(rows.map(toJson))] }));
  };

  const complete: Seeder['complete'] = async (table, values, place) => {
    const row: Values = { ...values, empresaId: world.empresa.id, clienteId: place.cliente, ...place.fixed };
    for (const reference of referencesOf(table)) await point(row, table, reference, place);
    for (const name of distinctColumns(table, place.distinct)) row[name] = distinct(row[name], row['id'] as string);
    return adjust(table, row);
  };

  /** A row that points to its own table is left pointing nowhere; every other reference gets a row that is there. */
  const point = async (row: Values, table: PgTable, reference: Reference, { cliente, fixed }: RowPlace) => {
    const free = reference.columns.filter(({ name }) => !(name in fixed) && name !== 'clienteId' && row[name] !== null);
    if (reference.table === table) {
      for (const { name } of free) row[name] = null;
    } else if (free.length || reference.table === clientes) {
      const target = await dependency(reference.table, cliente);
      for (const { name, target: property } of free) row[name] = target[property];
    }
  };

  const dependency: Seeder['dependency'] = (table, cliente) => {
    const key = `${getTableConfig(table).name} ${cliente}`;
    const made = dependencies.get(key) ?? createDependency(table, cliente);
    dependencies.set(key, made);
    return made;
  };

  const createDependency = async (table: PgTable, cliente: string): Promise<Values> => {
    const [values] = fc.sample(rowArbitrary(table), { numRuns: 1, seed: dependencies.size });
    const row = await complete(table, values!, {
      cliente,
      fixed: { id: table === clientes ? cliente : crypto.randomUUID() },
    });
    await write(table, [row]);
    return row;
  };

  return {
    complete,
    dependency,
    insert: async (table, rows) => {
      if (!rows.length) return;
      await write(table, rows);
      inserted.push({ table, ids: rows.map(({ id }) => id as string) });
    },
    remove: async () => {
      const gone = inserted.splice(0).toReversed();
      await database.write(scope, async (tx) => {
        for (const { table, ids } of gone)
          await tx.query({ sql: `delete from ${qualified(table)} where id = any ($1::uuid[])`, params: [ids] });
      });
    },
  };
}

const qualified = (table: PgTable): string => {
  const { schema, name } = getTableConfig(table);
  return `"${schema}"."${name}"`;
};

/** One JSON document is one parameter, and Postgres itself casts each value to its column. */
function insertInto(table: PgTable) {
  const columns = writtenColumns(table);
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ');
  return {
    sql: `insert into ${qualified(table)} (${names}) select ${names} from jsonb_populate_recordset(null::${qualified(table)}, $1::text::jsonb)`,
    toJson: (row: Values) => Object.fromEntries(columns.map(([property, { name }]) => [name, row[property]])),
  };
}

const propertyOf = (table: PgTable, column: AnyColumn): string =>
  writtenColumns(table).find(([, { name }]) => name === column.name)![0];

interface Reference {
  readonly table: PgTable;
  /** Its columns but the company: the property here and the one there. */
  readonly columns: readonly { readonly name: string; readonly target: string }[];
}

/** The foreign keys of a table. */
export function referencesOf(table: PgTable): Reference[] {
  return getTableConfig(table).foreignKeys.map((key) => {
    const { columns, foreignColumns, foreignTable } = key.reference();
    return {
      table: foreignTable as PgTable,
      columns: columns.flatMap((column, i) =>
        column.name === 'empresa_id'
          ? []
          : [{ name: propertyOf(table, column), target: propertyOf(foreignTable as PgTable, foreignColumns[i]!) }],
      ),
    };
  });
}

/** One column of each unique key, to be given a value of its own in every row; `distinct` has one already. */
function distinctColumns(table: PgTable, distinct: string | undefined): string[] {
  const { uniqueConstraints, indexes } = getTableConfig(table);
  const keys = [
    ...uniqueConstraints.map(({ columns }) => columns as AnyColumn[]),
    ...indexes.filter(({ config }) => config.unique).map(({ config }) => config.columns as AnyColumn[]),
  ];
  const references = referencesOf(table).flatMap(({ columns }) => columns.map(({ name }) => name));
  return keys.flatMap((key) => {
    const columns = key.map((column) => propertyOf(table, column));
    if (columns.some((name) => name === 'id' || name === distinct)) return [];
    return columns.filter((name) => !['empresaId', 'clienteId', ...references].includes(name)).slice(-1);
  });
}

/** `value` made different for each id, of the same type; null stays null. */
function distinct(value: unknown, id: string): unknown {
  const digits = id.replaceAll('-', '');
  if (value === null) return null;
  if (typeof value === 'number') return parseInt(digits.slice(-7), 16);
  if (typeof value === 'string' && /^[0-9a-f]{8}-/.test(value)) return id;
  if (typeof value === 'string') return `${value}-${digits}`;
  throw new Error(`a unique column whose value is ${JSON.stringify(value)}: give it one with \`adjust\``);
}

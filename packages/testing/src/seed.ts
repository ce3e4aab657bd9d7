/** Puts random rows into the tables behind a connection, with the rows that they point to. */
import { getTableColumns, type AnyColumn } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { mirrored, rowArbitrary, type Values } from './arbitrary.ts';
import { deleteRows, examplesOf, insertValid } from './insert.ts';
import type { TestSubgraph } from './kit.ts';
import { propertyOf, referencesOf, type Reference } from './references.ts';

/** Where a random row is to stand. */
export interface RowPlace {
  readonly cliente: string;
  /** Values that are not up to chance, by property; the row's `id` among them. */
  readonly fixed: Values;
  /** The one of `fixed` that is another in every row, if any. */
  readonly distinct?: string;
}

/** Inserts rows and can take them all away again. */
export interface Seeder {
  /** The random row with its company, its client, references to rows that exist, and what is unique made so. */
  complete(table: PgTable, values: Values, place: RowPlace): Promise<Values>;
  /** Values of a row of `table` that is there; random ones where there is none. */
  example(table: PgTable): Promise<Values>;
  /** One row of `table` that belongs to `cliente`, the same one each time. */
  dependency(table: PgTable, cliente: string): Promise<Values>;
  /** Inserts those that the table's constraints admit; gives their ids. */
  insert(table: PgTable, rows: readonly Values[]): Promise<ReadonlySet<string>>;
  /** Deletes what `insert` inserted, last first; dependencies stay. */
  remove(): Promise<void>;
}

/** Clients that a row's second reference to one may point to. */
const OTHERS = 4;

/** A seeder for the tables of one subgraph, in its company `demo`. */
export function createSeeder(kit: TestSubgraph): Seeder {
  const { definition, world } = kit;
  const clientes = definition.entities.find(({ type }) => type === 'Cliente')?.table;
  const dependencies = new Map<string, Promise<Values>>();
  const inserted: { table: PgTable; ids: ReadonlySet<string> }[] = [];
  const others = Array.from({ length: OTHERS }, () => crypto.randomUUID());

  const complete: Seeder['complete'] = async (table, values, place) => {
    const row: Values = { ...values, empresaId: world.empresa.id, clienteId: place.cliente, ...place.fixed };
    for (const reference of referencesOf(table)) await point(row, table, reference, place);
    for (const name of distinctColumns(table, place.distinct)) row[name] = distinct(row[name], row['id'] as string);
    return row;
  };

  /** Another client than the row's own. */
  const another = (row: Values) => others[parseInt((row['id'] as string).slice(-2), 16) % OTHERS]!;

  /**
   * A row that points to its own table is left pointing nowhere (what may not be null stays); every other reference gets
   * a row that is there, and one to a client that is not the row's, that of another.
   */
  const point = async (row: Values, table: PgTable, reference: Reference, { cliente, fixed }: RowPlace) => {
    const free = reference.columns.filter(({ name }) => !(name in fixed) && name !== 'clienteId' && row[name] !== null);
    if (reference.table === table) {
      const columns = getTableColumns(table);
      for (const { name } of free) if (!columns[name]!.notNull) row[name] = null;
    } else if (free.length || reference.table === clientes) {
      const ofAnother = free.length > 0 && reference.table === clientes;
      const target = await dependency(reference.table, ofAnother ? another(row) : cliente);
      for (const { name, target: property } of free) row[name] = target[property];
    }
  };

  const dependency: Seeder['dependency'] = (table, cliente) => {
    const key = `${getTableConfig(table).name} ${cliente}`;
    const made = dependencies.get(key) ?? createDependency(table, cliente);
    dependencies.set(key, made);
    return made;
  };

  const example: Seeder['example'] = async (table) => {
    const [found] = await examplesOf(kit, table);
    return found ?? fc.sample(rowArbitrary(table), { numRuns: 1, seed: dependencies.size })[0]!;
  };

  const createDependency = async (table: PgTable, cliente: string): Promise<Values> => {
    const id = table === clientes ? cliente : crypto.randomUUID();
    const row = await complete(table, await example(table), { cliente, fixed: { id } });
    if (!(await insertValid(kit, table, [row])).has(id))
      throw new Error(`${getTableConfig(table).name}: no row to point to, its constraints admit none`);
    return row;
  };

  return {
    complete,
    example,
    dependency,
    insert: async (table, rows) => {
      const ids = await insertValid(kit, table, rows);
      inserted.push({ table, ids });
      return ids;
    },
    remove: () => deleteRows(kit, inserted.splice(0).toReversed()),
  };
}

/** One column of each unique key, to be given a value of its own in every row; `own` has one already, and one of closed values cannot. */
function distinctColumns(table: PgTable, own: string | undefined): string[] {
  const { uniqueConstraints, indexes } = getTableConfig(table);
  const keys = [
    ...uniqueConstraints.map(({ columns }) => columns as AnyColumn[]),
    ...indexes.filter(({ config }) => config.unique).map(({ config }) => config.columns as AnyColumn[]),
  ];
  const references = referencesOf(table).flatMap(({ columns }) => columns.map(({ name }) => name));
  return keys.flatMap((key) => {
    const columns = key.map((column) => propertyOf(table, column));
    if (columns.some((name) => name === 'id' || name === own)) return [];
    return columns
      .filter((name) => !['empresaId', 'clienteId', ...references].includes(name))
      .filter((name) => !getTableColumns(table)[name]!.enumValues?.length)
      .slice(-1);
  });
}

/** `value` made different for each id, and from it: of the same type and, where it has a number to change, of the same form. What cannot be is left. */
function distinct(value: unknown, id: string): unknown {
  const digits = id.replaceAll('-', '');
  if (typeof value === 'number') return parseInt(digits.slice(-7), 16);
  if (typeof value !== 'string') return value;
  if (/^[0-9a-f]{8}-([0-9a-f]{4}-){3}/.test(value)) return mirrored(id);
  let at = digits.length;
  const renumbered = value.replaceAll(/\d/g, () => String(parseInt(digits[--at]!, 16) % 10));
  return /(\d.*){4}/.test(value) ? renumbered : `${value}-${digits}`;
}

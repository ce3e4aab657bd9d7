/** Two parents to hang random rows from, and the rows of the first as the database has them. */
import type { Param } from '@cliente360/database';
import type { Connection } from '@cliente360/subgraph';
import { getTableColumns, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import { mirrored, type Values } from './arbitrary.ts';
import type { TestSubgraph } from './kit.ts';
import type { NaiveRow } from './naive.ts';
import { propertyOf, referencesOf, type Reference } from './references.ts';
import { createSeeder, type Seeder } from './seed.ts';

/** A random row of a connection, before it is anybody's. */
export interface SeedRow {
  readonly id: string;
  readonly node: Values;
  /** The relation's own attributes, where it has them. */
  readonly pair: Values;
  /** It hangs from the other parent, so it must not be seen from this one. */
  readonly ofAnother: boolean;
  /** Inserted after so many pages were read; 0 before the first. */
  readonly afterPage: number;
}

/** `node` is the id of the row's node, `id` what breaks ties. */
export interface BranchRow extends NaiveRow {
  readonly node: string;
}

/** Inserts the rows that are due after a page; gives how many of them the parent has. */
export type InsertDue = (afterPage: number) => Promise<number>;

export interface Branch {
  readonly connection: Connection;
  /** `Parent.field`. */
  readonly parent: string;
  /** The parent's id, then another one's whose rows are none of its own; null for a field of Query. */
  readonly parentIds: readonly [own: string, other: string] | null;
  /** Makes the rows ready, with the rows that they point to. */
  prepare(rows: readonly SeedRow[]): Promise<InsertDue>;
  /** The rows that hang from the parent, with the text of these expressions, in no order. */
  read(expressions: readonly (AnyColumn | SQL)[]): Promise<BranchRow[]>;
  /** Takes the rows away. */
  clear(): Promise<void>;
}

/** A place for `connection` under `parent` that nothing else uses; of a field of Query, the company. */
export async function createBranch(kit: TestSubgraph, connection: Connection, parent: string): Promise<Branch> {
  const seeder = createSeeder(kit);
  const column = connection.parents[parent] ?? null;
  const [own, other] = [await createParent(kit, seeder, parent), await createParent(kit, seeder, parent)];
  return {
    connection,
    parent,
    parentIds: column && [own.id, other.id],
    clear: () => seeder.remove(),
    read: (expressions) => readRows(kit, connection, expressions, column && sql`${column} = ${own.id}::uuid`),
    prepare: async (seedRows) => {
      const rows: PlacedRow[] = [];
      for (const row of seedRows) {
        const seen = column === null || !row.ofAnother;
        rows.push({
          seen,
          afterPage: row.afterPage,
          tables: await placed(seeder, connection, column, row, seen ? own : other),
        });
      }
      return (afterPage) => insertDue(seeder, rows, afterPage);
    },
  };
}

interface Parent {
  readonly id: string;
  readonly cliente: string;
}

/** Another subgraph's entity needs no row here; one of ours has to exist. */
async function createParent({ definition }: TestSubgraph, seeder: Seeder, path: string): Promise<Parent> {
  const [type] = path.split('.');
  const cliente = crypto.randomUUID();
  const entity = definition.entities.find((each) => each.type === type);
  const row = entity && (await seeder.dependency(entity.table, cliente));
  return { cliente, id: type === 'Cliente' ? cliente : ((row?.['id'] as string | undefined) ?? crypto.randomUUID()) };
}

interface PlacedRow {
  readonly seen: boolean;
  readonly afterPage: number;
  /** Its row in each table, in the order they are inserted. */
  readonly tables: readonly (readonly [PgTable, Values])[];
}

/** A pair goes in only where its node did: a random row may break a CHECK. */
async function insertDue(seeder: Seeder, rows: readonly PlacedRow[], afterPage: number): Promise<number> {
  let due = rows.filter((row) => row.afterPage === afterPage);
  for (let i = 0; due.length && i < due[0]!.tables.length; i++) {
    const [table] = due[0]!.tables[i]!;
    const ids = await seeder.insert(
      table,
      due.map(({ tables }) => tables[i]![1]),
    );
    due = due.filter(({ tables }) => ids.has(tables[i]![1]['id'] as string));
  }
  return due.filter(({ seen }) => seen).length;
}

/** A seed row as rows of the node's table and, where the relation has attributes of its own, of its pairs. */
async function placed(
  seeder: Seeder,
  { node, through }: Connection,
  column: AnyColumn | null,
  row: SeedRow,
  { id: parentId, cliente }: Parent,
): Promise<PlacedRow['tables']> {
  const parentIn = (table: PgTable) => (column ? { [propertyOf(table, column)]: parentId } : {});
  if (!through)
    return [
      [
        node.table,
        await seeder.complete(node.table, row.node, { cliente, fixed: { id: row.id, ...parentIn(node.table) } }),
      ],
    ];

  const link = linkToNode(through.table, node.table);
  const nodeId = mirrored(row.id);
  const fixed: Values = { id: row.id, ...parentIn(through.table), [link]: nodeId };
  const between: (readonly [PgTable, Values])[] = [];
  for (const reference of referencesOf(through.table).filter((each) => isBetween(each, node.table, link))) {
    const known = reference.columns.filter(({ name }) => name in fixed);
    const own = Object.fromEntries(known.map(({ name, target }) => [target, fixed[name]]));
    const place = { cliente, fixed: { ...own, id: crypto.randomUUID() } };
    const values = await seeder.complete(reference.table, await seeder.example(reference.table), place);
    for (const { name, target } of reference.columns) fixed[name] = values[target];
    between.push([reference.table, values]);
  }
  return [
    [node.table, await seeder.complete(node.table, row.node, { cliente, fixed: { id: nodeId } })],
    ...between,
    [through.table, await seeder.complete(through.table, row.pair, { cliente, fixed, distinct: link })],
  ];
}

/** A reference to a part of the node (a line of a document), which says whose part it is: the pair needs one of that node's. */
const isBetween = ({ table, columns }: Reference, node: PgTable, link: string): boolean =>
  table !== node && columns.length > 1 && columns.some(({ name }) => name === link);

/** The column of the pairs that holds the node's id. */
function linkToNode(pairs: PgTable, node: PgTable): string {
  const reference = referencesOf(pairs).find(({ table }) => table === node);
  const link = reference?.columns.find(({ target }) => target === 'id');
  if (!link) throw new Error('the table of pairs has no foreign key to its node');
  return link.name;
}

const dialect = new PgDialect();

async function readRows(
  { database, world }: TestSubgraph,
  { node, through }: Connection,
  expressions: readonly (AnyColumn | SQL)[],
  where: SQL | null,
): Promise<BranchRow[]> {
  const id = through ? getTableColumns(through.table)['id']! : node.id;
  const source = through ? sql`${through.table} join ${node.table} on ${through.on}` : sql`${node.table}`;
  const values = expressions.map((each, i) => sql`, (${each})::text as ${sql.identifier(`v${i}`)}`);
  const statement = sql`select ${id}::text as "id", ${node.id}::text as "node"${sql.join(values)} from ${source}${where ? sql` where ${where}` : sql``}`;
  const { sql: text, params } = dialect.sqlToQuery(statement);
  const [rows] = await database.read({ empresaId: world.empresa.id, clientes: '*' }, [
    { sql: text, params: params as Param[] },
  ]);
  return rows!.map((row) => ({
    id: row['id'] as string,
    node: row['node'] as string,
    values: expressions.map((_, i) => row[`v${i}`] as string | null),
  }));
}

/** The three statements of the engine: a page (of one parent or many), a count (of one or many), rows by id. */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Query } from '@cliente360/database';
import { documents } from '../cache/documents.ts';
import type { PageRequest } from './arguments.ts';
import type { Connection } from './connection.ts';
import type { Entity } from './entity.ts';
import { compileObject, type Compiled, type FieldContext } from './fields.ts';
import { arrayParam } from './filters.ts';
import { beyond, orderBySql, termSql } from './keyset.ts';
import type { Selection } from './selection.ts';
import { preparedNow, shapeOf, toQuery, type Prepared } from './texts.ts';

/** What a row of `entity` has to read for `selection`: fields that nothing declares are somebody else's (a resolver's). */
export function compileNode(entity: Entity, selection: Selection, context: FieldContext): Compiled {
  const fields = [...selection.keys()]
    .filter((name) => name !== 'id' && entity.fields.has(name))
    .map((name) => [name, entity.fields.get(name)!] as const);
  return compileObject(fields, selection, context);
}

/** A statement's expressions as `c0, c1 …`, so that no name of a column meets a name of ours. */
const columns = (expressions: readonly SQL[]) => expressions.map((each, i) => sql`${each}${nameOf(i)}`);

const names: SQL[] = [];
const nameOf = (i: number): SQL => (names[i] ??= sql.raw(` as "c${i}"`));

export const valuesOf = (row: Readonly<Record<string, unknown>>, count: number): unknown[] =>
  Array.from({ length: count }, (_, i) => row[`c${i}`]);

const from = ({ node, through }: Connection): SQL =>
  through ? sql`${through.table} join ${node.table} on ${through.on}` : sql`${node.table}`;

const whereSql = (conditions: readonly (SQL | undefined)[]): SQL => {
  const given = conditions.filter((condition) => condition !== undefined);
  return given.length ? sql` where ${sql.join(given, sql` and `)}` : sql``;
};

export interface PageStatement {
  readonly connection: Connection;
  /** `Parent.field`. */
  readonly parent: string;
  readonly page: PageRequest;
  readonly filter: SQL | undefined;
  readonly expressions: readonly SQL[];
}

/**
 * One page of each parent. Rows carry `parent` (many parents only), `id`, the
 * order's values as the database writes them in `o0 …`, and the selected
 * expressions in `c0 …`; one row more than asked says that there are more.
 *
 * Many parents are one lateral top-N: a short index scan for each, never a
 * window over the whole table.
 */
export function pageQuery(statement: PageStatement, parentIds: readonly string[] | null): Query {
  const { connection, page } = statement;
  if (parentIds === null) return toQuery(pageSql(statement, undefined));
  const column = connection.parents[statement.parent]!;
  if (parentIds.length === 1) return toQuery(pageSql(statement, sql`${column} = ${parentIds[0]}::uuid`));
  const inner = pageSql(statement, sql`${column} = "parents"."id"`);
  const order = page.order.map((term, i) => termSql(sql.raw(`"page"."k${i}"`), term, page.backward));
  return toQuery(
    sql`select "parents"."id"::text as "parent", "page".* from unnest(${arrayParam(parentIds, 'uuid')}) with ordinality as "parents"("id", "n") cross join lateral (${inner}) as "page" order by ${sql.join(
      [sql`"parents"."n"`, ...order, sql`"page"."kid" ${sql.raw(page.backward ? 'desc' : 'asc')}`],
      sql`, `,
    )}`,
  );
}

/**
 * `limit` is part of the text: at most 101 statements of one shape, of which a session closes those it uses least. As a
 * parameter the planner would not know it, and expect a tenth of the rows: where a parent has some 210 on average, or a
 * company that many, it finds no plan worth keeping and plans each time anew. Over the demo's 3,000 clients pages of their
 * relations take as long either way (both plans kept, 217 and 218 ms for all), but planned anew 1.9 times as long for twenty
 * parents and 3.1 times for one, and `Query.clientes` and `Query.casos` are: 1.6 and 1.9 times (PostgreSQL 15).
 */
function pageSql({ connection, page, filter, expressions }: PageStatement, parent: SQL | undefined): SQL {
  const rowId = rowIdOf(connection);
  const { order, after, before, backward } = page;
  const selected = [
    sql`${rowId}::text as "rid"`,
    sql`${rowId} as "kid"`,
    sql`${connection.node.id}::text as "id"`,
    ...order.flatMap(({ expression }, i) => [
      sql`${expression} as ${sql.identifier(`k${i}`)}`,
      sql`(${expression})::text as ${sql.identifier(`o${i}`)}`,
    ]),
    ...columns(expressions),
  ];
  const where = whereSql([
    parent,
    filter,
    after && beyond(order, rowId, after, 'after'),
    before && beyond(order, rowId, before, 'before'),
  ]);
  return sql`select ${sql.join(selected, sql`, `)} from ${from(connection)}${where} order by ${orderBySql(order, rowId, backward)} limit ${sql.raw(String(page.size + 1))}`;
}

/** The id that breaks ties: the pair's where the relation has attributes of its own. */
const rowIdOf = ({ node, through }: Connection) => (through ? through.table.id : node.id);

/** How many rows each parent has; rows carry `parent`, `total` and `expressions` over all of its rows in `c0 …`. A parent without any has no row. */
export function countQuery(
  { connection, parent, filter }: Pick<PageStatement, 'connection' | 'parent' | 'filter'>,
  parentIds: readonly string[] | null,
  expressions: readonly SQL[] = [],
): Query {
  const counted = sql.join([sql`count(*)::int as "total"`, ...columns(expressions)], sql`, `);
  const source = filter ? from(connection) : sql`${connection.through?.table ?? connection.node.table}`;
  if (parentIds === null) return toQuery(sql`select ${counted} from ${source}${whereSql([filter])}`);
  const column = connection.parents[parent]!;
  const where = whereSql([sql`${column} = any (${arrayParam(parentIds, 'uuid')})`, filter]);
  return toQuery(sql`select ${column}::text as "parent", ${counted} from ${source}${where} group by ${column}`);
}

/** What a row is found by, where it is not its id. */
export interface Key {
  /** Tells it from the entity's other keys. */
  readonly name: string;
  /** Unique, so that each value finds one row. */
  readonly column: SQL;
  /** Postgres' type of its values. */
  readonly type: string;
  /** Where it is personal: what searches by it, in the schema's words (`Query.cliente(rfc:)`). */
  readonly personal?: string;
  /** Where the column is another table's: that table, and how it meets the entity's. */
  readonly through?: { readonly table: PgTable; readonly on: SQL };
}

/** Texts of queries by key: a type's clients choose among all its fields. */
const texts = documents.share<Prepared<'keys'>>(({ bytes }) => bytes);
const entityIds = new WeakMap<Entity, number>();
let nextEntity = 0;

function idOf(entity: Entity): number {
  let id = entityIds.get(entity);
  if (id === undefined) entityIds.set(entity, (id = nextEntity++));
  return id;
}

/** Rows of `entity` by a unique column (its id unless told); each carries `key` and `id`. */
export function byKeyQuery(
  entity: Entity,
  keys: readonly string[],
  expressions: readonly SQL[],
  by: 'id' | Key = 'id',
): Query {
  // A plan kept for any array expects ten of them, and on a small table that is all of it.
  const values = { keys: keys.length === 1 ? keys[0]! : keys };
  const one = keys.length === 1;
  const shape = shapeOf(expressions);
  const make = () => preparedNow<'keys'>((value) => byKeySql(entity, one, value('keys'), expressions, by));
  if (shape === undefined) return make().query(values);
  const key = `${idOf(entity)} ${by === 'id' ? by : by.name} ${one} ${shape}`;
  let text = texts.get(key);
  if (!text) texts.set(key, (text = make()));
  return text.query(values);
}

function byKeySql(entity: Entity, one: boolean, keys: SQL, expressions: readonly SQL[], by: 'id' | Key): SQL {
  const column = by === 'id' ? sql`${entity.id}` : by.column;
  const through = by === 'id' ? undefined : by.through;
  const source = through ? sql`${through.table} join ${entity.table} on ${through.on}` : sql`${entity.table}`;
  const selected = [sql`${column}::text as "key"`, sql`${entity.id}::text as "id"`, ...columns(expressions)];
  const type = sql.raw(by === 'id' ? 'uuid' : by.type);
  const wanted = one ? sql`= ${keys}::${type}` : sql`= any (${keys}::${type}[])`;
  return sql`select ${sql.join(selected, sql`, `)} from ${source} where ${column} ${wanted}`;
}

/** Every row of `entity` that `where` admits, in an order; for what is few by nature. */
export function allQuery(
  entity: Entity,
  { where, orderBy }: { where: SQL | undefined; orderBy: SQL },
  expressions: readonly SQL[],
): Query {
  const selected = [sql`${entity.id}::text as "id"`, ...columns(expressions)];
  return toQuery(
    sql`select ${sql.join(selected, sql`, `)} from ${entity.table}${whereSql([where])} order by ${orderBy}`,
  );
}

/** Every row of `entity` whose `column` is one of `parentIds`, in the order of their ids; each carries `parent` and `id`. */
export function childrenQuery(
  entity: Entity,
  column: AnyColumn,
  parentIds: readonly string[],
  expressions: readonly SQL[],
): Query {
  const selected = [sql`${column}::text as "parent"`, sql`${entity.id}::text as "id"`, ...columns(expressions)];
  return toQuery(
    sql`select ${sql.join(selected, sql`, `)} from ${entity.table} where ${column} = any (${arrayParam(parentIds, 'uuid')}) order by ${column}, ${entity.id}`,
  );
}

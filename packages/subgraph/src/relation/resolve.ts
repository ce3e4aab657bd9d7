/** Resolvers of the relation engine: a connection of a parent, entities by id, local references. */
import { graphqlError } from '../errors.ts';
import { UNSAID } from '../ownErrors.ts';
import { loaderOf } from '../loaders.ts';
import { isStorable } from '../storable.ts';
import { searchedBy, searchedByKey } from '../audit/searched.ts';
import { audited } from '../audit/audited.ts';
import type { SubgraphContext } from '../context.ts';
import { turn } from '../scheduler/scheduler.ts';
import type { Query } from '@cliente360/database';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { pageRequest, type ConnectionArguments, type PageRequest } from './arguments.ts';
import type { Connection } from './connection.ts';
import { encodeCursor } from './cursor.ts';
import type { Entity, EntityRef } from './entity.ts';
import { compileObject, fieldContext, type Compiled } from './fields.ts';
import { filterToSql } from './filters.ts';
import { connectionSelection, selectionOf, type Selection } from './selection.ts';
import {
  allQuery,
  byKeyQuery,
  childrenQuery,
  compileNode,
  countQuery,
  pageQuery,
  valuesOf,
  type Key,
  type PageStatement,
} from './statements.ts';
import { plainBlanks } from './words.ts';
import { narrowed } from './search.ts';
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { hasInternalRows } from '@cliente360/database/columns';

/** A loaded object: its type's name, its id and the fields asked for. */
export type LoadedNode = { __typename: string; id: string } & Record<string, unknown>;

interface Page {
  edges: ({ cursor: string; node: LoadedNode } & Record<string, unknown>)[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

type Resolver = GraphQLFieldResolver<any, SubgraphContext>;

/** What stands for a connection until its parts are asked for: each is read then. */
export interface LazyConnection {
  readonly edges: () => Promise<Page['edges']>;
  readonly nodes: () => Promise<LoadedNode[]>;
  readonly pageInfo: () => Promise<Page['pageInfo']>;
  readonly totalCount: () => Promise<number>;
}

type ConnectionResolver = (
  source: EntityRef,
  args: ConnectionArguments,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
) => LazyConnection;

/** Whose rows a root connection has: nobody's, so that one loader serves both cases. */
const ROOT = '';

/**
 * The resolver of `Parent.field`. Page and count are asked for only where the
 * operation selects them, once for all the parents of the same selection.
 */
export function connectionResolver(connection: Connection, parent: string): ConnectionResolver {
  const isRoot = connection.parents[parent] === null;
  return (source, args, context, info) => {
    const key = isRoot ? ROOT : source.id;
    const { pages, counts, width } = loadersOf(connection, parent, args, context, info);
    // What is handed over is completed at once, field by field: as many rows as there is a turn for.
    const page = async () => {
      const loaded = await pages().load(key);
      await turn(context, loaded.edges.length * width);
      return loaded;
    };
    return {
      edges: async () => (await page()).edges,
      nodes: async () => (await page()).edges.map(({ node }) => node),
      pageInfo: async () => (await page()).pageInfo,
      totalCount: () => counts().load(key),
    };
  };
}

/** Throws what its resolver would throw of these arguments, whatever the rows say. */
export function checkConnection(connection: Connection, args: ConnectionArguments, context: SubgraphContext): void {
  pageRequest(connection, args);
  filterToSql(connection.filters, args.filtro, fieldContext(context));
}

interface ConnectionLoaders {
  pages(): ReturnType<typeof loaderOf<Page>>;
  counts(): ReturnType<typeof loaderOf<number>>;
  /** Values that a row gives. */
  readonly width: number;
}

const prepared = new WeakMap<SubgraphContext, Map<unknown, ConnectionLoaders>>();

/** Arguments checked and fields compiled once for all parents: graphql-js gives siblings the same `fieldNodes`. */
function loadersOf(
  connection: Connection,
  parent: string,
  args: ConnectionArguments,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): ConnectionLoaders {
  let ofContext = prepared.get(context);
  if (!ofContext) prepared.set(context, (ofContext = new Map()));
  let loaders = ofContext.get(info.fieldNodes);
  if (!loaders) ofContext.set(info.fieldNodes, (loaders = prepare(connection, parent, args, context, info)));
  return loaders;
}

function prepare(
  connection: Connection,
  parent: string,
  args: ConnectionArguments,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): ConnectionLoaders {
  const moment = fieldContext(context);
  const page = pageRequest(connection, args);
  const filter = filterToSql(connection.filters, args.filtro, moment);
  const { node, edge } = connectionSelection(selectionOf(info));
  const nodeFields = nodeOf(connection.node, node, context);
  const edgeFields = compileObject(
    Object.entries(connection.through?.fields ?? {}).filter(([name]) => edge.has(name)),
    edge,
    moment,
  );
  const nodeCount = nodeFields.expressions.length;
  const found = searchedBy(connection, connection.node, args.filtro, moment, context.audit);
  const expressions = [...nodeFields.expressions, ...edgeFields.expressions, ...(found?.expressions ?? [])];
  const foundAt = nodeCount + edgeFields.expressions.length;
  const whole: PageStatement = { connection, parent, page, filter, expressions };
  const { search } = connection;
  let narrowing: Promise<PageStatement> | undefined;
  /** What is asked, of fewer rows where a search says which: page and count alike. */
  const statementOf = (): PageStatement | Promise<PageStatement> => {
    if (!search || !filter || connection.parents[parent] !== null) return whole;
    return (narrowing ??= narrowed(search, connection.node.id, args.filtro, context).then((these) =>
      these ? { ...whole, filter: sql`${these} and ${filter}` } : whole,
    ));
  };
  const keyed = (keys: readonly string[]) => (keys[0] === ROOT ? null : keys);

  const width = 1 + node.size + edge.size;

  return {
    width,
    pages: () =>
      loaderOf<Page>(context, info.fieldNodes, async (keys) => {
        const rows = await context.db.query(pageQuery(await statementOf(), keyed(keys)));
        // Also the one that only says that there are more.
        if (found) for (const row of rows) found.row(valuesOf(row, expressions.length).slice(foundAt));
        const ofParent = groupBy(rows, (row) => (keys.length === 1 ? keys[0]! : (row['parent'] as string)));
        const read: RowReader = (row) => {
          const values = valuesOf(row, expressions.length);
          return {
            ...(edgeFields.read(values.slice(nodeCount)) as object),
            node: loaded(connection.node, row, nodeFields.read(values.slice(0, nodeCount))),
          };
        };
        return inTurns(context, keys, (key) => {
          const own = ofParent.get(key) ?? [];
          return [pageOf(own, page, read), own.length * width];
        });
      }),
    counts: () =>
      loaderOf<number>(context, `${parent}#${page.fingerprint}`, async (keys) => {
        const rows = await context.db.query(countQuery(await statementOf(), keyed(keys), found?.found));
        if (found) for (const row of rows) found.counted(valuesOf(row, found.found.length));
        const totals = new Map(rows.map((row) => [(row['parent'] as string) ?? ROOT, row['total'] as number]));
        return keys.map((key) => totals.get(key) ?? 0);
      }),
  };
}

/** One result for each key, with the values that were worked on for it: in as many turns of the loop as those take. */
async function inTurns<Result>(
  context: SubgraphContext,
  keys: readonly string[],
  resultOf: (key: string) => readonly [Result, number],
): Promise<Result[]> {
  const results: Result[] = [];
  for (const key of keys) {
    const [result, values] = resultOf(key);
    results.push(result);
    const later = turn(context, values);
    if (later) await later;
  }
  return results;
}

/** What a row of `entity` has to read for `selection`, and whose personal data it gives. */
function nodeOf(entity: Entity, selection: Selection, context: SubgraphContext): Compiled {
  return audited(compileNode(entity, selection, fieldContext(context)), entity, selection, context.audit);
}

const loaded = ({ type }: Entity, row: Record<string, unknown>, fields: unknown): LoadedNode => ({
  ...(fields as object),
  __typename: type,
  id: row['id'] as string,
});

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

type RowReader = (row: Record<string, unknown>) => { node: LoadedNode } & Record<string, unknown>;

/** Rows come in the order they were walked, with one more when there are more; an edge's order is always forward. */
function pageOf(
  rows: Record<string, unknown>[],
  { size, backward, order, fingerprint, after, before }: PageRequest,
  read: RowReader,
): Page {
  const more = rows.length > size;
  const kept = rows.slice(0, size);
  if (backward) kept.reverse();
  const edges = kept.map((row) => ({
    ...read(row),
    cursor: encodeCursor(fingerprint, {
      values: order.map((_, i) => row[`o${i}`] as string | null),
      id: row['rid'] as string,
    }),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? before !== undefined : more,
      hasPreviousPage: backward ? more : after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * Entities by id, or by another key, with the fields of `selection`, batched per
 * request and selection; null for a key that does not exist, is no text that a database keeps, or is hidden.
 */
export function findEntity(
  entity: Entity,
  id: string,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  by: 'id' | Key = 'id',
): Promise<LoadedNode | null> {
  if (!isStorable(id)) return Promise.resolve(null);
  const key = by === 'id' ? entity.type : `${entity.type}.${by.name}`;
  return entityLoader(entity, key, context, info, by).load(id);
}

/** As `findEntity`, by a number (`CLI-000001`) as somebody typed it: as it stands, or in capitals, in one statement. */
export async function findEntityByNumero(
  entity: Entity,
  numero: string,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  by: Key,
): Promise<LoadedNode | null> {
  const typed = plainBlanks(numero);
  const [found, inCapitals] = await Promise.all(
    [typed, typed.toUpperCase()].map((each) => findEntity(entity, each, context, info, by)),
  );
  return found ?? inCapitals ?? null;
}

/** A read of one entity for whoever is about to write it. */
export interface EntityRead {
  readonly query: Query;
  /** The entity, of the rows that the query gave; null where there is none. */
  node(rows: readonly Readonly<Record<string, unknown>>[]): LoadedNode | null;
}

/** What `findEntity` would ask for under `field` of the object that is being resolved; undefined where that is not selected. */
export function entityQuery(
  entity: Entity,
  id: string,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  field: string,
): EntityRead | undefined {
  const selection = selectionOf(info).get(field);
  if (!selection) return undefined;
  const { expressions, read } = nodeOf(entity, selection, context);
  return {
    query: byKeyQuery(entity, [id], expressions),
    node: ([row]) => {
      if (!row) return null;
      const node = loaded(entity, row, read(valuesOf(row, expressions.length)));
      readWithWrite.add(node);
      return node;
    },
  };
}

/** What `entityQuery` read for the payload that it is in. */
const readWithWrite = new WeakSet<EntityRef>();

/** The resolver of the entity that a payload has under `field`: as it was read with what was written, or read now by its id. */
export const payloadEntity =
  <Field extends string>(entity: Entity, field: Field) =>
  (
    payload: { readonly [Name in Field]: EntityRef | null },
    _: unknown,
    context: SubgraphContext,
    info: GraphQLResolveInfo,
  ): EntityRef | null | Promise<EntityRef | null> => {
    const given = payload[field];
    return given === null || readWithWrite.has(given) ? given : findEntity(entity, given.id, context, info);
  };

const selections = new WeakMap<readonly unknown[], string>();
let nextSelection = 0;

/** A name for one field's AST, the same for all its siblings. */
function selectionName(info: GraphQLResolveInfo): string {
  let name = selections.get(info.fieldNodes);
  if (!name) selections.set(info.fieldNodes, (name = String(nextSelection++)));
  return name;
}

function entityLoader(entity: Entity, key: string, context: SubgraphContext, info: GraphQLResolveInfo, by: 'id' | Key) {
  return loaderOf<LoadedNode | null>(context, `${key}@${selectionName(info)}`, async (ids) => {
    const node = nodeOf(entity, selectionOf(info), context);
    const search = searchedByKey(entity, by === 'id' ? undefined : by.personal, context.audit);
    const { read } = node;
    const expressions = [...node.expressions, ...(search?.expressions ?? [])];
    const rows = await context.db.query(byKeyQuery(entity, ids, expressions, by));
    if (search) for (const row of rows) search.row(valuesOf(row, expressions.length).slice(node.expressions.length));
    const byKey = new Map(rows.map((row) => [row['key'] as string, row]));
    return inTurns(context, ids, (id) => {
      const row = byKey.get(id);
      return [row ? loaded(entity, row, read(valuesOf(row, expressions.length))) : null, 1 + expressions.length];
    });
  });
}

/** As `findEntity`, but a dangling or hidden reference is ENTIDAD_NO_ENCONTRADA: null under a non-null would be silent. */
export async function findEntityOrThrow(
  entity: Entity,
  id: string,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
  by?: Key,
): Promise<LoadedNode> {
  const found = await findEntity(entity, id, context, info, by);
  await turn(context, 1 + selectionOf(info).size);
  // The gateway, which would call the nulls a fault without it, keeps such an error for itself.
  const unsaid = mayBeInternal(entity, context) ? { [UNSAID]: true } : {};
  if (!found) throw graphqlError('ENTIDAD_NO_ENCONTRADA', undefined, { tipo: entity.type, ...unsaid });
  return found;
}

/**
 * Whether a row of `entity` that is not found may be there and internal. One that may be read names such a row every day, so that
 * it is kept back is no fault, and null is the whole answer.
 */
const mayBeInternal = ({ table }: Entity, { interno }: SubgraphContext): boolean => !interno && hasInternalRows(table);

/** As `findEntityOrThrow`, of a row of the same subgraph that another one names; null where it may be internal. */
async function findLocal(entity: Entity, id: string, context: SubgraphContext, info: GraphQLResolveInfo) {
  if (!mayBeInternal(entity, context)) return findEntityOrThrow(entity, id, context, info);
  const found = await findEntity(entity, id, context, info);
  await turn(context, 1 + selectionOf(info).size);
  return found;
}

interface Reference {
  readonly __typename: string;
  readonly id: string;
}

/** The resolver of a reference, or a list of them, to one of these entities of the same subgraph; any other type's stays as it is. */
export function localReferenceResolver(entities: readonly Entity[], field: string): Resolver {
  return (source: Record<string, Reference | Reference[] | null>, _, context, info) => {
    const value = source[field];
    if (value == null) return null;
    const asksMore = [...selectionOf(info).keys()].some((name) => name !== 'id');
    if (!asksMore) return value;
    const load = (reference: Reference) => {
      const entity = entities.find(({ type }) => type === reference.__typename);
      return entity ? findLocal(entity, reference.id, context, info) : reference;
    };
    return Array.isArray(value) ? value.map(load) : load(value);
  };
}

/** Every row of `entity` that `where` admits, in one statement; for what is few by nature. */
export async function loadAll(
  entity: Entity,
  which: { where: SQL | undefined; orderBy: SQL },
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<LoadedNode[]> {
  const { expressions, read } = nodeOf(entity, selectionOf(info), context);
  const rows = await context.db.query(allQuery(entity, which, expressions));
  return rows.map((row) => loaded(entity, row, read(valuesOf(row, expressions.length))));
}

/**
 * The rows of `entity` that `column` ties to a parent, oldest first, for what is few by nature and has no pages: one
 * statement for all the parents of a selection.
 */
export function loadChildren(
  entity: Entity,
  column: AnyColumn,
  parentId: string,
  context: SubgraphContext,
  info: GraphQLResolveInfo,
): Promise<LoadedNode[]> {
  const key = `${entity.type}*${column.name}@${selectionName(info)}`;
  return loaderOf<LoadedNode[]>(context, key, async (parentIds) => {
    const { expressions, read } = nodeOf(entity, selectionOf(info), context);
    const rows = await context.db.query(childrenQuery(entity, column, parentIds, expressions));
    const byParent = groupBy(rows, (row) => row['parent'] as string);
    return parentIds.map((id) =>
      (byParent.get(id) ?? []).map((row) => loaded(entity, row, read(valuesOf(row, expressions.length)))),
    );
  }).load(parentId);
}

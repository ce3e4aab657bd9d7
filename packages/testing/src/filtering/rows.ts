/** Rows of a connection as a client of the graph gets them. */
import type { Connection } from '@cliente360/subgraph';
import { isObjectType, type GraphQLObjectType } from 'graphql';
import { getTableColumns, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { TestSubgraph } from '../kit.ts';
import type { NaiveRow } from './oracle.ts';
import { selectionOf } from './selection.ts';

const PAGE = 100;

export interface Asked {
  readonly filtro?: Readonly<Record<string, unknown>>;
  readonly orden?: readonly { readonly campo: string; readonly direccion: string }[];
}

/** One place where a connection hangs, under the parent that has most rows. */
export interface Place {
  readonly connection: Connection;
  /** Every row, whole, in the default order; a row's own attributes beside its node's fields. */
  whole(): Promise<NaiveRow[]>;
  /** The ids of the nodes that match, in order. */
  ids(asked: Asked): Promise<string[]>;
}

/** `parent` is `Type.field`; `select` is asked of every node besides what it says itself. */
export async function placeOf(
  kit: TestSubgraph,
  connection: Connection,
  parent: string,
  select: string,
): Promise<Place> {
  const [type, field] = parent.split('.') as [string, string];
  const { schema } = kit.definition;
  const parentId = type === 'Query' ? null : await crowded(kit, connection, parent);
  const edge = objectType(schema.getType(`${connection.name}Edge`));
  const nodeType = objectType(schema.getType(connection.node.type));
  const own = selectionOf(schema, withoutNode(edge));
  const everything = `edges { ${own} node { ${selectionOf(schema, nodeType)} ${select} } } pageInfo { hasNextPage endCursor }`;
  const onlyIds = 'edges { node { id } } pageInfo { hasNextPage endCursor }';

  const walk = async (selection: string, { filtro, orden }: Asked) => {
    const edges: any[] = [];
    for (let after: string | null = null; ;) {
      const page: any = await askPage(
        kit,
        { type, field, parentId, name: connection.name, selection },
        {
          after,
          filtro,
          orden,
        },
      );
      edges.push(...page.edges);
      if (!page.pageInfo.hasNextPage) return edges;
      after = page.pageInfo.endCursor;
    }
  };
  return {
    connection,
    whole: async () => (await walk(everything, {})).map(({ node, ...edge }) => ({ ...node, ...edge })),
    ids: async (asked) => (await walk(onlyIds, asked)).map((each) => each.node.id as string),
  };
}

const objectType = (type: unknown): GraphQLObjectType => {
  if (!isObjectType(type as never)) throw new Error(`not an object type: ${String(type)}`);
  return type as GraphQLObjectType;
};

/** The edge's own attributes. */
const withoutNode = (edge: GraphQLObjectType) =>
  ({
    getFields: () => Object.fromEntries(Object.entries(edge.getFields()).filter(([name]) => name !== 'node')),
  }) as GraphQLObjectType;

interface Target {
  readonly type: string;
  readonly field: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly selection: string;
}

async function askPage(
  kit: TestSubgraph,
  { type, field, parentId, name, selection }: Target,
  variables: { readonly after: string | null; readonly filtro: unknown; readonly orden: unknown },
): Promise<any> {
  const page = `p: ${field}(first: ${PAGE}, after: $after, filtro: $filtro, orden: $orden) { ${selection} }`;
  const declared = `$after: String, $filtro: ${name}Filtro, $orden: [${name}Orden!]`;
  const text =
    parentId === null
      ? `query (${declared}) { ${page} }`
      : `query (${declared}, $r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${page} } } }`;
  const { data, errors } = await kit.query(text, { ...variables, r: [{ __typename: type, id: parentId }] });
  if (errors?.length) throw new Error(`${type}.${field} ${JSON.stringify(variables)}: ${errors[0]!.message}`);
  return parentId === null ? (data as any).p : (data as any)._entities[0].p;
}

const dialect = new PgDialect();

/** The parent of company `demo` with most rows. */
export async function crowded(
  { rows }: TestSubgraph,
  { node, parents, through }: Connection,
  parent: string,
): Promise<string> {
  const column = parents[parent]!;
  const { empresaId } = getTableColumns(through?.table ?? node.table);
  const source = through ? sql`${through.table} join ${node.table} on ${through.on}` : sql`${node.table}`;
  const { sql: text } = dialect.sqlToQuery(
    sql`select ${column}::text as "id" from ${source} where ${column} is not null and ${empresaId} is not null group by ${column} order by count(*) desc, 1 limit 1`,
  );
  const [found] = await rows(text);
  if (!found) throw new Error(`${parent}: no row hangs from anything`);
  return found['id'] as string;
}

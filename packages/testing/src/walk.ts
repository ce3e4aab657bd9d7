/** Reads a connection to its end through the public graph, as a client would. */
import assert from 'node:assert/strict';
import type { Direction, GraphQLResponse } from '@cliente360/subgraph';
import type { Branch, InsertDue } from './branch.ts';
import type { TestSubgraph } from './kit.ts';

export interface Walk {
  readonly orden: readonly { readonly campo: string; readonly direccion: Direction }[] | null;
  /** Page sizes, taken in turn. */
  readonly sizes: readonly number[];
  /** From the last row to the first, with `last` and `before`. */
  readonly backward: boolean;
  /** Another parent is asked for the same page in the same operation, as for a list of clients. */
  readonly together: boolean;
  /** Called between pages with how many were read. */
  readonly insertDue: InsertDue;
  /** How many rows there are before the first page. */
  readonly rows: number;
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Ids of the nodes visited, in the connection's order. Fails where a page contradicts itself or what it was asked. */
export async function walkPages(
  kit: TestSubgraph,
  branch: Branch,
  { orden, sizes, backward, together, insertDue, rows }: Walk,
): Promise<string[]> {
  let visited: string[] = [];
  let cursor: string | null = null;
  let total = rows;
  for (let read = 0; ; read++) {
    const size = sizes[read % sizes.length]!;
    const page = await readPage(kit, branch, { size, cursor, orden, backward, together });
    const more = checkPage(page, { size, backward, total, isFirst: cursor === null });
    const ids = page.edges.map(({ node }) => node.id);
    visited = backward ? [...ids, ...visited] : [...visited, ...ids];
    if (!more) return visited;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
    total += await insertDue(read + 1);
  }
}

/** Says whether there are more pages. */
function checkPage(
  { edges, nodes, pageInfo, totalCount }: Page,
  { size, backward, total, isFirst }: { size: number; backward: boolean; total: number; isFirst: boolean },
): boolean {
  const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
  assert.equal(totalCount, total, 'totalCount');
  assert.deepEqual(
    nodes,
    edges.map(({ node }) => node),
    'nodes and edges differ',
  );
  assert.equal(pageInfo.startCursor, edges[0]?.cursor ?? null, 'startCursor');
  assert.equal(pageInfo.endCursor, edges.at(-1)?.cursor ?? null, 'endCursor');
  assert.equal(
    backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage,
    !isFirst,
    'the page does not know where it came from',
  );
  assert.ok(
    more ? edges.length === size : edges.length <= size,
    `a page of ${edges.length} rows where ${size} were asked`,
  );
  return more;
}

interface Asked {
  readonly size: number;
  readonly cursor: string | null;
  readonly orden: Walk['orden'];
  readonly backward: boolean;
  readonly together: boolean;
}

async function readPage(
  kit: TestSubgraph,
  branch: Branch,
  { size, cursor, orden, backward, together }: Asked,
): Promise<Page> {
  const { connection, parent, parentIds } = branch;
  const [type, field] = parent.split('.') as [string, string];
  const selection = `${field}(first: $first, after: $after, last: $last, before: $before, orden: $orden) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } edges { cursor node { id } }
  }`;
  const declared = `$first: Int, $after: String, $last: Int, $before: String, $orden: [${connection.name}Orden!]`;
  const page = backward ? { last: size, before: cursor, orden } : { first: size, after: cursor, orden };
  if (!parentIds) return pageIn(await kit.query(`query (${declared}) { ${selection} }`, page), (data) => data[field]);

  const [own, other] = parentIds;
  const of = (together ? [other, own] : [own]).map((id) => ({ __typename: type, id }));
  const query = `query (${declared}, $of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${selection} } } }`;
  return pageIn(await kit.query(query, { ...page, of }), (data) => (data['_entities'] as any[]).at(-1)[field]);
}

function pageIn({ data, errors }: GraphQLResponse, find: (data: Record<string, unknown>) => unknown): Page {
  assert.equal(errors, undefined, `the page failed: ${JSON.stringify(errors)}`);
  return find(data!) as Page;
}

/** Reads a connection to its end through the public graph, as a client would. */
import assert from 'node:assert/strict';
import type { Direction } from '@cliente360/subgraph';
import type { Branch, InsertDue } from './branch.ts';
import type { TestSubgraph } from './kit.ts';

export interface Walk {
  readonly orden: readonly { readonly campo: string; readonly direccion: Direction }[] | null;
  /** Page sizes, taken in turn. */
  readonly sizes: readonly number[];
  /** From the last row to the first, with `last` and `before`. */
  readonly backward: boolean;
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
  { orden, sizes, backward, insertDue, rows }: Walk,
): Promise<string[]> {
  let visited: string[] = [];
  let cursor: string | null = null;
  let total = rows;
  for (let read = 0; ; read++) {
    const size = sizes[read % sizes.length]!;
    const page = await readPage(
      kit,
      branch,
      backward ? { last: size, before: cursor, orden } : { first: size, after: cursor, orden },
    );
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

async function readPage(
  kit: TestSubgraph,
  { connection, parent, parentId }: Branch,
  variables: Record<string, unknown>,
): Promise<Page> {
  const [type, field] = parent.split('.') as [string, string];
  const selection = `${field}(first: $first, after: $after, last: $last, before: $before, orden: $orden) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } edges { cursor node { id } }
  }`;
  const declared = `$first: Int, $after: String, $last: Int, $before: String, $orden: [${connection.name}Orden!]`;
  const { data, errors } =
    parentId === null
      ? await kit.query(`query (${declared}) { ${selection} }`, variables)
      : await kit.query(
          `query (${declared}, $of: _Any!) { _entities(representations: [$of]) { ... on ${type} { ${selection} } } }`,
          {
            ...variables,
            of: { __typename: type, id: parentId },
          },
        );
  assert.equal(errors, undefined, `the page failed: ${JSON.stringify(errors)}`);
  const holder = parentId === null ? data : (data as { _entities: Record<string, Page>[] })._entities[0];
  return holder![field] as Page;
}

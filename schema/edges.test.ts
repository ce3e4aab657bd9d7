import { loadDefinitions } from '@cliente360/gateway/embedded';
import type { Connection, GraphQLResponse, OrderType } from '@cliente360/subgraph';
import { connectionsOf, crowded, edgesOf, inputOf, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const definitions = await loadDefinitions();

interface Place {
  readonly parent: string;
  readonly connection: Connection;
}

/** One page of the connection under the parent that has most rows, with each list of arguments. */
async function pages(kit: TestSubgraph, { parent, connection }: Place, asked: readonly Record<string, unknown>[]) {
  const [type, field] = parent.split('.') as [string, string];
  const root = connection.parents[parent] === null;
  const types: Record<string, string> = {
    filtro: `${connection.name}Filtro`,
    orden: `[${connection.name}Orden!]`,
    after: 'String',
    before: 'String',
    first: 'Int',
    last: 'Int',
  };
  const id = root ? null : await crowded(kit, connection, parent);
  return Promise.all(
    asked.map(async (args): Promise<GraphQLResponse> => {
      const names = Object.keys(args);
      const declared = names.map((name) => `$${name}: ${types[name]}`);
      const page = `${field}${names.length ? `(${names.map((name) => `${name}: $${name}`).join(', ')})` : ''} { totalCount edges { cursor node { id } } }`;
      return root
        ? kit.query(`query${declared.length ? `(${declared.join(', ')})` : ''} { ${page} }`, args)
        : kit.query(
            `query (${[...declared, '$r: [_Any!]!'].join(', ')}) { _entities(representations: $r) { ... on ${type} { ${page} } } }`,
            { ...args, r: [{ __typename: type, id }] },
          );
    }),
  );
}

const codesOf = ({ errors = [] }: GraphQLResponse) => errors.map(({ extensions }) => extensions?.['code']);

/** What no row of ours can hold, as a cursor would carry it. */
const IMPOSSIBLE: Record<OrderType, readonly string[]> = {
  text: ['\0', '\ud800'],
  date: ['2026-13-45', '2026-02-30', '0000-01-01', '10000-01-01', 'infinity', ''],
  timestamp: ['2026-02-30 00:00:00', '2026-01-01 24:00:00', '2026-01-01 23:60:00', '10000-01-01 00:00:00', 'now'],
  timestamptz: ['2026-13-45 00:00:00+00', '2026-01-01 25:00:00+00', '0000-01-01 00:00:00+00', '2026-01-01 00:00:00+99'],
  numeric: ['', 'NaN', '1e400', '-', '1'.repeat(70), '1.', 'Infinity'],
  integer: ['', '2147483648', '-2147483649', '9999999999', '1.5'],
  boolean: ['', 'maybe', '2'],
};
/** At the edges of each type, and values of it all the same. */
const POSSIBLE: Record<OrderType, readonly string[]> = {
  text: ['', '%', `'`, '\\', 'NULL', '😀'],
  date: ['0001-01-01', '9999-12-31'],
  timestamp: ['0001-01-01 00:00:00', '9999-12-31 23:59:59'],
  timestamptz: ['0001-01-01 00:00:00+00', '9999-12-31 23:59:59.999+00'],
  numeric: ['-0', '-99999999999999999999.999999', `${'9'.repeat(40)}.${'9'.repeat(20)}`],
  integer: ['2147483647', '-2147483648', '0'],
  boolean: ['true', 'false'],
};

const encoded = (parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe.each(definitions)('$name', (definition) => {
  let kit: TestSubgraph;
  beforeAll(async () => {
    kit = await testSubgraph(definition, { clientes: 3 });
  });
  afterAll(() => kit[Symbol.asyncDispose]());
  // A connection has the same filters and orders wherever it hangs: once under a parent, and once over the whole company.
  const kinds = connectionsOf(definition).map(({ parent, connection }): [string, Place] => [
    `${connection.name} ${parent.startsWith('Query.')}`,
    { parent, connection },
  ]);
  const places = [...new Map(kinds).values()];

  it.each(places.filter(({ connection }) => Object.keys(connection.filters).length))(
    'answers $parent at the edges of its filters’ types, and says what is none of their values',
    async (place) => {
      for (const name of Object.keys(place.connection.filters)) {
        const { taken, refused } = edgesOf(inputOf(kit, place.connection.name, name));
        const ask = (value: unknown) => ({ filtro: { [name]: value } });
        for (const [i, answer] of (await pages(kit, place, taken.map(ask))).entries())
          expect(answer.errors, `${name} ${JSON.stringify(taken[i])}`).toBeUndefined();
        for (const [i, answer] of (await pages(kit, place, refused.map(ask))).entries()) {
          expect(codesOf(answer), `${name} ${JSON.stringify(refused[i])}`).toEqual(['BAD_USER_INPUT']);
          expect(answer.errors![0]!.message).toContain(name);
        }
      }
    },
  );

  it.each(places)(
    'refuses at $parent a cursor with a value that its type does not have, in every order',
    async (place) => {
      for (const [campo, { type }] of Object.entries(place.connection.orders)) {
        const orden = [{ campo, direccion: 'ASC' }];
        const [first] = await pages(kit, place, [{ orden }]);
        const data = first!.data as any;
        const { edges } = (data._entities?.[0] ?? data)[place.parent.split('.')[1]!];
        const [print, , id] = JSON.parse(Buffer.from(edges[0].cursor as string, 'base64url').toString()) as string[];
        const with_ = (value: unknown, side: string, row: unknown = id) => ({
          orden,
          [side]: encoded([print, value, row]),
        });
        const both = (values: readonly unknown[]) =>
          values.flatMap((each) => [with_(each, 'after'), with_(each, 'before')]);
        for (const [i, answer] of (await pages(kit, place, both([...POSSIBLE[type], null]))).entries())
          expect(answer.errors, `${campo} ${i}`).toBeUndefined();
        const impossible = [...IMPOSSIBLE[type], 7, true, {}, []];
        const badIds = [null, 7, '', 'x', `${id}\0`, id!.toUpperCase()].map((row) =>
          with_(POSSIBLE[type][0], 'after', row),
        );
        for (const [i, answer] of (await pages(kit, place, [...both(impossible), ...badIds])).entries())
          expect(codesOf(answer), `${campo} ${i}`).toEqual(['CURSOR_INVALIDO']);
      }
    },
  );
});

import type { Database, Query } from '@cliente360/database';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { connectionsOf, crowded, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const definitions = await loadDefinitions();
const FAILS: Query = { sql: 'select 1/0', params: [] };

describe.each(definitions)('$name', (definition) => {
  let kit: TestSubgraph;
  /** Statements that fail, and those asked so far: places that share a table share a text, with values of their own. */
  let broken = new Set<string>();
  const asked = new Set<string>();
  const keyOf = ({ sql, params }: Query) => JSON.stringify([sql, params]);
  const failing = (database: Database): Database => ({
    ...database,
    read: (scope, queries) => {
      for (const each of queries) asked.add(keyOf(each));
      return database.read(
        scope,
        queries.map((each) => (broken.has(keyOf(each)) ? FAILS : each)),
      );
    },
  });
  // Query.accesos names its client in an argument, and is asked for by nobody beside something else.
  const places = connectionsOf(definition).filter(({ parent }) => parent !== 'Query.accesos');

  /** Every relation of the subgraph at every place in one operation, or only some of them. */
  async function ask(which: readonly (typeof places)[number][]) {
    const selection = (type: string) =>
      which
        .filter(({ parent }) => parent.startsWith(`${type}.`))
        .map(
          ({ parent }) => `${parent.replace('.', '_')}: ${parent.split('.')[1]}(first: 2) { totalCount nodes { id } }`,
        )
        .join(' ');
    const types = [...parents.keys()];
    const on = types.map((type) => `... on ${type} { __typename ${selection(type)} }`).join(' ');
    const r = types.map((type) => ({ __typename: type, id: parents.get(type) }));
    const { data, errors = [] } = await kit.query(
      `query ($r: [_Any!]!) { ${selection('Query')} _entities(representations: $r) { ${on} } }`,
      { r },
    );
    const { _entities: entities, ...root } = data as { _entities: Record<string, unknown>[] };
    const { __typename: _, ...fields } = Object.assign({}, ...entities, root) as Record<string, unknown>;
    return { fields, errors };
  }
  const parents = new Map<string, string>();

  let whole: Awaited<ReturnType<typeof ask>>;
  beforeAll(async () => {
    kit = await testSubgraph(definition, { clientes: 3, through: failing });
    for (const { parent, connection } of places) {
      const [type] = parent.split('.') as [string];
      if (type === 'Query' || parents.has(type)) continue;
      const id = await crowded(kit, connection, parent);
      // What hangs from several types in one column would be asked for twice in the same words.
      parents.set(type, [...parents.values()].includes(id) ? crypto.randomUUID() : id);
    }
    whole = await ask(places);
    expect(whole.errors).toEqual([]);
  });
  afterAll(() => kit[Symbol.asyncDispose]());

  it.each(places)('$parent that fails costs itself, and nothing that is asked beside it', async (place) => {
    broken = new Set();
    asked.clear();
    await ask([]);
    const ofAnyone = new Set(asked);
    asked.clear();
    await ask([place]);
    broken = new Set(asked).difference(ofAnyone);
    expect(broken.size).toBe(2);

    const { fields, errors } = await ask(places);
    const lost = place.parent.replace('.', '_');
    expect(fields).toEqual({ ...whole.fields, [lost]: null });
    expect(new Set(errors.map(({ path }) => path!.includes(lost)))).toEqual(new Set([true]));
    expect(new Set(errors.map(({ extensions }) => extensions?.['code']))).toEqual(new Set(['INTERNAL_SERVER_ERROR']));
  });
});

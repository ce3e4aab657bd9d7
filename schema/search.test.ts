import type { Scope } from '@cliente360/database';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const searched = (await loadDefinitions()).flatMap((definition) =>
  definition.connections
    .filter(({ search }) => search)
    .map(({ name, node, search }) => ({ name, definition, table: node.table as PgTable, through: search!.through })),
);

it('clients and cases are searched through an index', () => {
  expect(searched.map(({ name }) => name)).toEqual(['Clientes', 'Casos']);
});

/** In the number of each row. */
const WORD = { Clientes: 'cli-', Casos: 'caso-' } as Record<string, string>;
const MANY = 100_000;

describe.each(searched)('$through', ({ name, definition, table, through }) => {
  let kit: TestSubgraph;
  const { schema, name: relation } = getTableConfig(table);
  const word = WORD[name]!;
  beforeAll(async () => {
    kit = await testSubgraph(definition, { clientes: 4 });
  });
  afterAll(() => kit[Symbol.asyncDispose]());

  const found = async (scope: Partial<Scope>, text = word, personal = 'true', most = MANY) => {
    const [row] = await kit.rows(
      `select ${through}($1, $2::text::boolean, $3::text::int)::text[] as ids`,
      [text, personal, String(most)],
      scope,
    );
    return (row!['ids'] as string[] | null)?.toSorted() ?? null;
  };
  const visible = async (scope: Partial<Scope>) =>
    (await kit.rows(`select id::text as id from ${schema}.${relation} order by 1`, [], scope)).map(({ id }) => id);

  it('finds what whoever asks may see, and never another company’s or a hidden client’s', async () => {
    const [uno, otro] = [kit.world.cliente(0).id, kit.world.cliente(1).id];
    const ajeno = kit.otra.cliente(0).id;
    const scopes: Partial<Scope>[] = [
      {},
      { empresaId: kit.otra.empresa.id },
      { clientes: [uno] },
      { clientes: [uno, otro, ajeno] },
      { clientes: [ajeno] },
      { clientes: [] },
      { empresaId: null },
      { empresaId: null, clientes: [] },
    ];
    const seen = await Promise.all(scopes.map(visible));
    expect(seen.slice(0, 3).every((ids) => ids.length > 0)).toBe(true);
    expect(seen[0]).not.toEqual(seen[2]);
    expect(seen.slice(4)).toEqual([[], [], [], []]);
    for (const [i, scope] of scopes.entries()) expect(await found(scope), JSON.stringify(scope)).toEqual(seen[i]);
  });

  it('sees nothing in a transaction that said nothing of whose it is', async () => {
    const { rows } = await kit.database.asOwner(
      `begin; set local role app_${definition.name}; select ${through}('${word}', true, ${MANY})::text[] as ids; commit`,
    );
    expect(rows).toEqual([{ ids: [] }]);
  });

  it('gives no ids where there are more than asked for, where a word is too short, and of no pattern', async () => {
    const all = (await visible({})).length;
    expect(await found({}, word, 'true', all)).toHaveLength(all);
    expect(await found({}, word, 'true', all - 1)).toBeNull();
    expect(await found({}, 'ca')).toBeNull();
    for (const pattern of ['%%%', '___', `${word[0]}%-`, '\\\\\\', `${word}\\`])
      expect(await found({}, pattern)).toEqual([]);
  });

  it('is for the subgraph’s role alone, and looks nowhere else for what it calls', async () => {
    const { rows } = await kit.database.asOwner(
      `select p.prosecdef as definer, p.proconfig::text[] @> array['search_path=""'] as own,
              exists (select from aclexplode(p.proacl) a where a.grantee = 0) as anybody,
              has_function_privilege('app_${definition.name}', p.oid, 'execute') as theirs
         from pg_proc p where p.oid = '${through}(text, boolean, integer)'::regprocedure`,
    );
    expect(rows).toEqual([{ definer: true, own: true, anybody: false, theirs: true }]);
  });

  it('reads the index', async () => {
    const { rows } = await kit.database.asOwner(
      `begin; set local enable_seqscan = off; set local enable_indexscan = off;
       explain select id from ${schema}.${relation} where busqueda like '%${word}%'; commit`,
    );
    expect(rows.map((row) => Object.values(row)[0]).join('\n')).toContain(`${relation}_por_palabras`);
  });

  it('is asked once for page and count, and not at all for a word that is too short', async () => {
    const field = name.toLowerCase();
    const text = `{ ${field}(first: 2, filtro: { texto: "zzz ${word}" }) { totalCount nodes { id } } }`;
    await kit.query('{ __typename }');
    kit.statements();
    const { data } = await kit.query(text);
    expect(data).toEqual({ [field]: { totalCount: 0, nodes: [] } });
    const asked = kit.statements();
    expect(asked).toHaveLength(3);
    expect(asked[0]).toContain(through);
    expect(asked.slice(1).every((sql) => sql.includes('= any'))).toBe(true);
    await kit.query(`{ ${field}(first: 2, filtro: { texto: "zz" }) { nodes { id } } }`);
    expect(kit.statements()).toHaveLength(1);
  });
});

it('what is personal is found only by whoever may see it', async () => {
  const { definition, through } = searched.find(({ name }) => name === 'Clientes')!;
  await using kit = await testSubgraph(definition, { clientes: 4 });
  const { rfc, id } = kit.world.cliente(0);
  const ids = async (personal: boolean) =>
    (await kit.rows(`select ${through}($1, ${personal}, 10)::text[] as ids`, [rfc.toLowerCase()]))[0]!['ids'];
  expect(await ids(true)).toEqual([id]);
  expect(await ids(false)).toEqual([]);
});

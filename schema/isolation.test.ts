import { loadDefinitions } from '@cliente360/embedded';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const EXEMPT = ['catalogos_sat', 'empresas'];
const definitions = await loadDefinitions();

/** Every table of the subgraph's schema, and what ties its rows to a client. */
async function tablesOf(kit: TestSubgraph): Promise<{ name: string; cliente: string | null }[]> {
  const rows = await kit.rows(
    `select c.relname as name,
            (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attname = 'cliente_id') as cliente
       from pg_class c where c.relnamespace = $1::regnamespace and c.relkind = 'r' order by 1`,
    [kit.definition.name],
  );
  return rows.map((row) => ({
    name: row['name'] as string,
    cliente: row['name'] === 'clientes' ? 'id' : (row['cliente'] as string | null),
  }));
}

describe.each(definitions)('$name: a statement without a where', (definition) => {
  let kit: TestSubgraph;
  beforeAll(async () => {
    kit = await testSubgraph(definition, { clientes: 4 });
  });
  afterAll(() => kit[Symbol.asyncDispose]());

  it('finds row level security enabled, forced and with a policy on every table but the exempt ones', async () => {
    const rows = await kit.rows(
      `select relname as name from pg_class c where relnamespace = $1::regnamespace and relkind = 'r'
         and not (relrowsecurity and relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`,
      [definition.name],
    );
    expect(rows.map(({ name }) => name)).toEqual(EXEMPT);
  });

  it('returns rows of its company only, and nothing at all without one', async () => {
    for (const { name } of (await tablesOf(kit)).filter((each) => !EXEMPT.includes(each.name))) {
      const companies = async (empresaId: string | null) =>
        (
          await kit.rows(`select distinct empresa_id::text as id from ${definition.name}.${name}`, [], { empresaId })
        ).map(({ id }) => id);
      expect(await companies(kit.world.empresa.id), name).toEqual([kit.world.empresa.id]);
      expect(await companies(kit.otra.empresa.id), name).toEqual([kit.otra.empresa.id]);
      expect(await companies(null), name).toEqual([]);
    }
  });

  it('returns rows of the clients it is confined to only, and none when confined to nothing', async () => {
    for (const { name, cliente } of await tablesOf(kit)) {
      if (cliente === null) continue;
      const clients = async (clientes: '*' | readonly string[]) =>
        (
          await kit.rows(`select distinct ${cliente}::text as id from ${definition.name}.${name}`, [], { clientes })
        ).map(({ id }) => id as string);
      const [propio] = await clients('*');
      expect(propio, name).toBeDefined();
      expect(await clients([propio!, kit.otra.cliente(0).id]), name).toEqual([propio]);
      expect(await clients([]), name).toEqual([]);
    }
  });
});

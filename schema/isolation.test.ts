import { loadDefinitions } from '@cliente360/gateway/embedded';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const EXEMPT = ['catalogos_sat', 'empresas'];
const definitions = await loadDefinitions();

/** Every table of the subgraph's schema, and the columns that tie its rows to clients: a row is of all of them. */
async function tablesOf(kit: TestSubgraph): Promise<{ name: string; clientes: string[] }[]> {
  const rows = await kit.rows(
    `select c.relname as name,
            (select pg_get_expr(p.polqual, p.polrelid) from pg_policy p where p.polrelid = c.oid and p.polqual is not null) as policy,
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'cliente_id') as de_cliente
       from pg_class c where c.relnamespace = $1::regnamespace and c.relkind = 'r' order by 1`,
    [kit.definition.name],
  );
  return rows.map((row) => ({
    name: row['name'] as string,
    clientes: [
      ...new Set([
        ...(row['de_cliente'] ? ['cliente_id'] : []),
        ...[...((row['policy'] as string | null) ?? '').matchAll(/(\w+) = ANY/g)].map(([, column]) => column!),
      ]),
    ],
  }));
}

/** Rows of the tables that acts write and no demonstration has, of the company whose scope it is. */
const OF_ACTS: Readonly<Record<string, (schema: string) => string>> = {
  claves_idempotencia: (schema) => `insert into ${schema}.claves_idempotencia
    (empresa_id, id, usuario, clave, huella, entidad, entidad_id, creado_en)
    select id, gen_random_uuid(), 'ana.torres', gen_random_uuid(), 'x', 'Caso', gen_random_uuid(), now() from ${schema}.empresas
    where id = current_setting('app.empresa_id')::uuid`,
  caso_archivos: (schema) => `insert into ${schema}.caso_archivos (empresa_id, id, cliente_id, caso_id, archivo_id)
    select empresa_id, gen_random_uuid(), cliente_id, id, gen_random_uuid() from ${schema}.casos`,
  accesos: (schema) => `insert into ${schema}.accesos
    (empresa_id, id, cliente_id, usuario, traza, subgrafo, campos, filas, ocurrido_en, registrado_en)
    select empresa_id, gen_random_uuid(), id, 'ana.torres', 'x', 'crm', array['Cliente.rfc'], 1, now(), now() from ${schema}.clientes`,
  accesos_perdidos: (schema) => `insert into ${schema}.accesos_perdidos
    (empresa_id, id, subgrafo, cuantos, desde, hasta)
    select id, gen_random_uuid(), 'crm', 1, now(), now() from ${schema}.empresas
    where id = current_setting('app.empresa_id')::uuid`,
};

describe.each(definitions)('$name: a statement without a where', (definition) => {
  let kit: TestSubgraph;
  beforeAll(async () => {
    kit = await testSubgraph(definition, { clientes: 4 });
    const statements = (await tablesOf(kit)).flatMap(({ name }) => OF_ACTS[name]?.(definition.name) ?? []);
    for (const { empresa } of [kit.world, kit.otra])
      for (const sql of statements)
        await kit.database.write({ empresaId: empresa.id, clientes: '*' }, (tx) => tx.query({ sql, params: [] }));
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
    for (const { name, clientes: columns } of await tablesOf(kit)) {
      if (!columns.length) continue;
      const array = `array[${columns.join(', ')}]::text[]`;
      /** The clients of each row that is seen, in an order of theirs. */
      const seen = async (clientes: readonly string[] | '*') => {
        const rows = await kit.rows(`select distinct ${array} as ids from ${definition.name}.${name} order by 1`, [], {
          clientes,
          // Who is confined never sees what the company says among itself: that is held in its rooms.
          interno: false,
        });
        return rows.map(({ ids }) => ids as string[]);
      };
      const todas = await seen('*');
      if (todas.length === 0) {
        expect(await seen([kit.world.cliente(0).id]), name).toEqual([]);
        expect(await kit.rows(`select from ${definition.name}.${name} limit 1`), name).toHaveLength(1);
        continue;
      }
      const propios = (todas.find((ids) => ids.includes(kit.world.cliente(0).id)) ?? todas[0])!;
      const suyas = todas.filter((ids) => ids.every((id) => propios.includes(id)));
      expect(await seen([...propios, kit.otra.cliente(0).id]), name).toEqual(suyas);
      for (const menos of propios)
        expect(await seen(propios.filter((id) => id !== menos)), name).toEqual(
          todas.filter((ids) => ids.every((id) => id !== menos && propios.includes(id))),
        );
      expect(await seen([]), name).toEqual([]);
    }
  });
});

import { parseConfig, SUBGRAPH_NAMES } from '@cliente360/config';
import {
  BIG_TABLE,
  explainPages,
  loadDefinitions,
  openTargets,
  sequentialScans,
  type Plan,
} from '@cliente360/gateway/embedded';
import type { Connection } from '@cliente360/subgraph';
import { testSubgraph } from '@cliente360/testing';
import { Column, is } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';

const definitions = await loadDefinitions();

interface IndexColumn {
  readonly name: string;
  readonly indexConfig?: { readonly order?: string };
}

/** Columns of every index of a table, `fecha desc` where it goes down. */
const indexesOf = (table: PgTable): string[][] => {
  const { indexes, uniqueConstraints, primaryKeys } = getTableConfig(table);
  return [
    ...indexes.map(({ config }) =>
      (config.columns as IndexColumn[]).map(({ name, indexConfig }) =>
        indexConfig?.order === 'desc' ? `${name} desc` : name,
      ),
    ),
    ...[...uniqueConstraints, ...primaryKeys].map(({ columns }) => columns.map(({ name }) => name)),
  ];
};

const startsWith = (index: readonly string[], columns: readonly string[]) =>
  columns.every((each, i) => index[i] === each);

/**
 * The indexes that a connection lacks. Under a parent: one that finds its rows
 * and, for the client's own, gives them in the usual order (the rest is a sort
 * of what one client has). Over the whole company: one for each order.
 */
function lacking({ node, through, parents, orders }: Connection): string[] {
  const indexes = indexesOf(through?.table ?? node.table);
  const [usual] = Object.keys(orders);
  return Object.entries(parents).flatMap(([parent, column]) => {
    if (column === null)
      return Object.entries(orders)
        .filter(([, { expression }]) => is(expression, Column))
        .filter(([, { expression }]) => {
          const { name } = expression as Column;
          return !indexes.some(
            (index) => startsWith(index, ['empresa_id', name]) || startsWith(index, ['empresa_id', `${name} desc`]),
          );
        })
        .map(([campo]) => `${parent}: (empresa_id, ${campo})`);
    const { expression, direction } = orders[usual!]!;
    const ordered = parent.startsWith('Cliente.') && !through && is(expression, Column);
    const columns = ['empresa_id', column.name];
    const key = ordered ? [...columns, direction === 'DESC' ? `${expression.name} desc` : expression.name] : columns;
    return indexes.some((index) => startsWith(index, key)) ? [] : [`${parent}: (${key.join(', ')})`];
  });
}

/** The plan's first words and what it reads whole. */
const say = ({ parent, orden, lines }: Plan) => [parent, orden ?? 'totalCount', ...lines].join('\n');

describe.each(definitions)('$name', (definition) => {
  it('has an index for every connection at every place where it hangs', () => {
    expect(definition.connections.flatMap(lacking)).toEqual([]);
  });

  it('never has to read a table whole for a page or a count', async () => {
    await using kit = await testSubgraph(definition, { clientes: 3 });
    const { empresa } = kit.world;
    // A few clients fit in one page of memory, where reading them whole is right: told not to while there is another way.
    const settings = { enable_seqscan: 'off' };
    const plans = await explainPages(kit, { empresa, clienteId: kit.world.cliente(0).id, settings });
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.filter((plan) => sequentialScans(plan).length).map(say)).toEqual([]);
  }, 120_000);
});

/** A server's database with 20,000 clients (`pnpm datos --clientes 20000`), where plans are what they are in use. */
const big = process.env['EXPLAIN_DATABASE_URL'];

describe.runIf(big)('on a big database', () => {
  it('every page and count seeks its rows and reads no big table whole', async () => {
    const { targets, close } = await openTargets(parseConfig({ DATABASE_URL: big! }), SUBGRAPH_NAMES);
    try {
      const crm = targets.find(({ definition }) => definition.name === 'crm')!.database;
      const [companies] = await crm.read({ empresaId: null, clientes: [] }, [
        { sql: `select id::text as id from crm.empresas where clave = 'demo'`, params: [] },
      ]);
      const empresa = { id: companies![0]!['id'] as string, clave: 'demo' };
      const [clients] = await crm.read({ empresaId: empresa.id, clientes: '*' }, [
        { sql: `select id::text as id from crm.clientes where numero = 'CLI-000001'`, params: [] },
      ]);
      for (const target of targets) {
        const [tables] = await target.database.read({ empresaId: null, clientes: [] }, [
          {
            sql: `select relname::text as name from pg_class where reltuples >= $1::int and relkind = 'r'`,
            params: [String(BIG_TABLE)],
          },
        ]);
        const bigTables = new Set(tables!.map(({ name }) => name));
        const plans = await explainPages(target, { empresa, clienteId: clients![0]!['id'] as string });
        expect(plans.filter((plan) => sequentialScans(plan).some((table) => bigTables.has(table))).map(say)).toEqual(
          [],
        );
      }
    } finally {
      await close();
    }
  }, 300_000);
});

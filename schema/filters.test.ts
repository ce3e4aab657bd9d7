import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import {
  connectionsOf,
  FILTERING_TIMEOUT,
  filteringProperty,
  testSubgraph,
  type TestOracle,
  type TestSubgraph,
} from '@cliente360/testing';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, it } from 'vitest';

const definitions = await loadDefinitions();

/** Each room says what its filters and orders mean where their names don't. */
async function oracleOf({ rooms }: TestSubgraph['definition']): Promise<TestOracle> {
  const files = rooms.map(({ folder }) => join(folder, 'testOracle.ts')).filter((file) => existsSync(file));
  const modules = await Promise.all(files.map((file): Promise<{ oracle: TestOracle }> => import(file)));
  return Object.assign({}, ...modules.map(({ oracle }) => oracle)) as TestOracle;
}

/** The demo has some amounts in pesos only: of those, every other row is in dollars here. */
async function inTwoCurrencies({ definition, database }: TestSubgraph): Promise<void> {
  for (const table of new Set(definition.entities.map((each) => each.table))) {
    const { schema, name, columns } = getTableConfig(table);
    for (const { name: moneda } of columns.filter((each) => each.hasDefault && each.name.endsWith('_moneda'))) {
      const [whole, cambio] = [`${schema}.${name}`, moneda.replace(/moneda$/, 'tipo_cambio')];
      await database.asOwner(
        `update ${whole} set ${moneda} = 'USD', ${cambio} = 17.5 where hashtext(id::text) % 2 = 0 and not exists (select from ${whole} where ${moneda} <> 'MXN')`,
      );
    }
  }
}

/** A connection has the same filters and orders wherever it hangs: the company's if it has it, else the client's, else the first. */
const places = (definition: TestSubgraph['definition']) => {
  const all = connectionsOf(definition);
  return [...new Map(all.map(({ connection }) => [connection.name, connection])).values()].map((connection) => {
    const own = all.filter((each) => each.connection.name === connection.name);
    return ['Query.', 'Cliente.', ''].map((type) => own.find(({ parent }) => parent.startsWith(type))).find(Boolean)!;
  });
};

describe.each(definitions)('$name: every filter and order gives what a naive filter and sort give', (definition) => {
  let kit: TestSubgraph;
  let oracle: TestOracle;
  beforeAll(async () => {
    kit = await testSubgraph(definition, { clientes: 12 });
    await inTwoCurrencies(kit);
    oracle = await oracleOf(definition);
  });
  afterAll(() => kit[Symbol.asyncDispose]());

  it.each(places(definition))(
    'through $parent',
    ({ parent, connection }) => filteringProperty({ kit, parent, connection, oracle }),
    FILTERING_TIMEOUT,
  );
});

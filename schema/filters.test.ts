import { loadDefinitions } from '@cliente360/embedded';
import {
  connectionsOf,
  FILTERING_TIMEOUT,
  filteringProperty,
  testSubgraph,
  type TestSubgraph,
} from '@cliente360/testing';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { significados } from './significados.ts';

const definitions = await loadDefinitions();

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
  beforeAll(async () => {
    kit = await testSubgraph(definition, { clientes: 12 });
  });
  afterAll(() => kit[Symbol.asyncDispose]());

  it.each(places(definition))(
    'through $parent',
    ({ parent, connection }) => filteringProperty({ kit, parent, connection, meanings: significados }),
    FILTERING_TIMEOUT,
  );
});

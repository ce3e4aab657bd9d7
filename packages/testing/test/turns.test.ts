import type { Query } from '@cliente360/database';
import { execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { defineMuestra } from './muestra/src/index.ts';

const CLIENTES = 300;
const ROWS = 100;
const id = (k: number) => `019a0000-0000-7000-8000-${String(k).padStart(12, '0')}`;

/** A page of every client, as a database would give it. */
const rows = Array.from({ length: CLIENTES * ROWS }, (_, k) => ({
  parent: id(Math.floor(k / ROWS)),
  id: id(k),
  rid: id(k),
  kid: id(k),
  o0: 'x',
  k0: 'x',
}));

it('pages of many rows are answered over several turns of the loop, and with one statement', async () => {
  const statements: Query[] = [];
  let [turns, done] = [0, false];
  const count = () => {
    turns++;
    if (!done) setImmediate(count);
  };
  setImmediate(count);
  const { data, errors } = await execute({
    schema: defineMuestra().schema,
    document: parse(`query ($de: [_Any!]!) {
      _entities(representations: $de) { ... on Cliente { cosas(first: ${ROWS}) { nodes { id } } } }
    }`),
    variableValues: { de: Array.from({ length: CLIENTES }, (_, k) => ({ __typename: 'Cliente', id: id(k) })) },
    contextValue: {
      db: { query: async (query: Query) => (statements.push(query), rows) },
      now: () => new Date(),
      empresa: { zonaHoraria: 'America/Mexico_City' },
      datosPersonales: true,
    },
  });
  done = true;
  expect(errors).toBeUndefined();
  const entities = data!['_entities'] as { cosas: { nodes: { id: string }[] } }[];
  expect(entities.map(({ cosas }) => cosas.nodes.length)).toEqual(Array(CLIENTES).fill(ROWS));
  expect(statements).toHaveLength(1);
  // Once to make pages of the rows, and once to answer them.
  expect(turns).toBeGreaterThanOrEqual(10);
});

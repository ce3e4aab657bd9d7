import { loadDefinitions } from '@cliente360/embedded';
import { testSubgraph } from '@cliente360/testing';
import { expect, it } from 'vitest';

const CLIENTES = 20;
const definitions = await loadDefinitions();

it.each(definitions)('$name answers twenty clients with one statement a page and one a count', async (definition) => {
  await using kit = await testSubgraph(definition, { clientes: CLIENTES });
  const clientes = Array.from({ length: CLIENTES }, (_, i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
  const fields = definition.connections
    .flatMap(({ parents }) => Object.keys(parents))
    .filter((path) => path.startsWith('Cliente.'))
    .map((path) => path.slice('Cliente.'.length));
  expect(fields.length).toBeGreaterThan(0);
  // The company is looked up once a minute: not this query's cost.
  await kit.query('{ __typename }');
  kit.statements();
  const { data, errors } = await kit.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { __typename ${fields.map((field) => `${field}(first: 5) { totalCount nodes { id } }`).join(' ')} } } }`,
    { r: clientes },
  );
  expect(errors).toBeUndefined();
  for (const field of fields) {
    const { totalCount, nodes } = (data as any)._entities[0][field];
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes).toHaveLength(Math.min(5, totalCount));
  }
  // crm also makes sure that its clients exist.
  const owner = definition.name === 'crm' ? 1 : 0;
  expect(kit.statements()).toHaveLength(2 * fields.length + owner);
});

import { loadDefinitions } from '@cliente360/gateway/embedded';
import type { SubgraphDefinition } from '@cliente360/subgraph';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { getNamedType, isEnumType, isScalarType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CLIENTES = 20;
const definitions = await loadDefinitions();

/** Fields of `Cliente` that the subgraph answers with a connection. */
const relationsOf = ({ connections }: SubgraphDefinition) =>
  connections.flatMap(({ parents, node }) =>
    Object.keys(parents)
      .filter((path) => path.startsWith('Cliente.'))
      .map((path) => ({ field: path.slice('Cliente.'.length), node: node.type })),
  );

/** All scalars of a type, and those of each entity of this subgraph that it refers to. */
function wholeSelection({ schema, entities }: SubgraphDefinition, type: string): { text: string; references: number } {
  const owned = new Set(entities.map((each) => each.type).filter((each) => each !== 'Cliente'));
  const fieldsOf = (name: string) =>
    Object.values((schema.getType(name) as GraphQLObjectType).getFields()).filter(({ args }) => args.length === 0);
  const scalarsOf = (name: string) =>
    fieldsOf(name)
      .filter((field) => isScalarType(getNamedType(field.type)) || isEnumType(getNamedType(field.type)))
      .map((field) => field.name);
  const referring = fieldsOf(type).filter((field) => owned.has(getNamedType(field.type).name));
  const references = referring.map(({ name, type: of }) => `${name} { ${scalarsOf(getNamedType(of).name).join(' ')} }`);
  return { text: [...scalarsOf(type), ...references].join(' '), references: references.length };
}

describe.each(definitions)('$name', (definition) => {
  let kit: TestSubgraph;
  beforeAll(async () => {
    kit = await testSubgraph(definition, { clientes: CLIENTES });
    // The company is looked up once a minute: not a query's cost.
    await kit.query('{ __typename }');
  });
  afterAll(() => kit[Symbol.asyncDispose]());

  /** crm also makes sure that its clients exist. */
  const owner = definition.name === 'crm' ? 1 : 0;

  it('answers twenty clients with one statement a page and one a count', async () => {
    const relations = relationsOf(definition);
    expect(relations.length).toBeGreaterThan(0);
    const r = Array.from({ length: CLIENTES }, (_, i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
    kit.statements();
    const { data, errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { __typename ${relations.map(({ field }) => `${field}(first: 5) { totalCount nodes { id } }`).join(' ')} } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    for (const { field } of relations) {
      const { totalCount, nodes } = (data as any)._entities[0][field];
      expect(totalCount, field).toBeGreaterThan(0);
      expect(nodes).toHaveLength(Math.min(5, totalCount));
    }
    expect(kit.statements()).toHaveLength(2 * relations.length + owner);
  });

  it.each(relationsOf(definition))(
    'reads a hundred of $field with all they refer to in one statement, and one for each kind of reference',
    async ({ field, node }) => {
      const { text, references } = wholeSelection(definition, node);
      kit.statements();
      const { data, errors } = await kit.cliente(kit.world.cliente(0).id, `${field}(first: 100) { nodes { ${text} } }`);
      expect(errors).toBeUndefined();
      expect((data as any)._entities[0][field].nodes.length).toBeGreaterThan(2);
      expect(kit.statements().length).toBeLessThanOrEqual(1 + references + owner);
    },
  );
});

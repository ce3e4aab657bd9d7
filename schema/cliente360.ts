/** The operation `cliente360`, written from the API schema so that it is always whole. */
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
  print,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Objects that stand for one value: always whole. */
const VALUES = new Set(['Dinero', 'ClaveSat']);
const isRelation = ({ type }: GraphQLField<unknown, unknown>) => getNamedType(type).name.endsWith('Connection');

/**
 * One client with its own fields and, of each of its relations, the first ten:
 * every scalar and enum of the node, amounts and SAT keys whole, the edge's own
 * fields, and the id of each reference.
 */
export function cliente360(schema: GraphQLSchema): string {
  const cliente = schema.getType('Cliente');
  if (!isObjectType(cliente)) throw new Error('the schema has no Cliente');
  const relations = Object.values(cliente.getFields()).filter(isRelation);
  const text = print(
    parse(`query Cliente360($id: ID, $numero: String) {
      cliente(id: $id, numero: $numero) {
        ${row(schema, cliente)}
        ${relations.map((field) => `${field.name}(first: 10) { ${page(schema, field)} }`).join('\n')}
      }
    }`),
  );
  return `# Un cliente completo: sus datos y el principio de cada una de sus relaciones, con su total.\n${text}\n`;
}

function page(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const edge = getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType;
  const { node, cursor: _, ...own } = edge.getFields();
  return `totalCount edges { ${row(schema, { getFields: () => own })} node { ${row(schema, getNamedType(node!.type) as GraphQLObjectType)} } }`;
}

/** What a row says by itself, and whom it names. */
const row = (schema: GraphQLSchema, type: Pick<GraphQLObjectType, 'getFields'>): string =>
  Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .map((field) => selected(schema, field))
    .join(' ');

function selected(schema: GraphQLSchema, { name, type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return name;
  if (isUnionType(named) || isInterfaceType(named)) {
    const entities = schema.getPossibleTypes(named).filter((each) => 'id' in each.getFields());
    return `${name} { __typename ${entities.map((each) => `... on ${each.name} { id }`).join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  if (VALUES.has(named.name)) return `${name} { ${Object.keys(named.getFields()).join(' ')} }`;
  return 'id' in named.getFields() ? `${name} { id }` : '';
}

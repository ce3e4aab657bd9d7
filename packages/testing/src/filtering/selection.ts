/** Everything that a row of a type says of itself and of what it refers to. */
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

const DEPTH = 4;

/**
 * The selection of all fields of `type`: whole objects and lists of its own, of
 * an entity only its id. Connections and fields that need an argument are left out.
 */
export function selectionOf(schema: GraphQLSchema, type: GraphQLObjectType, depth = DEPTH): string {
  return Object.values(type.getFields())
    .map((field) => fieldSelection(schema, field, depth))
    .filter((each) => each !== '')
    .join(' ');
}

function fieldSelection(schema: GraphQLSchema, { name, type, args }: GraphQLField<unknown, unknown>, depth: number) {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return args.length ? '' : name;
  if (isUnionType(named) || isInterfaceType(named)) return `${name} { __typename ${members(schema, named)} }`;
  if (!isObjectType(named) || named.name.endsWith('Connection') || depth === 0) return '';
  const fields = 'id' in named.getFields() ? 'id' : selectionOf(schema, named, depth - 1);
  return fields && `${name} { ${fields} }`;
}

const members = (schema: GraphQLSchema, type: Parameters<GraphQLSchema['getPossibleTypes']>[0]) =>
  schema
    .getPossibleTypes(type)
    .filter((each) => 'id' in each.getFields())
    .map((each) => `... on ${each.name} { id }`)
    .join(' ');

/** Holds what the rooms declare against their SDL: a promise that types alone cannot keep. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { SOLO_MASCARA, type Connection, type Entity, type Field, type SubgraphDefinition } from '@cliente360/subgraph';

/** Everything that does not match, in words; empty for a sound subgraph. */
export function contractProblems({ schema, entities, connections }: SubgraphDefinition): string[] {
  return [
    ...entities.flatMap((entity) => entityProblems(schema, entity)),
    ...connections.flatMap((connection) => connectionProblems(schema, connection)),
  ];
}

function entityProblems(schema: GraphQLSchema, { type, fields }: Entity): string[] {
  return objectProblems(schema, type, fields);
}

/** A type and the objects its rows carry: every field of the SDL is served, by something that fits or by the engine itself. */
function objectProblems(
  schema: GraphQLSchema,
  name: string,
  fields: ReadonlyMap<string, Field>,
  byTheEngine: readonly string[] = ['id'],
): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [`${name} is not an object type of the SDL`];
  return Object.values(type.getFields()).flatMap((field) => {
    const path = `${name}.${field.name}`;
    const declared = fields.get(field.name);
    if (declared?.object) {
      const { type: inner, fields: parts } = declared.object;
      const named = getNamedType(field.type).name;
      return named === inner
        ? objectProblems(schema, inner, new Map(parts))
        : [`${path} is ${named} in the SDL and ${inner} in its declaration`];
    }
    if (!declared)
      return (field.resolve && !field.extensions[SOLO_MASCARA]) || byTheEngine.includes(field.name)
        ? []
        : [`${path} has no column, field or resolver`];
    const { column } = declared;
    if (!column) return [];
    return [
      ...(isNonNullType(field.type) && !column.notNull ? [`${path} is non-null but its column is nullable`] : []),
      ...enumProblems(
        path,
        getNamedType(field.type),
        column.enumValues ?? (column as { baseColumn?: typeof column }).baseColumn?.enumValues,
      ),
    ];
  });
}

function enumProblems(path: string, type: unknown, values: readonly string[] | undefined): string[] {
  if (!isEnumType(type as never)) return [];
  const expected = (type as { getValues(): readonly { name: string }[] }).getValues().map(({ name }) => name);
  const same = values && [...expected].sort().join() === [...values].sort().join();
  return same ? [] : [`${path}: the column allows (${values?.join() ?? 'anything'}) and the SDL (${expected.join()})`];
}

function connectionProblems(
  schema: GraphQLSchema,
  { name, filters, orders, parents, node, through }: Connection,
): string[] {
  return [
    ...objectProblems(schema, `${name}Edge`, new Map(Object.entries(through?.fields ?? {})), ['cursor', 'node']),
    ...sameNames(`${name}CampoOrden`, enumNames(schema, `${name}CampoOrden`), Object.keys(orders)),
    ...sameNames(`${name}Filtro`, inputNames(schema, `${name}Filtro`), Object.keys(filters)),
    ...filterProblems(schema, name, filters),
    ...Object.keys(parents).flatMap((path) => {
      const [type, field] = path.split('.') as [string, string];
      const owner = schema.getType(type);
      const found = isObjectType(owner) ? owner.getFields()[field] : undefined;
      if (!found) return [`${path} is not in the SDL`];
      return String(found.type) === `${name}Connection`
        ? []
        : [`${path} is ${String(found.type)}, not ${name}Connection of ${node.type}`];
    }),
  ];
}

const enumNames = (schema: GraphQLSchema, name: string) => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

const inputNames = (schema: GraphQLSchema, name: string) => {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()) : [];
};

function sameNames(what: string, sdl: readonly string[], declared: readonly string[]): string[] {
  return [
    ...sdl.filter((name) => !declared.includes(name)).map((name) => `${what}.${name} is not declared`),
    ...declared.filter((name) => !sdl.includes(name)).map((name) => `${what}.${name} is not in the SDL`),
  ];
}

function filterProblems(schema: GraphQLSchema, name: string, filters: Connection['filters']): string[] {
  const type = schema.getType(`${name}Filtro`);
  if (!isInputObjectType(type)) return [`${name}Filtro is not in the SDL`];
  return Object.values(type.getFields()).flatMap((field) => {
    const declared = filters[field.name]?.input;
    const written = inputKind(field.type);
    return !declared || declared === written
      ? []
      : [`${name}Filtro.${field.name} is ${written} in the SDL and ${declared} in its declaration`];
  });
}

/** An input type as filters name it: enums are `Enum` whatever their name. */
function inputKind(type: GraphQLInputType): string {
  if (isNonNullType(type)) return `${inputKind(type.ofType)}!`;
  if (isListType(type)) return `[${inputKind(type.ofType)}]`;
  return isEnumType(type) ? 'Enum' : String(type);
}

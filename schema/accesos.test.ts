import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { ALCANCES, sliceScopes } from '@cliente360/identity';
import { createGuard, readRules } from '@cliente360/subgraph/access';
import { withAccessRules } from '@cliente360/subgraph/sdl';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const api = buildSchema(read('api.graphql'));
const supergraph = parse(read('supergraph.graphql'));
const table = readRules(supergraph);
const definitions = await loadDefinitions();

const isRule = ({ name }: { readonly name: { readonly value: string } }) =>
  ['authenticated', 'requiresScopes'].includes(name.value);

/** Fields that an SDL lets anybody read, and rules where composition refuses them. */
function unruled({ definitions: types }: DocumentNode): string[] {
  return types.flatMap((type) => {
    if (type.kind === Kind.INTERFACE_TYPE_DEFINITION)
      return type.directives?.some(isRule) || type.fields?.some((field) => field.directives?.some(isRule))
        ? [type.name.value]
        : [];
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || type.directives?.some(isRule)) return [];
    const bare = (type.fields ?? []).filter(({ directives }) => !directives?.some(isRule));
    return bare.map(({ name }) => `${type.name.value}.${name.value}`);
  });
}

interface Coordinate {
  readonly type: GraphQLNamedType;
  readonly field: GraphQLField<unknown, unknown>;
}
const nameOf = ({ type, field }: Coordinate) => `${type.name}.${field.name}`;

const fieldsOf = (type: GraphQLNamedType): Coordinate[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).map((field) => ({ type, field })) : [];

/** Every field of every type that clients see. */
const coordinates = Object.values(api.getTypeMap())
  .filter((type) => !isIntrospectionType(type))
  .flatMap(fieldsOf);

/** The types that a value of `type` may be asked as. */
const asked = (type: GraphQLNamedType): readonly GraphQLNamedType[] =>
  isUnionType(type) || isInterfaceType(type) ? [type, ...api.getPossibleTypes(type)] : [type];

/** The shortest way from an operation to each type. */
const ways = new Map<string, readonly Coordinate[]>();
const queue: GraphQLNamedType[] = [api.getQueryType()!, api.getMutationType()!];
for (const root of queue) ways.set(root.name, []);
for (const from of queue)
  for (const step of fieldsOf(from))
    for (const type of asked(getNamedType(step.field.type)))
      if (!ways.has(type.name)) {
        ways.set(type.name, [...ways.get(from.name)!, step]);
        queue.push(type);
      }

/** An operation that asks for one field, by the shortest way. */
function operationFor(coordinate: Coordinate): string {
  const steps = [...ways.get(coordinate.type.name)!, coordinate];
  const variables: string[] = [];
  const text = steps.reduceRight(
    (inner, { type, field }) => {
      const args = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
      const given = args.map(
        (arg) => `${arg.name}: $v${variables.push(`$v${variables.length}: ${String(arg.type)}`) - 1}`,
      );
      return `... on ${type.name} { ${field.name}${given.length ? `(${given.join(', ')})` : ''} ${inner} }`;
    },
    asked(getNamedType(coordinate.field.type)).some((type) => fieldsOf(type).length || isUnionType(type))
      ? '{ __typename }'
      : '',
  );
  const kind = steps[0]!.type === api.getMutationType() ? 'mutation' : 'query';
  return `${kind}${variables.length ? ` (${variables.join(', ')})` : ''} { ${text} }`;
}

const keyed = new Set(
  definitions.flatMap(({ document }) =>
    document.definitions.flatMap((each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && each.directives?.some(({ name }) => name.value === 'key')
        ? [each.name.value]
        : [],
    ),
  ),
);

/** What is public of a case is read by who may read cases, too. */
const PUBLICO = ['Comentario', 'Correo', 'Archivo'];
const DE_CASO = ['comentarios', 'emails', 'archivos'];
const DE_CUALQUIERA_DE_LOS_DOS = [['comunicaciones:leer'], ['soporte:leer']];

/** What one field asks of a token, as alternatives; none: a token and no more. */
function alternativesOf(coordinate: Coordinate): string[][] {
  const { type, field } = coordinate;
  const publico = PUBLICO.includes(type.name) && field.name !== 'id';
  if (publico || (type.name === 'Caso' && DE_CASO.includes(field.name))) return DE_CUALQUIERA_DE_LOS_DOS;
  const scopes = scopesOf(coordinate);
  return scopes.length ? [scopes.toSorted()] : [];
}
const allowed = (coordinate: Coordinate, alcances: readonly string[]) => {
  const alternatives = alternativesOf(coordinate);
  return alternatives.length === 0 || alternatives.some((each) => each.every((scope) => alcances.includes(scope)));
};

/** What one field asks of a token, from who answers for it; nothing: a token and no more. */
function scopesOf({ type, field }: Coordinate): string[] {
  if (isInterfaceType(type)) {
    const its = api.getPossibleTypes(type).map((each) => ({ type: each, field: each.getFields()[field.name]! }));
    return [...new Set(its.flatMap(scopesOf))];
  }
  if (type === api.getMutationType()) return ['soporte:escribir'];
  // Who registers cases sends their files, and tries the form, without reading the rest of either slice.
  if ([type, getNamedType(field.type)].some(({ name }) => name === 'CargaArchivo')) return ['soporte:escribir'];
  if (field.name === 'simularCaso') return ['soporte:escribir'];
  if (type !== api.getQueryType() && (!keyed.has(type.name) || field.name === 'id')) return [];
  if (field.name === 'yo') return [];
  if (field.name === 'accesos') return ['auditoria:leer'];
  return definitions
    .filter(({ schema }) => {
      const own = schema.getType(type.name);
      return isObjectType(own) && own.getFields()[field.name];
    })
    .map(({ name }) => sliceScopes(name).leer);
}

describe('no field is reachable without a rule', () => {
  it.each(definitions)('in the SDL of $name, and none stands on an interface', ({ name, document }) => {
    expect(unruled(document)).toEqual([]);
    expect(unruled(parse(read(`${name}.graphql`)))).toEqual([]);
  });

  it('in the composed graph, whose rules any gateway of Federation reads', () => {
    expect(coordinates.filter((each) => !table.ruleOf(each.type.name, each.field.name)).map(nameOf)).toEqual([]);
    expect(read('supergraph.graphql')).toMatch(
      /@link\(url: "https:\/\/specs\.apollo\.dev\/requiresScopes\/v0\.1", for: SECURITY\)/,
    );
  });

  it('which a field that is left open breaks', () => {
    const open = visit(definitions[0]!.document, {
      FieldDefinition: (field) =>
        field.name.value === 'razonSocial'
          ? { ...field, directives: field.directives!.filter((each) => !isRule(each)) }
          : undefined,
    });
    expect(unruled(open)).toEqual(['Cliente.razonSocial']);
  });

  it('and a token without a scope reaches who it is, and no more', () => {
    const open = new Set<string>();
    const seen = new Set<GraphQLNamedType>([api.getQueryType()!, api.getMutationType()!]);
    for (const type of seen)
      for (const each of fieldsOf(type)) {
        if (table.ruleOf(type.name, each.field.name)!.length) continue;
        open.add(nameOf(each));
        asked(getNamedType(each.field.type)).forEach((next) => seen.add(next));
      }
    const identidad = fieldsOf(api.getType('Identidad')!).map(nameOf);
    expect([...open].sort()).toEqual(['Query.yo', 'Usuario.id', ...identidad].sort());
  });
});

it('the table says of every field what its owner asks', () => {
  const said = ({ type, field }: Coordinate) => table.ruleOf(type.name, field.name)!.map((each) => [...each].sort());
  const differ = coordinates.filter((each) => {
    return JSON.stringify(said(each)) !== JSON.stringify(alternativesOf(each));
  });
  expect(differ.map(nameOf)).toEqual([]);
});

it('matrix: each field, with no scope, with each alone and with all it needs, is asked for exactly where it is allowed', () => {
  const guard = createGuard({ schema: api, rules: table });
  let cells = 0;
  for (const coordinate of coordinates) {
    const query = operationFor(coordinate);
    const document = parse(query);
    const way = [...ways.get(coordinate.type.name)!, coordinate];
    const needs = [...new Set(way.flatMap((each) => alternativesOf(each)[0] ?? []))];
    for (const alcances of [
      [],
      ...ALCANCES.map((each) => [each]),
      needs,
      ALCANCES.filter((each) => each !== needs[0]),
    ]) {
      const forbidden = way.find((each) => !allowed(each, alcances));
      const admission = guard({ key: () => query, operationName: undefined, document: () => document }, alcances);
      cells++;
      if (!forbidden) {
        expect(admission, `${nameOf(coordinate)} with ${alcances.join()}`).toBeUndefined();
        continue;
      }
      const left = admission!.document ? print(admission!.document) : '';
      expect(left, nameOf(coordinate)).not.toMatch(
        new RegExp(`on ${forbidden.type.name} \\{\\s+${forbidden.field.name}\\b`),
      );
    }
  }
  expect(cells).toBeGreaterThan(10_000);
}, 60_000);

it('composition refuses a field that reads what another owner protects and does not ask for the same', () => {
  const link =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@authenticated", "@requiresScopes"])';
  const compose = (own: string) =>
    composeServices(
      [
        ['crm', `${link} type Query { t: T } type T @key(fields: "id") { id: ID! secreto: Int }`],
        [
          'finance',
          `${link} type T @key(fields: "id") { id: ID! secreto: Int @external doble: Int @requires(fields: "secreto") ${own} }`,
        ],
      ].map(([name, sdl]) => ({ name: name!, url: '', typeDefs: withAccessRules(parse(sdl!), name!) })),
    ).errors?.map(({ extensions }) => extensions['code']);
  expect(compose('')).toEqual(['MISSING_TRANSITIVE_AUTH_REQUIREMENTS']);
  expect(compose('@requiresScopes(scopes: [["finanzas:leer", "crm:leer"]])')).toBeUndefined();
});

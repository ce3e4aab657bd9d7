import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  type DefinitionNode,
  type GraphQLNamedType,
} from 'graphql';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { describe, expect, it } from 'vitest';

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');
const api = buildSchema(read('api.graphql'));
const promised = parse(read('contrato.graphql'), { noLocation: true }).definitions;
const definitions = await loadDefinitions();

/** Which subgraph has the rows of an entity. */
const owners = new Map(definitions.flatMap(({ name, entities }) => entities.map(({ type }) => [type, name] as const)));

/** Whether a field of `type` may point into a subgraph other than the one that answers for it: then it may be null. */
function crosses(type: string, target: GraphQLNamedType): boolean {
  const targets = isUnionType(target) || isInterfaceType(target) ? api.getPossibleTypes(target) : [target];
  const answering = definitions.filter(({ schema }) => schema.getType(type)).map(({ name }) => name);
  return targets.some(({ name }) => owners.has(name) && answering.some((each) => each !== owners.get(name)));
}

/** The type as the graph's borders leave it: a reference across one may be null, alone or in a list. */
const loosened = (type: string) => (type.startsWith('[') ? type.replace('!]', ']') : type.replace(/!$/, ''));

function differencesOf(definition: DefinitionNode): [string, string][] {
  if (!('name' in definition) || !definition.name) return [];
  const { value: name } = definition.name;
  const type = api.getType(name);
  if (!type) return [[name, 'is missing']];
  if (definition.kind === Kind.ENUM_TYPE_DEFINITION)
    return sameSet(name, valuesOf(definition), isEnumType(type) ? type.getValues().map((each) => each.name) : []);
  if (definition.kind === Kind.UNION_TYPE_DEFINITION)
    return sameSet(
      name,
      (definition.types ?? []).map((each) => each.name.value),
      isUnionType(type) ? type.getTypes().map((each) => each.name) : [],
    );
  if (!('fields' in definition)) return [];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [[name, 'is of another kind']];
  return [...(definition.fields ?? [])].flatMap((field): [string, string][] => {
    const path = `${name}.${field.name.value}`;
    const found = type.getFields()[field.name.value];
    if (!found) return [[path, 'is missing']];
    const [asked, given] = [print(field.type), String(found.type)];
    const named = getNamedType(found.type);
    if (asked === given || (loosened(asked) === given && crosses(name, named))) return [];
    return [[path, `is ${given}, not ${asked}`]];
  });
}

const valuesOf = ({
  values,
}: {
  readonly values?: readonly { readonly name: { readonly value: string } }[] | undefined;
}) => (values ?? []).map((each) => each.name.value);

const sameSet = (name: string, asked: readonly string[], given: readonly string[]): [string, string][] => [
  ...asked.filter((each) => !given.includes(each)).map((each): [string, string] => [`${name}.${each}`, 'is missing']),
  ...given
    .filter((each) => !asked.includes(each))
    .map((each): [string, string] => [`${name}.${each}`, 'was not promised']),
];

/** What differs, by `Type.member`. */
const differences = new Map(promised.flatMap(differencesOf));

/** The members that docs/glosario.md says differ on purpose. */
const excused = new Set(
  [...read('..', 'docs', 'glosario.md').matchAll(/^\| ((?:`[A-Z]\w*(?:\.\w+)?`(?:, )?)+) +\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([^`]+)`/g)].map(([, member]) => member!),
  ),
);

describe('the graph keeps what the domain promises', () => {
  it('with every type, field, filter and order as promised but for what the glossary gives a reason for', () => {
    expect([...differences].filter(([member]) => !excused.has(member)).map((each) => each.join(' '))).toEqual([]);
  });

  it('and the glossary excuses nothing that does not differ', () => {
    expect([...excused].filter((member) => !differences.has(member))).toEqual([]);
  });
});

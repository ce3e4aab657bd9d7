import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  GraphQLError,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isScalarType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';

const api = buildSchema(readFileSync(join(import.meta.dirname, 'api.graphql'), 'utf8'));
const definitions = await loadDefinitions();

/** A list or a text among what a field takes, and a way to give it alone. */
interface Place {
  readonly type: string;
  readonly field: string;
  /** `filtro.estado`; `.0` where it is in a list. */
  readonly path: string;
  readonly declared: GraphQLInputType;
  readonly description: string;
  given(value: unknown): Record<string, unknown>;
}

function placesOf(schema: GraphQLSchema): Place[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !isIntrospectionType(type)
      ? Object.values(type.getFields())
          .filter(({ name }) => name !== '_entities')
          .flatMap((field) =>
            within(field.args, [], (value) => value).map((each) => ({ type: type.name, field: field.name, ...each })),
          )
      : [],
  );
}

type Given = {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly description?: string | null | undefined;
};

function within(
  fields: readonly Given[],
  path: readonly string[],
  wrap: (value: Record<string, unknown>) => Record<string, unknown>,
): Omit<Place, 'type' | 'field'>[] {
  return fields.flatMap(({ name, type, description }) => {
    const named = getNamedType(type);
    const list = isListType(getNullableType(type));
    const here = [...path, name];
    const place = {
      path: here.join('.'),
      declared: type,
      description: description ?? '',
      given: (value: unknown) => wrap({ [name]: value }),
    };
    const inner = isInputObjectType(named)
      ? within(Object.values(named.getFields()), list ? [...here, '0'] : here, (value) =>
          wrap({ [name]: list ? [value] : value }),
        )
      : [];
    return [...(list || named.name === 'String' || named.name === 'ID' ? [place] : []), ...inner];
  });
}

const nameOf = ({ type, field, path }: Place) => `${type}.${field}(${path})`;
const numberIn = (text: string, pattern: RegExp) => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : Number(found.replaceAll(',', ''));
};
/** What its description promises. */
const elementsOf = ({ description }: Place) => numberIn(description, /Se reciben a lo más ([\d,]+) elementos/);
const charactersOf = ({ description, declared }: Place) =>
  getNamedType(declared).name === 'ID'
    ? 64
    : (numberIn(description, /Se reciben a lo más ([\d,]+) caracteres/) ??
      numberIn(description, /elementos, de ([\d,]+) caracteres cada uno/));

/** The refusal of a resolver that gets this, if it is one for size. */
async function refusalOf({ type, field, given }: Place, schema: GraphQLSchema, value: unknown): Promise<unknown> {
  const declared = schema.getType(type);
  const resolve = isObjectType(declared) ? declared.getFields()[field]?.resolve : undefined;
  try {
    // Nothing is behind it: whatever gets past the measure fails on that, in other words.
    await resolve!({}, given(value), {} as never, {} as never);
  } catch (error) {
    if (
      error instanceof GraphQLError &&
      /^«[^»]+»: (tiene [\d,]+ (elementos|caracteres) y caben|lleva más de 30 acentos)/.test(error.message)
    )
      return error.extensions['argumento'];
  }
  return undefined;
}

const own = definitions.map((definition) => ({ definition, places: placesOf(definition.schema) }));

describe.each(own)('$definition.name: what it is given has a size', ({ definition: { schema }, places }) => {
  const lists = places.filter(({ declared }) => isListType(getNullableType(declared)));
  const texts = places.filter(
    ({ declared }) => isScalarType(getNamedType(declared)) && /^(String|ID)$/.test(getNamedType(declared).name),
  );

  it('each list takes what its description says, and not one more', async () => {
    expect(lists.length).toBeGreaterThan(0);
    for (const place of lists) {
      const most = elementsOf(place);
      expect(most, nameOf(place)).toBeGreaterThan(0);
      // Of nulls: only their number is looked at.
      expect(await refusalOf(place, schema, Array(most! + 1).fill(null)), nameOf(place)).toBe(place.path);
      expect(await refusalOf(place, schema, Array(most).fill(null)), nameOf(place)).toBeUndefined();
    }
  });

  it('each text takes what its description says, and not one more; nor a letter under a heap of accents', async () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const place of texts) {
      const list = isListType(getNullableType(place.declared));
      const path = list ? `${place.path}.0` : place.path;
      const value = (text: string) => (list ? [text] : text);
      const most = charactersOf(place);
      expect(most, nameOf(place)).toBeGreaterThan(0);
      expect(await refusalOf(place, schema, value('x'.repeat(most! + 1))), nameOf(place)).toBe(path);
      expect(await refusalOf(place, schema, value('x'.repeat(most!))), nameOf(place)).toBeUndefined();
      expect(await refusalOf(place, schema, value(`a${'\u0301'.repeat(31)}`)), nameOf(place)).toBe(path);
      expect(await refusalOf(place, schema, value(`a${'\u0301'.repeat(30)}`)), nameOf(place)).toBeUndefined();
    }
  });
});

it('every list and text of the composed schema is one of theirs, and says the same there', () => {
  const theirs = new Map(own.flatMap(({ places }) => places).map((each) => [nameOf(each), each.description]));
  const composed = placesOf(api);
  expect(composed.length).toBeGreaterThan(300);
  for (const place of composed) expect(theirs.get(nameOf(place)), nameOf(place)).toBe(place.description);
});

it('any other scalar looks into nothing that is longer than an address of mail', () => {
  const scalars = Object.values(definitions[0]!.schema.getTypeMap()).filter(isScalarType);
  const ours = scalars.filter(
    ({ name }) => !/^(String|ID|Int|Float|Boolean|JSON|_Any|_FieldSet|federation__.*|link__.*)$/.test(name),
  );
  expect(ours.length).toBeGreaterThan(8);
  for (const scalar of ours) expect(() => scalar.parseValue('1'.repeat(321)), scalar.name).toThrow(/no válido/);
});

it('nothing is given as JSON, which has no bound', () => {
  for (const { definition } of own)
    for (const type of Object.values(definition.schema.getTypeMap())) {
      const given = isInputObjectType(type)
        ? Object.values(type.getFields())
        : isObjectType(type) && !isIntrospectionType(type)
          ? Object.values(type.getFields()).flatMap(({ args }) => args)
          : [];
      for (const each of given) expect(getNamedType(each.type).name, `${type.name}.${each.name}`).not.toBe('JSON');
    }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const api = buildSchema(read('api.graphql'));
const definitions = await loadDefinitions();

describe('the graph', () => {
  it('describes every type, field, argument and value', () => {
    const bare = Object.values(api.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap((type) => [
        ...(type.description || ['Query', 'Mutation'].includes(type.name) ? [] : [type.name]),
        ...(isObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields()).flatMap((field) => [
              ...(field.description ? [] : [`${type.name}.${field.name}`]),
              ...field.args
                .filter(({ description }) => !description)
                .map(({ name }) => `${type.name}.${field.name}(${name})`),
            ])
          : []),
        ...(isInputObjectType(type)
          ? Object.values(type.getFields())
              .filter(({ description }) => !description)
              .map(({ name }) => `${type.name}.${name}`)
          : []),
        ...(isEnumType(type)
          ? type
              .getValues()
              .filter(({ description }) => !description)
              .map(({ name }) => `${type.name}.${name}`)
          : []),
      ]);
    expect(bare).toEqual([]);
  });

  it('lets a lost slice cost itself: every relation of Cliente and every root but yo may be null', () => {
    const nonNull = (type: string) => {
      const object = api.getType(type);
      if (!isObjectType(object)) throw new Error(type);
      return Object.values(object.getFields()).filter((field) => isNonNullType(field.type));
    };
    expect(nonNull('Query').map(({ name }) => name)).toEqual(['yo']);
    expect(nonNull('Cliente').filter(({ type }) => String(type).endsWith('Connection!'))).toEqual([]);
  });

  it('lets a reference to another subgraph’s entity be null', () => {
    const owned = new Map(
      definitions.flatMap(({ name, entities }) => entities.map(({ type }) => [type, name] as const)),
    );
    const borders = definitions.flatMap(({ name, schema, entities }) =>
      entities.flatMap(({ type }) => {
        const object = schema.getType(type);
        return isObjectType(object)
          ? Object.values(object.getFields())
              .filter((field) => isNonNullType(field.type))
              .filter((field) => {
                const target = String(field.type).replace(/[[\]!]/g, '');
                return owned.has(target) && owned.get(target) !== name && !String(field.type).startsWith('[');
              })
              .map((field) => `${type}.${field.name}`)
          : [];
      }),
    );
    expect(borders).toEqual([]);
  });

  it('gives every relation its six arguments and one way to name its types', () => {
    const cliente = api.getType('Cliente');
    if (!isObjectType(cliente)) throw new Error('no Cliente');
    const relations = Object.values(cliente.getFields()).filter(({ type }) => String(type).endsWith('Connection'));
    expect(relations.length).toBeGreaterThanOrEqual(5);
    for (const { name, args, type } of relations) {
      const prefix = String(type).replace(/Connection$/, '');
      expect(
        args.map((arg) => `${arg.name}: ${String(arg.type)}`),
        name,
      ).toEqual([
        'first: Int',
        'after: String',
        'last: Int',
        'before: String',
        `filtro: ${prefix}Filtro`,
        `orden: [${prefix}Orden!]`,
      ]);
    }
  });
});

/** Masking of fields with the tag: whoever may not read one gets its mask, as data and without an error. */
import {
  defaultFieldResolver,
  getNamedType,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { SubgraphContext } from '../context.ts';
import { MASCARA_POR_ESCALAR, MASCARAS, type Mascara, type Mask } from './masks.ts';
import { isPersonal } from './tags.ts';

type Source = Readonly<Record<string | symbol, unknown>>;

/** Set on an object that tells of the company itself: what is in it is nobody's secret. */
export const PROPIO: unique symbol = Symbol('propio');

/** Set in the extensions of a field that has no resolver but its mask. */
export const SOLO_MASCARA = 'soloMascara';

/**
 * Puts the masks on a schema. `declared` has the forms of text fields, or what masks them, by `Type.field`. Throws where one of them is
 * of a field without the tag, and where the tag is on a field that no mask fits.
 */
export function maskOutputs(schema: GraphQLSchema, declared: Readonly<Record<string, Mascara | Mask>>): void {
  const pending = new Set(Object.keys(declared));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!isPersonal(field.astNode)) continue;
      const path = `${type.name}.${field.name}`;
      pending.delete(path);
      putMask(field, maskOf(path, field, declared[path]));
    }
  }
  if (pending.size) throw new Error(`a mask without @tag(name: "personal"): ${[...pending].join(', ')}`);
}

function maskOf(
  path: string,
  { type }: GraphQLField<unknown, SubgraphContext>,
  declared: Mascara | Mask | undefined,
): Mask {
  if (typeof declared === 'function') return declared;
  const mascara = declared ?? MASCARA_POR_ESCALAR[getNamedType(type).name];
  if (!mascara) throw new Error(`${path} is tagged personal and is nothing that can be masked`);
  return MASCARAS[mascara];
}

function putMask(field: GraphQLField<Source, SubgraphContext>, mask: Mask): void {
  const { resolve = defaultFieldResolver } = field;
  if (!field.resolve) field.extensions = { ...field.extensions, [SOLO_MASCARA]: true };
  field.resolve = (source, args, context, info) => {
    const value: unknown = resolve(source, args, context, info);
    if (context.datosPersonales || source[PROPIO]) return value;
    return value instanceof Promise
      ? value.then((later: unknown) => masked(later, mask, source))
      : masked(value, mask, source);
  };
}

function masked(value: unknown, mask: Mask, source: Source): unknown {
  if (value === null || value === undefined) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => masked(each, mask, source));
  return typeof value === 'string' ? mask(value, source) : MASCARAS.oculto();
}

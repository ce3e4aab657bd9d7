/** Limits of input: the size of every list and text of a field's arguments is measured before anybody works on it. */
import {
  defaultFieldResolver,
  getNullableType,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { addCheck } from '../checks.ts';
import type { SubgraphContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { entero, limitsOf, type Limits } from './declared.ts';

/** What is too big: where, and in which words. */
interface Excess {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Measure = (value: unknown) => Excess | undefined;

/**
 * Puts the check of `@limite` (see `limits/declared.ts`) before every resolver whose arguments hold a list or a text; it
 * throws BAD_USER_INPUT that names the first that is too big. `_entities` is Federation's own: who asks it is the
 * gateway, which batches.
 */
export function boundInputs(schema: GraphQLSchema): void {
  const measures = new Map<GraphQLInputObjectType, Measure>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) if (field.name !== '_entities') bound(field, measures);
  }
}

function bound(field: GraphQLField<unknown, SubgraphContext>, measures: Map<GraphQLInputObjectType, Measure>): void {
  const measure = measureOfAll(field.args, measures);
  if (!measure) return;
  const { resolve = defaultFieldResolver } = field;
  const check = (args: Record<string, unknown>) => {
    const excess = measure(args);
    if (excess) throw badInput(excess.path.join('.'), excess.message);
  };
  addCheck(field, check);
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    check(args);
    return resolve(source, args, context, info);
  };
}

/** Of an object with these fields; undefined where none of them can be too big. */
function measureOfAll(
  fields: readonly (GraphQLArgument | GraphQLInputField)[],
  measures: Map<GraphQLInputObjectType, Measure>,
): Measure | undefined {
  const each = fields.flatMap(({ name, type, astNode }) => {
    const measure = astNode && measureOf(type, limitsOf(astNode), measures);
    return measure ? [[name, measure] as const] : [];
  });
  if (each.length === 0) return undefined;
  return (value) => {
    for (const [name, measure] of each) {
      const excess = measure((value as Readonly<Record<string, unknown>>)[name]);
      if (excess) return { ...excess, path: [name, ...excess.path] };
    }
    return undefined;
  };
}

function measureOf(
  declared: GraphQLInputType,
  limits: Limits,
  measures: Map<GraphQLInputObjectType, Measure>,
): Measure | undefined {
  const type = getNullableType(declared);
  const measure = isListType(type)
    ? measureOfList(limits.elementos, measureOf(type.ofType, limits, measures))
    : isInputObjectType(type)
      ? measureOfObject(type, measures)
      : type === GraphQLString || type === GraphQLID
        ? measureOfText(limits.caracteres)
        : undefined;
  return measure && ((value) => (value === null || value === undefined ? undefined : measure(value)));
}

/** One for each type: a type may hold itself. */
function measureOfObject(type: GraphQLInputObjectType, measures: Map<GraphQLInputObjectType, Measure>): Measure {
  const known = measures.get(type);
  if (known) return known;
  let measure: Measure | undefined;
  const later: Measure = (value) => measure?.(value);
  measures.set(type, later);
  measure = measureOfAll(Object.values(type.getFields()), measures);
  return later;
}

const measureOfList =
  (most: number, each: Measure | undefined): Measure =>
  (value) => {
    const values = value as readonly unknown[];
    if (values.length > most)
      return {
        path: [],
        message: `tiene ${entero(values.length)} elementos y caben ${entero(most)}; quita los que sobran o repártelos en varias peticiones.`,
      };
    if (!each) return undefined;
    for (const [k, one] of values.entries()) {
      const excess = each(one);
      if (excess) return { ...excess, path: [k, ...excess.path] };
    }
    return undefined;
  };

/** Unicode's own measure of a text that can be normalised as it goes (UAX #15, Stream-Safe): with more, the time grows with their square. */
const MARKS = 30;
const TOO_MANY_MARKS = new RegExp(`\\p{M}{${MARKS + 1}}`, 'u');

const measureOfText =
  (most: number): Measure =>
  (value) => {
    const text = value as string;
    if (text.length > most)
      return { path: [], message: `tiene ${entero(text.length)} caracteres y caben ${entero(most)}; acórtalo.` };
    if (text.length > MARKS && TOO_MANY_MARKS.test(text))
      return { path: [], message: `lleva más de ${MARKS} acentos o signos sobre una misma letra; quítalos.` };
    return undefined;
  };

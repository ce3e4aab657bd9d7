/**
 * Shaping of an answer: what was fetched, in the form that the client asked for: @apollo/gateway's own last step, which is one piece of work for
 * all of an answer, made one that can be done in slices. It keeps its rules to the letter (`shape.test.ts` compares them), and
 * what it finds out of a selection it finds out once and not for each object.
 */
import {
  ERRORS,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isSubtype,
  isValidLeafValue,
  Variable,
  type CompositeType,
  type Directive,
  type FieldSelection,
  type Operation,
  type Schema,
  type SelectionSet,
  type Type,
} from '@apollo/federation-internals';
import type { GraphQLError } from 'graphql';
import { limitExceeded } from '../../guards/limitExceeded.ts';
import { ADDED_KEY } from '../neverEmpty.ts';

export interface Fetched {
  readonly operation: Operation;
  readonly variables?: Record<string, unknown>;
  readonly input: Record<string, unknown> | null | undefined;
  readonly introspectionHandling: (selection: FieldSelection) => unknown;
}

export interface Shaped {
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: GraphQLError[];
}

/** Values that are shaped between two looks at whether others want their turn. */
const PIECE = 2_000;
/** Characters in an answer to a question, its keys too: as much as a subgraph may answer, and more than any page of the graph. */
const MAX_TEXT = 16 * 2 ** 20;

interface Walk {
  readonly schema: Schema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly introspect: Fetched['introspectionHandling'];
  readonly steps: Map<SelectionSet, readonly Step[]>;
  readonly errors: GraphQLError[];
  readonly path: (string | number)[];
  /** Worked on since the last time that others had their turn. */
  values: number;
  text: number;
}

/** What of a selection set takes part, with these variables. */
type Step =
  | { readonly kind: 'introspection'; readonly key: string; readonly selection: FieldSelection }
  | { readonly kind: 'typename'; readonly key: string }
  | {
      readonly kind: 'field';
      readonly key: string;
      readonly type: Type;
      readonly leaf: boolean;
      readonly below: SelectionSet | undefined;
    }
  | { readonly kind: 'fragment'; readonly condition: CompositeType | undefined; readonly below: SelectionSet };

interface Updated {
  readonly value: unknown;
  /** The object that it is of cannot be. */
  readonly invalid?: boolean;
  readonly failed?: boolean;
}

type Slices<Result> = Generator<number, Result, void>;
type Row = Record<string, unknown>;

/** Yields how many values it has shaped since. Throws what is wrong with the answer as a whole: LIMITE_EXCEDIDO, for one. */
export function* shape({ operation, variables, input, introspectionHandling }: Fetched): Slices<Shaped> {
  if (!input) return { data: input, errors: [] };
  const walk: Walk = {
    schema: operation.schema(),
    variables: Object.assign(Object.create(null), operation.collectDefaultedVariableValues(), variables) as Row,
    introspect: introspectionHandling,
    steps: new Map(),
    errors: [],
    path: [],
    values: 0,
    text: operation.rootKind === 'query' ? 0 : -Infinity,
  };
  const data = Object.create(null) as Row;
  const root = walk.schema.schemaDefinition.rootType(operation.rootKind)!;
  const whole = yield* selections(walk, operation.selectionSet, input, data, root);
  return { data: whole ? data : null, errors: walk.errors };
}

function stepsOf(walk: Walk, set: SelectionSet): readonly Step[] {
  let steps = walk.steps.get(set);
  if (!steps) {
    steps = set.selections().flatMap((selection): Step[] => {
      const { element } = selection;
      if (isLeftOut(walk, element)) return [];
      if (selection.kind === 'FragmentSelection') {
        const { typeCondition: condition } = selection.element;
        return [{ kind: 'fragment', condition, below: selection.selectionSet }];
      }
      const key = selection.element.responseName();
      if (key === ADDED_KEY) return [];
      const { definition } = selection.element;
      if (definition.isSchemaIntrospectionField()) return [{ kind: 'introspection', key, selection }];
      if (selection.element.name === '__typename') return [{ kind: 'typename', key }];
      const type = definition.type!;
      const bare = isNonNullType(type) ? type.ofType : type;
      const leaf = !isListType(bare) && !isCompositeType(bare);
      return [{ kind: 'field', key, type, leaf, below: selection.selectionSet }];
    });
    walk.steps.set(set, steps);
  }
  return steps;
}

type Conditional = { appliedDirectivesOf(definition: unknown): readonly Directive[] };

function isLeftOut({ schema, variables }: Walk, element: unknown): boolean {
  const conditionOf = (definition: unknown): unknown => {
    const [directive] = (element as Conditional).appliedDirectivesOf(definition);
    if (!directive) return undefined;
    const { if: condition } = directive.arguments() as { if: unknown };
    if (!(condition instanceof Variable)) return condition;
    const value = variables[condition.name];
    if (typeof value !== 'boolean') throw new TypeError(`a condition is no boolean: ${condition.name}`);
    return value;
  };
  return conditionOf(schema.skipDirective()) === true || conditionOf(schema.includeDirective()) === false;
}

/** False where the object cannot be. */
function* selections(walk: Walk, set: SelectionSet, input: Row, output: Row, parent: CompositeType): Slices<boolean> {
  for (const step of stepsOf(walk, set)) {
    if (step.kind === 'fragment') {
      if (!applies(walk, step.condition, input['__typename'] as string | undefined, parent)) continue;
      if (!(yield* selections(walk, step.below, input, output, step.condition ?? parent))) return false;
    } else if (step.kind === 'introspection') {
      output[step.key] ??= walk.introspect(step.selection);
    } else if (step.kind === 'typename') {
      if (output[step.key] !== undefined) continue;
      const name = own(input, step.key) ?? (step.key === '__typename' ? null : input['__typename']);
      const type = typeof name === 'string' ? (walk.schema.type(name) ?? parent) : parent;
      if (!isObjectType(type as CompositeType)) return false;
      output[step.key] = type.name;
    } else {
      const { key, type, leaf: isLeaf, below } = step;
      walk.path.push(key);
      walk.text += key.length;
      const [before, given] = [output[key], own(input, key) ?? null];
      const updated = isLeaf
        ? leafField(walk, before, type, given, parent)
        : yield* value(walk, before, type, given, below, parent);
      output[key] = updated.value;
      walk.path.pop();
      if (updated.invalid) return false;
    }
  }
  return true;
}

const own = (row: Row, key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);

function applies(
  { schema }: Walk,
  condition: CompositeType | undefined,
  typename: string | undefined,
  parent: CompositeType,
): boolean {
  if (!condition) return true;
  const type = typename ? schema.type(typename) : parent;
  return !!type && isSubtype(condition, type);
}

function describe({ path }: Walk, type: Type, parent: CompositeType): string {
  const last = path.at(-1)!;
  return typeof last === 'string'
    ? `field ${parent.toString()}.${last}`
    : `array element of type ${type.toString()} at index ${last}`;
}

function invalid(walk: Walk, what: string): void {
  walk.errors.push(ERRORS.INVALID_GRAPHQL.err(`${what}.`, { path: [...walk.path] }));
}

/** A null where none may be. */
function nonNull(walk: Walk, { value: updated, failed }: Updated, type: Type, parent: CompositeType): Updated {
  if (updated !== null) return { value: updated };
  if (!failed) invalid(walk, `Cannot return null for non-nullable ${describe(walk, type, parent)}`);
  return { value: null, invalid: true, failed: true };
}

function leafField(walk: Walk, before: unknown, type: Type, given: unknown, parent: CompositeType): Updated {
  walk.values++;
  if (before !== undefined) return { value: before };
  if (!isNonNullType(type)) return leaf(walk, type, given, parent);
  return nonNull(walk, leaf(walk, type.ofType, given, parent), type.ofType, parent);
}

function leaf(walk: Walk, type: Type, given: unknown, parent: CompositeType): Updated {
  if (given === null) return { value: null };
  if (typeof given === 'string') walk.text += given.length;
  if (isValidLeafValue(walk.schema, given, type as never)) return { value: given };
  invalid(walk, `Invalid value found for ${describe(walk, type, parent)}`);
  return { value: null, failed: true };
}

function* value(
  walk: Walk,
  before: unknown,
  type: Type,
  given: unknown,
  below: SelectionSet | undefined,
  parent: CompositeType,
): Slices<Updated> {
  if (before === null || (before !== undefined && !below)) return { value: before };
  if (isNonNullType(type))
    return nonNull(walk, yield* value(walk, before, type.ofType, given, below, parent), type.ofType, parent);
  if (given === null) return { value: null };
  if (isListType(type)) return yield* list(walk, before as unknown[] | undefined, type.ofType, given, below, parent);
  if (isCompositeType(type)) return yield* object(walk, before as Row | undefined, type, given, below!, parent);
  walk.values++;
  return leaf(walk, type, given, parent);
}

function* list(
  walk: Walk,
  before: unknown[] | undefined,
  type: Type,
  given: unknown,
  below: SelectionSet | undefined,
  parent: CompositeType,
): Slices<Updated> {
  if (!Array.isArray(given)) throw new TypeError('a subgraph answered no list where there should be one');
  const items: unknown[] = [];
  let [broken, failed] = [false, false];
  for (let index = 0; index < given.length; index++) {
    walk.path.push(index);
    const item = yield* value(walk, before?.[index], type, given[index], below, parent);
    walk.path.pop();
    broken ||= item.invalid === true;
    failed ||= item.failed === true;
    items.push(item.value);
  }
  return { value: broken ? null : items, failed };
}

function* object(
  walk: Walk,
  before: Row | undefined,
  type: CompositeType,
  given: unknown,
  below: SelectionSet,
  parent: CompositeType,
): Slices<Updated> {
  if (typeof given !== 'object') throw new TypeError('a subgraph answered no object where there should be one');
  const input = given as Row;
  let concrete = type;
  const typename = input['__typename'];
  if (typename) {
    const named = walk.schema.type(typename as string);
    if (!named || !isCompositeType(named)) {
      invalid(walk, `Invalid __typename found for object at ${describe(walk, type, parent)}`);
      return { value: null, failed: true };
    }
    concrete = named;
  }
  if (walk.text > MAX_TEXT) throw limitExceeded('respuesta');
  if (++walk.values >= PIECE) {
    yield walk.values;
    walk.values = 0;
  }
  const output = before ?? (Object.create(null) as Row);
  const whole = yield* selections(walk, below, input, output, concrete);
  return { value: whole ? output : null, failed: !whole };
}

/**
 * Type check of an answer: a subgraph's data against the types it was composed with. The stock executor
 * lets a null under a non-null through without a word, and a list where an
 * object should be ends the whole answer.
 */
import {
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Fields, Path, Selections } from './selections.ts';

export interface Violation {
  readonly path: Path;
  /** `entity`: the subgraph says there is none; `value`: what came is not what was promised. */
  readonly kind: 'entity' | 'value';
}

/** Null because something at or below it was not as promised, already reported; rises to the nearest nullable place. */
const BROKEN = Symbol('broken');

interface Walk {
  readonly schema: GraphQLSchema;
  readonly selections: Selections;
  /** Where the walk is. */
  readonly path: (string | number)[];
  /** By path without indices: one per selection. */
  readonly violations: Map<string, Violation>;
}

/**
 * Sets every place that breaks its type to null, up to the nearest nullable
 * one, in `data` itself. Gives one violation per selection, at its first place.
 * `data['_entities']` of an entity fetch has one element per representation.
 */
export function repairShape(
  schema: GraphQLSchema,
  selections: Selections,
  data: Record<string, unknown>,
): readonly Violation[] {
  const walk: Walk = { schema, selections, path: [], violations: new Map() };
  const { representations, rootType } = selections;
  if (representations)
    representations.forEach(({ __typename }, index) =>
      repairEntity(walk, data['_entities'] as unknown[], index, __typename),
    );
  else repairFields(walk, rootType, selections.fields(rootType), data);
  return [...walk.violations.values()];
}

function repairEntity(walk: Walk, entities: unknown[], index: number, expected: string): void {
  const entity = entities[index];
  walk.path.push('_entities', index);
  if (isRecord(entity)) {
    const type = typenameOf(entity) ?? expected;
    if (!repairFields(walk, type, walk.selections.fields(type), entity)) entities[index] = null;
  } else if (entity === null) {
    reportMissing(walk, expected);
  } else {
    report(walk, 'value');
    entities[index] = null;
  }
  walk.path.length -= 2;
}

/** An entity that is not there is an answer, unless a field of it can never be null. */
function reportMissing(walk: Walk, type: string): void {
  const required = [...walk.selections.fields(type)].find(([, [node]]) =>
    isNonNullType(typeOfField(walk.schema, type, node!)),
  );
  if (!required) return;
  walk.path.push(required[0]);
  report(walk, 'entity');
  walk.path.pop();
}

/** False when one of them is broken where it cannot be null: then the object is. */
function repairFields(walk: Walk, type: string, fields: Fields, value: Record<string, unknown>): boolean {
  let whole = true;
  for (const [key, nodes] of fields) {
    const fieldType = typeOfField(walk.schema, type, nodes[0]!);
    if (!fieldType) continue;
    walk.path.push(key);
    const result = complete(walk, fieldType, nodes, value[key]);
    walk.path.pop();
    if (result === BROKEN) whole = false;
    if (result !== value[key]) value[key] = result === BROKEN ? null : result;
  }
  return whole;
}

function complete(walk: Walk, type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown): unknown {
  if (isNonNullType(type)) return completeNullable(walk, type.ofType, nodes, value) ?? broken(walk);
  const result = completeNullable(walk, type, nodes, value);
  return result === BROKEN ? null : result;
}

function completeNullable(walk: Walk, type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown): unknown {
  if (value === null) return null;
  if (isListType(type)) return Array.isArray(value) ? completeItems(walk, type.ofType, nodes, value) : broken(walk);
  if (!isCompositeType(type)) return isLeafValue(type as GraphQLNamedType, value) ? value : broken(walk);
  if (!isRecord(value)) return broken(walk);
  const runtime = (isAbstractType(type) ? typenameOf(value) : undefined) ?? type.name;
  return repairFields(walk, runtime, walk.selections.fields(runtime, nodes), value) ? value : BROKEN;
}

function completeItems(walk: Walk, type: GraphQLOutputType, nodes: readonly FieldNode[], items: unknown[]): unknown {
  let whole = true;
  for (let index = 0; index < items.length; index++) {
    walk.path.push(index);
    const result = complete(walk, type, nodes, items[index]);
    walk.path.pop();
    if (result === BROKEN) whole = false;
    items[index] = result;
  }
  return whole ? items : BROKEN;
}

function broken(walk: Walk): typeof BROKEN {
  report(walk, 'value');
  return BROKEN;
}

function report({ path, violations }: Walk, kind: Violation['kind']): void {
  const selection = path.filter((each) => typeof each === 'string').join('.');
  if (!violations.has(selection)) violations.set(selection, { path: [...path], kind });
}

function typeOfField(schema: GraphQLSchema, parent: string, { name }: FieldNode): GraphQLOutputType | undefined {
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value]?.type : undefined;
}

/** Custom scalars carry any JSON: only their owner knows more. */
function isLeafValue(type: GraphQLNamedType, value: unknown): boolean {
  if (value === undefined) return false;
  if (isEnumType(type) || type.name === 'String') return typeof value === 'string';
  if (type.name === 'ID') return typeof value === 'string' || typeof value === 'number';
  if (type.name === 'Boolean') return typeof value === 'boolean';
  if (type.name === 'Int' || type.name === 'Float') return typeof value === 'number';
  return true;
}

const typenameOf = ({ __typename }: Record<string, unknown>): string | undefined =>
  typeof __typename === 'string' ? __typename : undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

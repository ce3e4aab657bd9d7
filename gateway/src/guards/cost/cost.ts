/**
 * Cost analysis: what an operation may cost at most, before it runs: each object counts one
 * for as many times as the pages above it may repeat it, and one more for
 * every ten fields that are asked of it; `@cost` and `@listSize` say where it is otherwise. What a field is given counts
 * too, where it is much: see `argumentWeight.ts`.
 */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { argumentOf, collect, operationOf, type Operation, type Selected } from './collect.ts';
import { givenTo, unitsOf } from './argumentWeight.ts';
import { cachingCost, type CostOf, type Read } from './costCache.ts';
import type { ListSize, Weights } from './weights.ts';

/** Elements of a list of which nothing is known. */
const PLAIN_LIST = 5;
/** Fields of one object that take as long as an object with few. */
const FIELDS = 10;

/** Takes operations that are valid for `schema`; their variables need not be. */
export function createCost(schema: GraphQLSchema, weights: Weights): CostOf {
  return cachingCost((document, root, { variables, weightOf }) => {
    const type = schema.getRootType(root.operation);
    if (!type) return 0;
    const operation = operationOf(schema, document, root, variables);
    const cost = costOfAll({ schema, weights, operation, weightOf }, type, [root.selectionSet], NO_SIZES);
    return Math.min(Math.ceil(cost), Number.MAX_SAFE_INTEGER);
  });
}

interface Reckoning {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
  readonly operation: Operation;
  readonly weightOf: Read['weightOf'];
}

/** Sizes that a connection said for the lists within it. */
type Sizes = ReadonlyMap<string, number>;
const NO_SIZES: Sizes = new Map();

/** One object of this type: it is one of its concrete types, so of what only they have, the dearest. */
function costOfAll(
  reckoning: Reckoning,
  type: GraphQLCompositeType,
  sets: Parameters<typeof collect>[2],
  sizes: Sizes,
): number {
  let always = 0;
  let dearest = 0;
  for (const [only, fields] of collect(reckoning.operation, type, sets)) {
    let cost = Math.floor(fields.size / FIELDS);
    for (const field of fields.values()) cost += costOfField(reckoning, field, sizes);
    if (only === '') always = cost;
    else dearest = Math.max(dearest, cost);
  }
  return always + dearest;
}

function costOfField(reckoning: Reckoning, { parent, nodes }: Selected, sizes: Sizes): number {
  const node = nodes[0]!;
  const name = node.name.value;
  const type = typeOf(reckoning.schema, parent, name);
  if (!type) return 0;
  const { weights, operation, weightOf } = reckoning;
  const declared = weights.listSize(parent.name, name);
  const size = declared && sizeOf(declared, (path) => valueAt(node, path, operation));
  const within: Sizes = new Map(declared?.sizedFields?.map((field) => [field, size!]));
  const times = isListType(getNullableType(type))
    ? (sizes.get(name) ?? (declared && !declared.sizedFields?.length ? size! : PLAIN_LIST))
    : 1;
  const named = getNamedType(type);
  const own =
    weights.fieldWeight(parent.name, name) ?? weights.typeWeight(named.name) ?? (isCompositeType(named) ? 1 : 0);
  const given = unitsOf(givenTo(node, weightOf));
  if (!isCompositeType(named)) return given + times * own;
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return given + times * (own + costOfAll(reckoning, named, sets, within));
}

function typeOf(schema: GraphQLSchema, parent: GraphQLCompositeType, name: string): GraphQLOutputType | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef.type;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef.type;
  return isUnionType(parent) ? undefined : parent.getFields()[name]?.type;
}

/** The biggest of what the arguments say, a list by its length. What no resolver would take (null, negative, a text) says nothing. */
function sizeOf({ slicingArguments, assumedSize }: ListSize, valueOf: (path: string) => unknown): number {
  const said = (slicingArguments ?? [])
    .map(valueOf)
    .map((value) => (Array.isArray(value) ? value.length : value))
    .filter((value): value is number => typeof value === 'number' && value >= 0);
  return said.length ? Math.max(...said) : (assumedSize ?? PLAIN_LIST);
}

/** `first`, or `input.first`. */
function valueAt(node: Selected['nodes'][number], path: string, { variables }: Operation): unknown {
  const [name, ...inner] = path.split('.') as [string, ...string[]];
  return inner.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    argumentOf(node, name, variables),
  );
}

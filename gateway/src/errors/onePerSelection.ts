/** Deduplication of errors: one per failed selection, at its first place in the answer, so twenty clients without invoices are one failure. */
import { GraphQLError } from 'graphql';

type Path = readonly (string | number)[];

/** A key the planner gives to a field that two types answer differently: `total__alias_1`. */
const PLANNER_ALIAS = /__alias_\d+$/;

export function onePerSelection(errors: readonly GraphQLError[], data: unknown): readonly GraphQLError[] {
  const first = new Map<string, GraphQLError>();
  for (const error of errors) {
    const placed = error.path ? at(error, placeIn(data, error.path)) : error;
    const key = JSON.stringify([
      selectionOf(placed),
      placed.extensions['code'],
      placed.extensions['subgrafo'],
      // Of a place that is null for the sake of several fields below it, each is said.
      placed.extensions['campo'],
      placed.path ? '' : placed.message,
    ]);
    const known = first.get(key);
    if (!known || isBefore(placed.path, known.path)) first.set(key, placed);
  }
  return [...first.values()];
}

const selectionOf = ({ path }: GraphQLError): string[] | undefined => path?.filter((step) => typeof step === 'string');

function isBefore(path: Path | undefined, other: Path | undefined): boolean {
  if (!path || !other) return false;
  for (let index = 0; index < Math.min(path.length, other.length); index++) {
    const [step, its] = [path[index], other[index]];
    if (typeof step === 'number' && typeof its === 'number' && step !== its) return step < its;
  }
  return false;
}

/**
 * Where an error shows in `data`. Its path may name what was fetched for another
 * field's sake and is not in the answer: cut there. Or another row: with rows of
 * several types in a list, the executor counts those it asked about only. Then
 * the first null of the same selection is meant.
 */
export function placeIn(data: unknown, given: Path): Path {
  const path = withoutPlannerAliases(data, given);
  const end = walk(data, path);
  if (end.kind === 'absent') return path.slice(0, Math.max(end.length, 1));
  if (end.kind === 'null') return path;
  return firstNull(data, path, 0) ?? path;
}

/** Only where the answer has no such key: a client may have asked for one that looks like the planner's. */
function withoutPlannerAliases(data: unknown, path: Path): Path {
  let value = data;
  return path.map((given) => {
    const isKept = typeof given !== 'string' || (isObject(value) && Object.hasOwn(value, given));
    const step = isKept ? given : given.replace(PLANNER_ALIAS, '');
    value = isObject(value) ? (value as Record<string | number, unknown>)[step] : undefined;
    return step;
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function walk(data: unknown, path: Path): { kind: 'null' | 'value' } | { kind: 'absent'; length: number } {
  let value = data;
  for (const [length, step] of path.entries()) {
    if (value === null || value === undefined) return { kind: 'null' };
    if (typeof step === 'string' && (typeof value !== 'object' || !Object.hasOwn(value, step)))
      return { kind: 'absent', length };
    value = (value as Record<string | number, unknown>)[step];
  }
  return { kind: value === null ? 'null' : 'value' };
}

function firstNull(value: unknown, path: Path, from: number): (string | number)[] | undefined {
  if (value === null) return path.slice(from);
  const step = path[from];
  if (step === undefined || typeof value !== 'object' || value === undefined) return undefined;
  if (typeof step === 'string') {
    if (!Object.hasOwn(value, step)) return undefined;
    const rest = firstNull((value as Record<string, unknown>)[step], path, from + 1);
    return rest && [step, ...rest];
  }
  if (!Array.isArray(value)) return undefined;
  for (const [index, item] of value.entries()) {
    const rest = firstNull(item, path, from + 1);
    if (rest) return [index, ...rest];
  }
  return undefined;
}

/** The error itself where it says so already: making one takes a stack. */
const at = (error: GraphQLError, path: Path): GraphQLError =>
  path.length === error.path!.length && path.every((step, index) => step === error.path![index])
    ? error
    : withPath(error, path);

function withPath({ message, nodes, extensions, originalError }: GraphQLError, path: Path): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, path, extensions, originalError: originalError ?? null });
}

/** The answer to a pruned operation in the shape of the original: what was withheld is null, and said once, at its first place. */
import { executeSync, GraphQLError, responsePathAsArray, type FieldNode, type GraphQLSchema } from 'graphql';
import { graphqlError } from '../errors.ts';
import { TYPENAME_KEY, type Forbidden } from './prune.ts';
import type { Place, CompletionPlan } from './completionPlan.ts';

export interface Completion {
  /** See `schemaOfAnswers`. */
  readonly schema: GraphQLSchema;
  /** Of the original. */
  readonly plan: CompletionPlan;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/** Whatever graphql-js does with a null does it here: one that cannot be rises to the nearest place that can. */
export function complete(
  data: Readonly<Record<string, unknown>>,
  { schema, plan: { document, places }, operationName, variables }: Completion,
): { data: Record<string, unknown> | null; errors: readonly GraphQLError[] } {
  const said = new Map<string, GraphQLError>();
  const result = executeSync({
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue: data,
    typeResolver: (value: Row) => (value[TYPENAME_KEY] ?? value['__typename']) as string,
    fieldResolver: (source: Row, _, __, { fieldNodes, path }) => {
      const value = source[path.key];
      let answer = value;
      for (const node of fieldNodes) {
        const place = places.get(node);
        if (!place) continue;
        const items = place.withholding.items;
        const item = items ? firstItem(value) : [];
        if (item) say(said, place, path, item);
        answer = items ? withoutItems(answer) : null;
      }
      return answer;
    },
  });
  // Its own errors are nulls that rose: of what is said here, or of what failed and was said by who failed.
  return { data: (result.data as Record<string, unknown> | null | undefined) ?? null, errors: [...said.values()] };
}

type Row = Readonly<Record<string, unknown>>;
type Path = Parameters<typeof responsePathAsArray>[0] & {};

function say(
  said: Map<string, GraphQLError>,
  { node, withholding: { forbidden } }: Place,
  path: Path,
  item: readonly number[],
): void {
  const selection = selectionOf(path);
  for (const each of forbidden) {
    const key = `${selection} ${each.campo}`;
    if (said.has(key)) continue;
    said.set(key, forbiddenAt(each, node, [...responsePathAsArray(path), ...item]));
  }
}

/** Keys without indices. */
function selectionOf(path: Path): string {
  let selection = '';
  for (let step: Path | undefined = path; step; step = step.prev)
    if (typeof step.key === 'string') selection = `${step.key}.${selection}`;
  return selection;
}

const known = new WeakMap<FieldNode, Map<Forbidden, GraphQLError>>();

/**
 * The error of a place. To make one costs a stack and a reading of the document up to its node, for each of what may be
 * dozens in an answer: it is made once, and what an answer gets is that one at its path.
 */
function forbiddenAt(forbidden: Forbidden, node: FieldNode, path: readonly (string | number)[]): GraphQLError {
  let ofNode = known.get(node);
  if (!ofNode) known.set(node, (ofNode = new Map()));
  let made = ofNode.get(forbidden);
  if (!made) {
    const { campo, alcances } = forbidden;
    const { message, extensions } = graphqlError('FORBIDDEN', undefined, { alcances, campo });
    ofNode.set(forbidden, (made = new GraphQLError(message, { nodes: node, path, extensions })));
    // Where it was made says nothing, and would be kept for as long as the document is.
    delete made.stack;
  }
  const properties = { ...Object.getOwnPropertyDescriptors(made), path: { value: path, enumerable: true } };
  return Object.create(GraphQLError.prototype, properties) as GraphQLError;
}

const withoutItems = (value: unknown): unknown => (Array.isArray(value) ? value.map(withoutItems) : null);

/** The indices of the first item that there is, in a list or a list of lists. */
function firstItem(value: unknown): number[] | undefined {
  if (!Array.isArray(value)) return value === null || value === undefined ? undefined : [];
  for (const [index, item] of value.entries()) {
    const inner = firstItem(item);
    if (inner) return [index, ...inner];
  }
  return undefined;
}

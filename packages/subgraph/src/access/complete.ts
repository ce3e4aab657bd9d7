/** The answer to a pruned operation in the shape of the original: what was withheld is null, and said once, at its first place. */
import {
  executeSync,
  GraphQLError,
  responsePathAsArray,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { graphqlError } from '../errors.ts';
import { TYPENAME_KEY, type Withheld, type Withholding } from './prune.ts';

export interface Completion {
  /** Executable, with no resolver of its own. */
  readonly schema: GraphQLSchema;
  /** The original. */
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly withheld: Withheld;
}

/** Whatever graphql-js does with a null does it here: one that cannot be rises to the nearest place that can. */
export function complete(
  data: Readonly<Record<string, unknown>>,
  { schema, document, operationName, variables, withheld }: Completion,
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
        const withholding = withheld.get(node);
        if (!withholding) continue;
        const place = withholding.items ? firstItem(value) : [];
        if (place) say(said, node, [...responsePathAsArray(path), ...place], withholding);
        answer = withholding.items ? withoutItems(answer) : null;
      }
      return answer;
    },
  });
  // Its own errors are nulls that rose: of what is said here, or of what failed and was said by who failed.
  return { data: (result.data as Record<string, unknown> | null | undefined) ?? null, errors: [...said.values()] };
}

type Row = Readonly<Record<string, unknown>>;

function say(
  said: Map<string, GraphQLError>,
  node: FieldNode,
  path: readonly (string | number)[],
  { forbidden }: Withholding,
): void {
  const selection = path.filter((step) => typeof step === 'string').join('.');
  for (const { campo, alcances } of forbidden) {
    const key = `${selection} ${campo}`;
    if (said.has(key)) continue;
    const { message, extensions } = graphqlError('FORBIDDEN', undefined, { alcances, campo });
    said.set(key, new GraphQLError(message, { nodes: node, path, extensions }));
  }
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

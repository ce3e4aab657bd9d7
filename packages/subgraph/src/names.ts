/**
 * Safe names, a rewriting: what a client calls a field of its answer, a variable or a fragment must never be what the
 * planner, the access rules or JavaScript call something of their own. Such names are replaced before anything of ours
 * reads the operation, and the asked ones given back in the answer and in the paths of its errors.
 */
import { Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/** What safe names begin with. */
const SAFE = '_c360_';
/** What a planner puts behind a key that two types answer differently: `total__alias_1`. */
const PLANNER_ALIAS = /__alias_\d+$/;

export interface Unsafe {
  /** Whether a response key that is not its field's own name may clash below an object of this type. */
  readonly alias: (key: string, parent: string | undefined) => boolean;
  readonly variable: (name: string) => boolean;
}

/** `toString`, `hasOwnProperty`: what every object of JavaScript has already. */
export const isOfObjects = (name: string): boolean => name in Object.prototype;

export interface Renamed {
  readonly document: DocumentNode;
  /** The same values, by the document's variables. */
  variables(given: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** The same answer under the keys that were asked for, in the same order; yields now and then how much it has done since. */
  data<Value>(value: Value): Generator<number, Value>;
  path(path: readonly (string | number)[]): (string | number)[];
}

/** The document in safe names; undefined where all of its names are. It has to be valid for `schema`. */
export function renamed(document: DocumentNode, schema: GraphQLSchema, unsafe: Unsafe): Renamed | undefined {
  const { aliases, variables, fragments } = unsafeNames(document, schema, unsafe);
  if (!aliases.size && !variables.size && !fragments.size) return undefined;
  const askedOf = (key: string): string => {
    if (!key.startsWith(SAFE)) return key;
    const name = key.slice(SAFE.length);
    return [name, name.replace(PLANNER_ALIAS, '')].find((each) => aliases.has(each)) ?? key;
  };
  return {
    document: inSafeNames(document, { aliases, variables, fragments }),
    variables: (given) =>
      Object.fromEntries(
        Object.entries(given).map(([name, value]) => [variables.has(name) ? SAFE + name : name, value]),
      ),
    data: (value) => underKeys(value, aliases.size ? askedOf : undefined),
    path: (path) => path.map((step) => (typeof step === 'string' ? askedOf(step) : step)),
  };
}

interface Names {
  readonly aliases: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
  readonly fragments: ReadonlySet<string>;
}

function unsafeNames(document: DocumentNode, schema: GraphQLSchema, unsafe: Unsafe): Names {
  const [aliases, variables, fragments] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ alias, name }) => {
        if (!alias || alias.value === name.value) return;
        const key = alias.value;
        if (key.startsWith(SAFE) || isOfObjects(key) || unsafe.alias(key, info.getParentType()?.name)) aliases.add(key);
      },
      Variable: ({ name: { value } }) => {
        if (value.startsWith(SAFE) || isOfObjects(value) || unsafe.variable(value)) variables.add(value);
      },
      FragmentDefinition: ({ name: { value } }) => {
        if (isOfObjects(value)) fragments.add(value);
      },
    }),
  );
  return { aliases, variables, fragments };
}

/** An alias is replaced wherever the document has it: two fields of one key may be one in the answer. */
function inSafeNames(document: DocumentNode, { aliases, variables, fragments }: Names): DocumentNode {
  const safe = <Node extends { readonly name: { readonly value: string } }>(node: Node, names: ReadonlySet<string>) =>
    names.has(node.name.value) ? { ...node, name: { ...node.name, value: SAFE + node.name.value } } : undefined;
  return visit(document, {
    Field: ({ alias, name, ...node }) =>
      alias && alias.value !== name.value && aliases.has(alias.value)
        ? { ...node, name, alias: { ...alias, value: SAFE + alias.value } }
        : undefined,
    Variable: (node) => safe(node, variables),
    [Kind.FRAGMENT_DEFINITION]: (node) => safe(node, fragments),
    FragmentSpread: (node) => safe(node, fragments),
  });
}

/** Values between two times that it yields. */
const PIECE = 500;

function* underKeys<Value>(value: Value, keyOf: ((key: string) => string) | undefined): Generator<number, Value> {
  if (!keyOf) return value;
  let done = 0;
  const walk = function* (each: unknown): Generator<number, unknown> {
    if (++done >= PIECE) {
      yield done;
      done = 0;
    }
    if (Array.isArray(each)) {
      const items: unknown[] = [];
      for (const item of each) items.push(isPlain(item) ? item : yield* walk(item));
      return items;
    }
    const named = Object.create(null) as Record<string, unknown>;
    for (const [key, inner] of Object.entries(each as object))
      named[keyOf(key)] = isPlain(inner) ? inner : yield* walk(inner);
    return named;
  };
  return (isPlain(value) ? value : yield* walk(value)) as Value;
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

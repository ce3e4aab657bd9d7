/** Walker of selections: what one place of an answer is asked for, the selections of every fragment, merged by response key, as execution will merge them. */
import {
  isCompositeType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As the client sent them, over the operation's own defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** One field of the answer, however often it is written. */
export interface Selected {
  readonly parent: GraphQLCompositeType;
  readonly nodes: FieldNode[];
}

/** Fields by response key. Those that only one concrete type of an abstract parent has are under its name; the others under ''. */
export type Collected = ReadonlyMap<string, ReadonlyMap<string, Selected>>;

/** Of a variable called `toString`, which every object has, only what somebody gave. */
const dataOf = (value: unknown): unknown => (typeof value === 'function' ? undefined : value);

export function operationOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  root: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Operation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const defaults = (root.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  const byDefault: Record<string, unknown> = Object.fromEntries(defaults);
  // One by one, and only when it is asked for: who watches `given` learns what the answer depends on.
  const variables = new Proxy<Record<string, unknown>>(
    {},
    {
      get: (_, name: string) => {
        const value = dataOf(given[name]);
        return value === undefined ? dataOf(byDefault[name]) : value;
      },
    },
  );
  return { schema, fragments, variables };
}

export function collect(
  operation: Operation,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Collected {
  const groups = new Map<string, Map<string, Selected>>();
  const seen = new Set<string>();
  const walk = ({ selections }: SelectionSetNode, within: GraphQLCompositeType, only: string) => {
    for (const selection of selections) {
      if (!isIncluded(selection, operation.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        add(groups, only, within, selection);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : operation.fragments.get(selection.name.value);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const spread = `${only} ${selection.name.value}`;
        if (seen.has(spread)) continue;
        seen.add(spread);
      }
      if (!fragment) continue;
      const type = fragment.typeCondition ? operation.schema.getType(fragment.typeCondition.name.value) : within;
      if (!isCompositeType(type)) continue;
      walk(fragment.selectionSet, type, isObjectType(type) && !isObjectType(parent) ? type.name : only);
    }
  };
  for (const each of sets) walk(each, parent, '');
  return groups;
}

function add(groups: Map<string, Map<string, Selected>>, only: string, parent: GraphQLCompositeType, node: FieldNode) {
  const group = groups.get(only) ?? new Map<string, Selected>();
  groups.set(only, group);
  const key = (node.alias ?? node.name).value;
  const known = group.get(key);
  if (known) known.nodes.push(node);
  else group.set(key, { parent, nodes: [node] });
}

/** `@skip` and `@include`: what is left out is not paid for. */
function isIncluded(
  { directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined },
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return directives.every((directive) => {
    const condition = argumentOf(directive, 'if', variables);
    if (directive.name.value === 'skip') return condition !== true;
    if (directive.name.value === 'include') return condition !== false;
    return true;
  });
}

/** An argument's value, variables filled in; undefined where it is not given. */
export function argumentOf(
  { arguments: given = [] }: Pick<FieldNode | DirectiveNode, 'arguments'>,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const argument = given.find((each) => each.name.value === name);
  return argument && valueFromASTUntyped(argument.value, variables);
}

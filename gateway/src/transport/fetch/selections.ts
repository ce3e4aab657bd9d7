/** Walker of selections of a fetch: what it asks of a subgraph, its fields by type, and its outermost selections. */
import {
  isAbstractType,
  Kind,
  valueFromAST,
  valueFromASTUntyped,
  GraphQLBoolean,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Fields by response key; several nodes where the key is written more than once. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>;
export type Path = readonly (string | number)[];
export interface Representation {
  readonly __typename: string;
}

export interface Selections {
  readonly rootType: string;
  /** Of an `_entities` fetch: what it asks about, in order; undefined for a fetch from the root. */
  readonly representations: readonly Representation[] | undefined;
  /** The fields asked of a `type`, below `nodes` or at the root. */
  fields(type: string, nodes?: readonly FieldNode[]): Fields;
  /** The outermost selections, each at its first place. */
  readonly outermost: readonly Path[];
}

/** Reads a fetch's document. `__typename` is part of the fields but never an outermost selection. */
export function readSelections(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Record<string, unknown> = {},
): Selections {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  const variables = { ...defaultsOf(operation), ...given };
  const collect = collector(schema, document, variables);
  const rootType = rootTypeOf(schema, operation);
  const root = collect([operation.selectionSet], rootType);
  const entities = root.get('_entities');
  const representations = entities && (variables['representations'] as readonly Representation[]);
  const fields: Selections['fields'] = memoized((type, nodes) => (nodes ? collect(selectionSets(nodes), type) : root));
  const outermost = representations
    ? entitySlices(representations, (type) => fields(type, entities))
    : keys(root).map((key) => [key]);
  return { rootType, representations, fields: (type, nodes) => fields(type, nodes ?? entities), outermost };
}

/** What the subgraph takes for a variable that the client left out. */
const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

function entitySlices(representations: readonly Representation[], fields: (type: string) => Fields): Path[] {
  const first = new Map<string, number>();
  for (const [index, { __typename }] of representations.entries())
    if (!first.has(__typename)) first.set(__typename, index);
  return [...first].flatMap(([type, index]) => keys(fields(type)).map((key) => ['_entities', index, key]));
}

const keys = (fields: Fields): string[] =>
  [...fields].filter(([, [node]]) => node!.name.value !== '__typename').map(([key]) => key);

const selectionSets = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

/** One answer per type and list of nodes: a list of a thousand rows asks a thousand times. */
function memoized(compute: (type: string, nodes?: readonly FieldNode[]) => Fields): Selections['fields'] {
  const known = new Map<unknown, Map<string, Fields>>();
  return (type, nodes) => {
    const byType = known.get(nodes) ?? new Map<string, Fields>();
    known.set(nodes, byType);
    const fields = byType.get(type) ?? compute(type, nodes);
    byType.set(type, fields);
    return fields;
  };
}

function collector(schema: GraphQLSchema, { definitions }: DocumentNode, variables: Record<string, unknown>) {
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const applies = (condition: string | undefined, type: string): boolean => {
    if (condition === undefined || condition === type) return true;
    const [abstract, object] = [schema.getType(condition), schema.getType(type)];
    return isAbstractType(abstract) && object !== undefined && schema.isSubType(abstract, object as never);
  };
  const visit = (selections: readonly SelectionNode[], type: string, into: Map<string, FieldNode[]>): void => {
    for (const selection of selections) {
      if (!included(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = into.get(key);
        if (nodes) nodes.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment && applies(fragment.typeCondition?.name.value, type))
        visit(fragment.selectionSet.selections, type, into);
    }
  };
  return (sets: readonly SelectionSetNode[], type: string): Fields => {
    const into = new Map<string, FieldNode[]>();
    for (const { selections } of sets) visit(selections, type, into);
    return into;
  };
}

function included({ directives = [] }: SelectionNode, variables: Record<string, unknown>): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    const value = condition && valueFromAST(condition.value, GraphQLBoolean, variables);
    if (name.value === 'skip') return value !== true;
    return name.value !== 'include' || value !== false;
  });
}

function rootTypeOf(schema: GraphQLSchema, { operation }: OperationDefinitionNode): string {
  return schema.getRootType(operation)!.name;
}

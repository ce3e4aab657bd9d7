/** Walker of selections: which fields an operation asks below a resolver. */
import {
  visit,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql';
import { parseResolveInfo, type FieldsByTypeName, type ResolveTree } from 'graphql-parse-resolve-info';

/** The fields asked of an object, by name, each with what is asked below it. Aliases and type conditions are merged. */
export type Selection = ReadonlyMap<string, Selection>;

const none: Selection = new Map();

/** What the operation asks below the field being resolved (`@skip`, `@include` and fragments already applied). */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const [node, ...others] = info.fieldNodes;
  if (others.length > 0 || isConditional(info)) return read(info);
  let byType = selections.get(node!);
  if (!byType) selections.set(node!, (byType = new Map()));
  let selection = byType.get(info.parentType);
  if (!selection) byType.set(info.parentType, (selection = read(info)));
  return selection;
}

/** Of the documents that Apollo Server keeps: those of operations in which no variable decides what is selected. */
const selections = new WeakMap<FieldNode, Map<GraphQLObjectType, Selection>>();
const conditional = new WeakMap<OperationDefinitionNode, boolean>();

function isConditional({ operation, fragments }: GraphQLResolveInfo): boolean {
  let known = conditional.get(operation);
  if (known === undefined) {
    known = false;
    const look = { Directive: () => void (known = true) };
    for (const each of [operation, ...Object.values(fragments)]) visit(each, look);
    conditional.set(operation, known);
  }
  return known;
}

function read(info: GraphQLResolveInfo): Selection {
  const tree = parseResolveInfo(info) as ResolveTree | null;
  return tree ? fromTypes(tree.fieldsByTypeName) : none;
}

function fromTypes(types: FieldsByTypeName, into = new Map<string, Selection>()): Selection {
  for (const fields of Object.values(types))
    for (const tree of Object.values(fields)) {
      const known = into.get(tree.name) as Map<string, Selection> | undefined;
      into.set(tree.name, fromTypes(tree.fieldsByTypeName, known));
    }
  return into;
}

/** Both selections as one. */
export function merge(a: Selection, b: Selection): Selection {
  const merged = new Map(a);
  for (const [name, below] of b) merged.set(name, merged.has(name) ? merge(merged.get(name)!, below) : below);
  return merged;
}

/** What is asked of a connection's nodes, through `nodes` and `edges { node }` together; `edge` is what is asked of its edges. */
export function connectionSelection(selection: Selection): { node: Selection; edge: Selection } {
  const edge = selection.get('edges') ?? none;
  return { node: merge(selection.get('nodes') ?? none, edge.get('node') ?? none), edge };
}

/**
 * A workaround for the stock planner: a field whose selections may all be left out by `@skip` and `@include` is not
 * fetched at all where they are, though the client is due an empty object, or a list of them. Such a set of selections
 * asks for a `__typename` of its own, which the shaping of the answer leaves out.
 */
import { bytesOf, documents } from '@cliente360/subgraph/cache';
import {
  getNamedType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import { operationIn } from './operations.ts';
import type { Executor } from './types.ts';

/** The key under which the added `__typename` is fetched; no client's, since theirs of this prefix are renamed. */
export const ADDED_KEY = '_c360__';

const ADDED: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: ADDED_KEY },
  name: { kind: Kind.NAME, value: '__typename' },
};

/** The executor, for operations whose conditions may leave a field nothing below it. */
export function withNothingEmpty(executor: Executor): Executor {
  const kept = documents.share<DocumentNode | false>((document) => (document ? bytesOf(document) : 0));
  return {
    ...executor,
    execute: (operation, context) => {
      const key = `${operation.operationName ?? ''} ${operation.queryHash}`;
      let document = kept.get(key);
      if (document === undefined) kept.set(key, (document = neverEmpty(operation.document, executor.schema) ?? false));
      if (!document) return executor.execute(operation, context);
      return executor.execute(
        { ...operation, document, operation: operationIn(document, operation.operationName)! },
        context,
      );
    },
  };
}

/** The document with something unconditional in every set of selections; undefined where that is so already. */
function neverEmpty(document: DocumentNode, schema: GraphQLSchema): DocumentNode | undefined {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [],
    ),
  );
  const known = new Map<string, boolean>();
  const isAlwaysAsked = (node: SelectionNode): boolean => {
    if (node.directives?.some(({ name }) => name.value === 'skip' || name.value === 'include')) return false;
    if (node.kind === Kind.FIELD) return true;
    if (node.kind === Kind.INLINE_FRAGMENT) return node.selectionSet.selections.some(isAlwaysAsked);
    const name = node.name.value;
    let certain = known.get(name);
    if (certain === undefined) known.set(name, (certain = fragments.get(name)!.selections.some(isAlwaysAsked)));
    return certain;
  };
  const info = new TypeInfo(schema);
  const changed = visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ selectionSet, ...node }) => {
        if (!selectionSet) return undefined;
        // Of an interface or a union a fragment's type may be another than the object's.
        const isOneType = isObjectType(getNamedType(info.getType()));
        const { selections } = selectionSet;
        if (selections.some((each) => (isOneType || each.kind === Kind.FIELD) && isAlwaysAsked(each))) return undefined;
        return { ...node, selectionSet: { ...selectionSet, selections: [ADDED, ...selections] } };
      },
    }),
  ) as DocumentNode;
  return changed === document ? undefined : changed;
}

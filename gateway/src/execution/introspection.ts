/**
 * Introspection, answered by graphql-js from the schema that clients see: the planner reads operations with types of its
 * own, which do not know what tools of today ask (`isOneOf`).
 */
import { withoutUnused } from '@cliente360/subgraph/access';
import { bytesOf, documents } from '@cliente360/subgraph/cache';
import {
  executeSync,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { operationIn } from './operations.ts';
import type { ExecutionResponse, Executor, Operation } from './types.ts';

/** The executor, with `__schema` and `__type` taken out of what it executes. */
export function withIntrospection(executor: Executor): Executor {
  const kept = documents.share<Parts | false>(bytesOf);
  return {
    ...executor,
    execute: async (operation, context) => {
      const key = `${operation.operationName ?? ''} ${operation.queryHash}`;
      let parts = kept.get(key);
      if (parts === undefined) kept.set(key, (parts = partsOf(operation)));
      if (!parts) return executor.execute(operation, context);
      const { introspection, rest, keys } = parts;
      const schema = executeSync({
        schema: executor.schema,
        document: introspection,
        variableValues: operation.variables,
      });
      const other: ExecutionResponse = rest
        ? await executor.execute({ ...operation, document: rest, operation: operationIn(rest, undefined)! }, context)
        : { data: {} };
      if (!other.data || schema.errors) return { ...other, errors: schema.errors ?? other.errors };
      return { data: inOrder(keys, [schema.data ?? {}, other.data]), errors: other.errors };
    },
  };
}

interface Parts {
  readonly introspection: DocumentNode;
  /** Undefined where there is nothing else. */
  readonly rest: DocumentNode | undefined;
  /** The answer's, as they are asked for. */
  readonly keys: readonly string[];
}

const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type';

/** False: it asks for no introspection, and almost none does. */
function partsOf({ document, operation }: Operation): Parts | false {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const introspection = only(isIntrospection, operation, fragments);
  if (!introspection) return false;
  const rest = only((field) => !isIntrospection(field), operation, fragments);
  return { introspection, rest, keys: [...keysOf(operation.selectionSet, fragments)] };
}

/** The operation with some of its outermost fields; undefined where none is left. */
function only(
  keep: (field: FieldNode) => boolean,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
): DocumentNode | undefined {
  const left = new Map<string, FragmentDefinitionNode | undefined>();
  const fragmentOf = (name: string): FragmentDefinitionNode | undefined => {
    if (left.has(name)) return left.get(name);
    const fragment = fragments.find((each) => each.name.value === name)!;
    const selectionSet = setOf(fragment.selectionSet);
    const kept = selectionSet && { ...fragment, selectionSet };
    left.set(name, kept);
    return kept;
  };
  const setOf = (set: SelectionSetNode): SelectionSetNode | undefined => {
    const selections = set.selections.flatMap((node): readonly SelectionNode[] => {
      if (node.kind === Kind.FIELD) return keep(node) ? [node] : [];
      if (node.kind === Kind.FRAGMENT_SPREAD) return fragmentOf(node.name.value) ? [node] : [];
      const selectionSet = setOf(node.selectionSet);
      return selectionSet ? [{ ...node, selectionSet }] : [];
    });
    return selections.length ? { ...set, selections } : undefined;
  };
  const selectionSet = setOf(operation.selectionSet);
  if (!selectionSet) return undefined;
  const outermost = fragments.map((each) => left.get(each.name.value) ?? each);
  return withoutUnused({ ...operation, selectionSet }, outermost);
}

export function keysOf(
  { selections }: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[] = [],
  keys = new Set<string>(),
): Set<string> {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) keys.add((node.alias ?? node.name).value);
    else if (node.kind === Kind.INLINE_FRAGMENT) keysOf(node.selectionSet, fragments, keys);
    else keysOf(fragments.find((each) => each.name.value === node.name.value)!.selectionSet, fragments, keys);
  }
  return keys;
}

/** Of all answers, what they have of these keys. */
function inOrder(keys: readonly string[], answers: readonly Readonly<Record<string, unknown>>[]) {
  const data = Object.create(null) as Record<string, unknown>;
  for (const key of keys) for (const answer of answers) if (Object.hasOwn(answer, key)) data[key] = answer[key];
  return data;
}

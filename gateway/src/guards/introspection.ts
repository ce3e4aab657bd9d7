/** Introspection has limits of its own: it is deep by nature, and nobody needs the schema twice in one answer. */
import { Kind, type ASTVisitor, type FieldNode, type SelectionSetNode, type ValidationContext } from 'graphql';
import { limitExceeded } from './exceeded.ts';

type Where = Pick<ValidationContext, 'getFragment' | 'reportError'>;

/** A rule for `validate`: at most `maxDepth` levels from `__schema` or `__type` down, and no alias there or on them. */
export const introspectionLimits =
  (maxDepth: number) =>
  (context: Where): ASTVisitor => ({
    Field(node: FieldNode) {
      if (node.name.value !== '__schema' && node.name.value !== '__type') return undefined;
      if (node.alias || !isShallow(node.selectionSet, maxDepth - 1, context, new Map()))
        context.reportError(limitExceeded('introspeccion'));
      return false;
    },
  });

/** `known`: with how many levels left a set was looked at already; fragments lead to the same one many times, and round. */
function isShallow(
  set: SelectionSetNode | undefined,
  left: number,
  context: Where,
  known: Map<SelectionSetNode, number>,
): boolean {
  if (!set || (known.get(set) ?? Infinity) <= left) return true;
  if (left <= 0) return false;
  known.set(set, left);
  return set.selections.every((selection) => {
    if (selection.kind === Kind.FIELD)
      return !selection.alias && isShallow(selection.selectionSet, left - 1, context, known);
    if (selection.kind === Kind.INLINE_FRAGMENT) return isShallow(selection.selectionSet, left, context, known);
    return isShallow(context.getFragment(selection.name.value)?.selectionSet, left, context, known);
  });
}

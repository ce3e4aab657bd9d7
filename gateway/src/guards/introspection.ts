/** Limits of introspection, apart from the others: it is deep by nature, and nobody needs the schema twice in one answer. */
import { Kind, type ASTVisitor, type FieldNode, type SelectionSetNode, type ValidationContext } from 'graphql';
import { limitExceeded } from './limitExceeded.ts';

type Where = Pick<ValidationContext, 'getFragment' | 'reportError'>;

/** Under how many names a document may ask for each. */
const MAX_TIMES: Readonly<Record<string, number>> = { __schema: 1, __type: 20 };

/** A rule for `validate`: the schema once, a few types by their names, each at most `maxDepth` levels down and with no alias within. */
export const introspectionLimits =
  (maxDepth: number) =>
  (context: Where): ASTVisitor => {
    const asked = new Map<string, Set<string>>();
    return {
      Field(node: FieldNode) {
        const name = node.name.value;
        const max = Object.hasOwn(MAX_TIMES, name) ? MAX_TIMES[name] : undefined;
        if (max === undefined) return undefined;
        const keys = asked.get(name) ?? new Set();
        asked.set(name, keys.add((node.alias ?? node.name).value));
        if (keys.size > max || !isShallow(node.selectionSet, maxDepth - 1, context, new Map()))
          context.reportError(limitExceeded('introspeccion'));
        return false;
      },
    };
  };

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

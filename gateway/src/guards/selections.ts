/**
 * Limit of selections: how much an operation selects once its fragments are unfolded. Runs before
 * validation: graphql-js compares every two selections of one response key, so
 * 1,200 repetitions of `yo { empresa }` hold the process for a second.
 */
import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { limitExceeded } from './limitExceeded.ts';

/** Times one place of an answer may be asked for; fragments of many components repeat it, by the dozen. */
const MAX_REPEATED = 100;

type Where = Pick<ValidationContext, 'getFragment' | 'reportError'>;

/** A rule for `validate`: at most `max` selections in the document. */
export const maxSelections =
  (max: number) =>
  (context: Where): ASTVisitor => {
    const count = { left: max };
    const check = (definition: OperationDefinitionNode | FragmentDefinitionNode) => {
      if (count.left >= 0 && !fits([definition.selectionSet], count, context, new Set())) {
        count.left = -1;
        context.reportError(limitExceeded('selecciones'));
      }
      return false;
    };
    return { OperationDefinition: check, FragmentDefinition: check };
  };

/** Unfolds what is one selection set in the answer, as execution will. `open`: fragments that this is inside of. */
function fits(
  sets: readonly SelectionSetNode[],
  count: { left: number },
  context: Where,
  open: ReadonlySet<string>,
): boolean {
  const byKey = new Map<string, { repeated: number; sets: SelectionSetNode[] }>();
  const inside = new Set(open);
  const collect = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (--count.left < 0) return false;
      if (selection.kind === Kind.INLINE_FRAGMENT) return collect(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        // One that spreads itself is told by validation, in its own words.
        if (inside.has(selection.name.value)) return true;
        inside.add(selection.name.value);
        const fragment = context.getFragment(selection.name.value);
        return !fragment || collect(fragment.selectionSet);
      }
      const key = (selection.alias ?? selection.name).value;
      const known = byKey.get(key) ?? { repeated: 0, sets: [] };
      byKey.set(key, known);
      if (selection.selectionSet) known.sets.push(selection.selectionSet);
      return ++known.repeated <= MAX_REPEATED;
    });
  return (
    sets.every(collect) &&
    [...byKey.values()].every((each) => !each.sets.length || fits(each.sets, count, context, inside))
  );
}

import { Kind, type ASTVisitor, type NameNode, type ValidationContext } from 'graphql';
import { isReserved, isStorable, refusedText } from './text.ts';

/** A rule for `validate`: no name that reaches a prototype, and no text that cannot be kept. */
export function harmlessNames(context: Pick<ValidationContext, 'reportError'>): ASTVisitor {
  return {
    Name({ value }: NameNode) {
      if (isReserved(value)) context.reportError(refusedText('GRAPHQL_VALIDATION_FAILED', value));
    },
    [Kind.STRING]({ value }: { value: string }) {
      if (!isStorable(value)) context.reportError(refusedText('BAD_USER_INPUT'));
    },
  };
}

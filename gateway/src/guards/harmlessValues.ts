/** GraphQL validation rule: names that reach a prototype, texts that cannot be stored and endless nesting are refused. */
import { Kind, type ASTVisitor, type NameNode, type StringValueNode, type ValidationContext } from 'graphql';
import { limitExceeded } from './limitExceeded.ts';
import { isReserved, isStorable, refusedText } from './text.ts';

/** A rule for `validate`, the same as for a request's JSON: no name that reaches a prototype, no text that cannot be kept, no value nested without end. */
export const harmlessValues =
  (maxDepth: number) =>
  (context: Pick<ValidationContext, 'reportError'>): ASTVisitor => {
    let depth = 0;
    const nested = {
      enter: () => {
        if (++depth === maxDepth + 1) context.reportError(limitExceeded('anidamiento'));
      },
      leave: () => void depth--,
    };
    return {
      Name({ value }: NameNode) {
        if (isReserved(value)) context.reportError(refusedText('GRAPHQL_VALIDATION_FAILED', value));
      },
      StringValue({ value }: StringValueNode) {
        if (!isStorable(value)) context.reportError(refusedText('BAD_USER_INPUT'));
      },
      [Kind.LIST]: nested,
      [Kind.OBJECT]: nested,
    };
  };

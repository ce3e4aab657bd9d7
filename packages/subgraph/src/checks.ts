/** Checks of arguments that a field's resolver makes, kept beside the field so that they can be made before anything is resolved. */
import {
  getArgumentValues,
  GraphQLError,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { SubgraphContext } from './context.ts';
import { walkSelections, type Variables } from './variables.ts';

/** Throws what the resolver would throw of these arguments, whatever the rows say. */
export type ArgumentCheck = (args: Record<string, unknown>, context: SubgraphContext) => void;

const checks = new WeakMap<GraphQLField<any, any>, ArgumentCheck[]>();

export function addCheck(field: GraphQLField<any, any>, check: ArgumentCheck): void {
  checks.set(field, [...(checks.get(field) ?? []), check]);
}

/** The first thing that is wrong with the arguments of an operation's fields, however deep; `variables` are coerced. */
export function argumentFault(
  { schema, document, operation }: Pick<Checked, 'schema' | 'document' | 'operation'>,
  variables: Variables,
  context: SubgraphContext,
): GraphQLError | undefined {
  let fault: GraphQLError | undefined;
  walkSelections(schema, document, operation, variables, {
    field: (field, node) => {
      if (fault || !field.args.length) return;
      try {
        const args = getArgumentValues(field, node, variables);
        for (const check of checks.get(field) ?? []) check(args, context);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        fault = error;
      }
    },
  });
  return fault;
}

interface Checked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

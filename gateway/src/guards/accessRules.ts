/** Access rules of the gateway: what a caller's scopes do not reach is asked of no subgraph; it is null, with one error, and the rest arrives. */
import { createGuard, type AccessRules } from '@cliente360/subgraph/access';
import { GraphQLError } from 'graphql';
import { operationIn } from '../execution/operations.ts';
import type { Executor } from '../execution/types.ts';

/** The executor, for what the rules allow. */
export function guardedByRules(executor: Executor, rules: AccessRules): Executor {
  const guard = createGuard({ schema: executor.schema, rules });
  return {
    ...executor,
    execute: async (operation, context) => {
      const { document, operationName, queryHash, variables } = operation;
      const admission = await guard.inTurn(
        { key: () => queryHash, operationName, document: () => document },
        context.caller.identity.alcances,
      );
      if (!admission) return executor.execute(operation, context);
      const faults = admission.faults(variables);
      if (faults.length) return { data: undefined, errors: faults.map(asBadInput) };
      const left = admission.document;
      const { data, errors } = left
        ? await executor.execute(
            { ...operation, document: left, operation: operationIn(left, undefined)!, queryHash: admission.key },
            context,
          )
        : { data: {}, errors: undefined };
      if (!data) return { data, errors };
      const whole = admission.complete(data, variables);
      const all = [...(errors ?? []), ...whole.errors];
      return { data: whole.data, errors: all.length ? all : undefined };
    },
  };
}

/** As the executor says it of an operation that it is given whole. */
const asBadInput = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } });

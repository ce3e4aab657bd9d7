/** Validation of variables before anything of an operation runs, so that no mutation is done and then called wrong. */
import { variableFaults } from '@cliente360/subgraph/variables';
import type { Executor } from '../execution/types.ts';

/** The executor, for variables that can be what the operation needs. */
export function withVariables(executor: Executor): Executor {
  return {
    ...executor,
    execute: async (operation, context) => {
      const { document, variables } = operation;
      const faults = variableFaults(executor.schema, document, operation.operation, variables);
      return faults.length ? { data: undefined, errors: faults } : executor.execute(operation, context);
    },
  };
}

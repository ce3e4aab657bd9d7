/** Apollo Server plugin of the admission control (`admission.ts`); it tells the cost of an operation to whoever asks for it. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '@cliente360/config';
import type { GraphQLSchema } from 'graphql';
import type { OperationContext } from '../server/apollo.ts';
import { readWeights } from './cost/weights.ts';
import { createAdmission, type Admitted } from './admission.ts';

export interface BudgetOptions {
  /** The one that clients see. */
  readonly schema: GraphQLSchema;
  /** The one that says `@cost` and `@listSize`. */
  readonly supergraph: GraphQLSchema;
  readonly limits: Limits;
}

/** `extensions: { costo: true }` in the request, or this header with a 1. */
const COST_HEADER = 'x-costo';

export function budget({ schema, supergraph, limits }: BudgetOptions): ApolloServerPlugin<OperationContext> {
  const admission = createAdmission(schema, readWeights(supergraph), limits);
  return {
    requestDidStart: async () => {
      let costo: number | undefined;
      let passed: Admitted | undefined;
      return {
        didResolveOperation: async ({ document, operation, request, response, contextValue }) => {
          // Without one, execution says so.
          if (!operation) return;
          const { caller, signal } = contextValue;
          const { headers } = response.http;
          passed = await admission.admit({
            document,
            operation,
            variables: request.variables ?? {},
            caller,
            signal,
            headers,
            weighed: (weight) => (contextValue.facts.costo = costo = weight),
          });
        },
        willSendResponse: async ({ request, response: { body } }) => {
          passed?.leave();
          if (costo === undefined || body.kind !== 'single') return;
          if (request.extensions?.['costo'] !== true && request.http?.headers.get(COST_HEADER) !== '1') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, costo };
        },
      };
    },
  };
}

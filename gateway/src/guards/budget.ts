/** What an operation costs, before it runs: refused beyond its budget, taken from its partner's minute, told to who asks. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '@cliente360/config';
import type { GraphQLSchema } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';
import type { OperationContext } from '../server/apollo.ts';
import { createCost } from './cost/cost.ts';
import { readWeights } from './cost/weights.ts';
import { createQuota } from './quota.ts';

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
  const costOf = createCost(schema, readWeights(supergraph));
  const charge = createQuota(limits.partnerCostPerMinute);
  return {
    requestDidStart: async () => {
      let costo: number | undefined;
      return {
        didResolveOperation: async ({ document, operation, request, response, contextValue }) => {
          // Without one, execution says so.
          if (!operation) return;
          costo = costOf(document, operation, request.variables ?? {});
          if (costo > limits.cost) throw gatewayError('COSTO_EXCEDIDO', { costo, presupuesto: limits.cost }, 400);
          await charge(contextValue.caller.identity, costo, response.http.headers);
        },
        willSendResponse: async ({ request, response: { body } }) => {
          if (costo === undefined || body.kind !== 'single') return;
          if (request.extensions?.['costo'] !== true && request.http?.headers.get(COST_HEADER) !== '1') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, costo };
        },
      };
    },
  };
}

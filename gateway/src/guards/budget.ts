/** What an operation costs, before it runs: refused beyond its budget, taken from its caller's minute, held back while too much runs, told to who asks. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { Limits } from '@cliente360/config';
import { OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';
import type { OperationContext } from '../server/apollo.ts';
import { collect, operationOf } from './cost/collect.ts';
import { createCost } from './cost/cost.ts';
import { readWeights } from './cost/weights.ts';
import { createQuota, createWriteQuota, ownerOf } from './quota.ts';
import { createRunning } from './running.ts';

export interface BudgetOptions {
  /** The one that clients see. */
  readonly schema: GraphQLSchema;
  /** The one that says `@cost` and `@listSize`. */
  readonly supergraph: GraphQLSchema;
  readonly limits: Limits;
}

/** `extensions: { costo: true }` in the request, or this header with a 1. */
const COST_HEADER = 'x-costo';

/** How long after its deadline an operation counts as running at most. */
const LATE_MS = 5_000;

export function budget({ schema, supergraph, limits }: BudgetOptions): ApolloServerPlugin<OperationContext> {
  const costOf = createCost(schema, readWeights(supergraph));
  const charge = createQuota(limits);
  const countWrites = createWriteQuota(limits);
  const running = createRunning({ each: limits.runningCostPerCaller, all: limits.runningCost });
  return {
    requestDidStart: async () => {
      let costo: number | undefined;
      let leave = () => {};
      let timer: NodeJS.Timeout | undefined;
      return {
        didResolveOperation: async ({ document, operation, request, response, contextValue }) => {
          // Without one, execution says so.
          if (!operation) return;
          costo = costOf(document, operation, request.variables ?? {});
          contextValue.facts.costo = costo;
          if (costo > limits.cost) throw gatewayError('COSTO_EXCEDIDO', { costo, presupuesto: limits.cost }, 400);
          const { caller, signal } = contextValue;
          if (operation.operation === OperationTypeNode.MUTATION)
            countWrites(caller.identity, rootFields(schema, document, operation, request.variables ?? {}));
          charge(caller.identity, costo, response.http.headers);
          leave = await running.enter(ownerOf(caller.identity), costo, caller.deadline, signal);
          // Whatever becomes of it: nothing runs for much longer than its deadline.
          timer = setTimeout(leave, Math.max(0, caller.deadline - Date.now()) + LATE_MS).unref();
        },
        willSendResponse: async ({ request, response: { body } }) => {
          clearTimeout(timer);
          leave();
          if (costo === undefined || body.kind !== 'single') return;
          if (request.extensions?.['costo'] !== true && request.http?.headers.get(COST_HEADER) !== '1') return;
          body.singleResult.extensions = { ...body.singleResult.extensions, costo };
        },
      };
    },
  };
}

/** How many fields of the root will run, those of fragments too. */
function rootFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  root: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const operation = operationOf(schema, document, root, variables);
  const groups = collect(operation, schema.getRootType(root.operation)!, [root.selectionSet]);
  return [...groups.values()].reduce((sum, fields) => sum + fields.size, 0);
}

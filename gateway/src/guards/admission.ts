/** Admission control of an operation, wherever the token of its caller is taken: its cost, the caller's quota of the minute, and room among what runs. */
import type { Limits } from '@cliente360/config';
import type { Caller } from '@cliente360/identity';
import { OperationTypeNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { gatewayError } from '../errors/catalogue.ts';
import { collect, operationOf } from './cost/collect.ts';
import { createCost } from './cost/cost.ts';
import type { Weights } from './cost/weights.ts';
import { createQuota, createWriteQuota, ownerOf } from './quota.ts';
import { createConcurrencyLimit } from './concurrency.ts';

export interface AdmissionRequest {
  /** Valid for the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  /** Fires when the caller leaves. */
  readonly signal: AbortSignal;
  /** Of the answer; what is left of the caller's minute is written there. */
  readonly headers: Map<string, string>;
  /** Told what it costs, refused or not. */
  readonly weighed?: (costo: number) => void;
}

export interface Admitted {
  /** To be called when it has run. */
  leave(): void;
}

export interface Admission {
  /** Rejects with COSTO_EXCEDIDO, CUOTA_EXCEDIDA or LIMITE_EXCEDIDO. */
  admit(request: AdmissionRequest): Promise<Admitted>;
}

/** How long after its deadline an operation counts as running at most. */
const LATE_MS = 5_000;

export function createAdmission(schema: GraphQLSchema, weights: Weights, limits: Limits): Admission {
  const costOf = createCost(schema, weights);
  const charge = createQuota(limits);
  const countWrites = createWriteQuota(limits);
  const running = createConcurrencyLimit({ each: limits.runningCostPerCaller, all: limits.runningCost });
  return {
    admit: async ({ document, operation, variables, caller, signal, headers, weighed }) => {
      const costo = costOf(document, operation, variables);
      weighed?.(costo);
      if (costo > limits.cost) throw gatewayError('COSTO_EXCEDIDO', { costo, presupuesto: limits.cost }, 400);
      const { identity, deadline } = caller;
      if (operation.operation === OperationTypeNode.MUTATION)
        countWrites(identity, rootFields(schema, document, operation, variables));
      charge(identity, costo, headers);
      const leave = await running.enter(ownerOf(identity), costo, deadline, signal);
      // Whatever becomes of it: nothing runs for much longer than its deadline.
      const timer = setTimeout(leave, Math.max(0, deadline - Date.now()) + LATE_MS).unref();
      return {
        leave: () => {
          clearTimeout(timer);
          leave();
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

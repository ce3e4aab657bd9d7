/**
 * Post-processing of an answer: the last step of @apollo/gateway's executor, taken out of it: it would shape an answer of any size without letting anybody
 * else have the process. There is no hook for it, so its function is replaced in its module, for who runs it through here.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { inSlices } from '@cliente360/subgraph/scheduler';
import { GraphQLError } from 'graphql';
import type { ExecutionResponse } from '../types.ts';
import { shape, type Fetched, type Shaped } from './shape.ts';

type ComputeResponse = (fetched: Fetched) => Shaped;

/** What one execution has fetched, once it has. */
const fetchedBy = new AsyncLocalStorage<{ fetched?: Fetched }>();

const resultShaping = createRequire(import.meta.url)('@apollo/gateway/dist/resultShaping.js') as {
  computeResponse: ComputeResponse;
};
const computeResponse = resultShaping.computeResponse;
resultShaping.computeResponse = (fetched) => {
  const own = fetchedBy.getStore();
  if (!own) return computeResponse(fetched);
  own.fetched = fetched;
  return { data: fetched.input, errors: [] };
};

interface Unshaped {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

/** Who asked; where they have left, nothing is shaped. */
export interface Asker {
  readonly signal?: AbortSignal;
}

/** Runs an execution of the stock executor and gives its answer, shaped in slices as `who`'s work. */
export async function shapedInSlices(who: Asker, execute: () => Promise<Unshaped>): Promise<ExecutionResponse> {
  const own: { fetched?: Fetched } = {};
  const { data, errors } = await fetchedBy.run(own, execute);
  if (!own.fetched) return { data, errors };
  if (who.signal?.aborted) return { data: null, errors };
  try {
    const shaped = await inSlices(who, shape(own.fetched));
    // A null under a non-null with no other error beside it is an error like any other.
    return { data: shaped.data, errors: errors ?? (shaped.errors.length ? shaped.errors : undefined) };
  } catch (error) {
    if (error instanceof GraphQLError) return { data: undefined, errors: [error] };
    return { data: undefined, errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
}

/** Circuit breaker. */
import { BrokenCircuitError, circuitBreaker, CircuitState, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import { TransportFailure } from './types.ts';

export interface BreakerOptions {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** How long nothing is called then, in milliseconds. */
  readonly openMs: number;
}

/** Unless told otherwise. */
export const BREAKER: BreakerOptions = { failures: 5, openMs: 5_000 };

export type BreakerState = 'cerrado' | 'abierto' | 'probando';

/** Leaves a subgraph alone for a moment once it keeps failing. */
export interface Breaker {
  /** Runs `work`, or rejects at once with TransportFailure (`open`). */
  execute<Result>(work: () => Promise<Result>): Promise<Result>;
  readonly state: BreakerState;
}

/** Only TransportFailure counts: errors inside a GraphQL response are answers. */
export function createBreaker({ failures, openMs }: BreakerOptions): Breaker {
  const policy = circuitBreaker(
    handleWhen((error) => error instanceof TransportFailure),
    { halfOpenAfter: openMs, breaker: new ConsecutiveBreaker(failures) },
  );
  let openedAt = 0;
  policy.onBreak(() => (openedAt = Date.now()));

  return {
    execute: async (work) => {
      // One call tries the way; cockatiel would let the others wait for it, past their own deadlines.
      if (policy.state === CircuitState.HalfOpen) throw open();
      try {
        return await policy.execute(work);
      } catch (error) {
        throw error instanceof BrokenCircuitError ? open() : error;
      }
    },
    get state() {
      if (policy.state === CircuitState.Closed) return 'cerrado';
      return policy.state === CircuitState.Open && Date.now() - openedAt < openMs ? 'abierto' : 'probando';
    },
  };
}

const open = () => new TransportFailure('open', 'not called: it kept failing');

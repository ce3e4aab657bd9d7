/** Transport with a deadline and a circuit breaker around it. */
import { BREAKER, createBreaker, type BreakerOptions, type BreakerState } from './breaker.ts';
import { withinDeadline } from '@cliente360/config/deadline';
import { CallerGone, TransportFailure, type Transport } from './types.ts';

/** What is left to the hops after one that hangs: a fifth of the time that remains. */
const SHARE = 0.8;

const PROBE_MS = 2_000;

export type CallOutcome = 'ok' | 'gone' | TransportFailure['kind'];

export interface GuardedTransport extends Omit<Transport, 'ready'> {
  /** As its transport's, within two seconds; rejects too while the breaker is open. */
  ready(): Promise<void>;
  readonly state: BreakerState;
}

export interface GuardOptions {
  readonly breaker?: BreakerOptions | undefined;
  /** Told of every call. */
  readonly onCall: (outcome: CallOutcome, seconds: number) => void;
}

/** A transport that is never late and never insists: a deadline on each call, a breaker over all of them. */
export function guardedTransport(transport: Transport, { breaker = BREAKER, onCall }: GuardOptions): GuardedTransport {
  const circuit = createBreaker(breaker);
  return {
    call: async (request, caller, signal) => {
      const started = performance.now();
      const now = Date.now();
      const deadline = now + Math.floor((caller.deadline - now) * SHARE);
      const call = () =>
        withinDeadline({ deadline, signal, late: lateBy(deadline - now), gone }, (ending) =>
          transport.call(request, { ...caller, deadline }, ending),
        );
      let outcome: CallOutcome = 'ok';
      try {
        return await circuit.execute(call);
      } catch (error) {
        outcome = outcomeOf(error);
        throw error;
      } finally {
        onCall(outcome, (performance.now() - started) / 1000);
      }
    },
    ready: async () => {
      if (circuit.state === 'abierto') throw new TransportFailure('open', 'not called: it kept failing');
      await withinDeadline({ deadline: Date.now() + PROBE_MS, late: lateBy(PROBE_MS) }, (signal) =>
        transport.ready(signal),
      );
    },
    close: () => transport.close(),
    get state() {
      return circuit.state;
    },
  };
}

const lateBy = (ms: number) => () => new TransportFailure('deadline', `no answer within ${ms} ms`);
const gone = () => new CallerGone('the caller left');

function outcomeOf(error: unknown): CallOutcome {
  if (error instanceof CallerGone) return 'gone';
  return error instanceof TransportFailure ? error.kind : 'unavailable';
}

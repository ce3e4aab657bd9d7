/** Prometheus metrics of the gateway. */
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { CallOutcome, GuardedTransport } from '../transport/guarded.ts';
import type { BreakerState } from '../transport/breaker.ts';

/** `partial`: data and errors; `refused`: nobody was allowed to ask. */
export type OperationOutcome = 'ok' | 'partial' | 'error' | 'refused';

export interface Metrics {
  operation(outcome: OperationOutcome, seconds: number): void;
  call(subgraph: string, outcome: CallOutcome, seconds: number): void;
  /** Shows each subgraph's breaker from now on. */
  watch(subgraphs: ReadonlyMap<string, Pick<GuardedTransport, 'state'>>): void;
  /** Prometheus text. */
  text(): Promise<string>;
  readonly contentType: string;
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STATES: Record<BreakerState, number> = { cerrado: 0, probando: 1, abierto: 2 };

/** Counters of one gateway: a registry of its own, since tests run several in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const operations = new Histogram({
    name: 'gateway_operation_duration_seconds',
    help: 'Operations answered, by outcome.',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });
  const calls = new Histogram({
    name: 'gateway_subgraph_call_duration_seconds',
    help: 'Calls to subgraphs, by subgraph and outcome.',
    labelNames: ['subgraph', 'outcome'],
    buckets: BUCKETS,
    registers,
  });
  return {
    operation: (outcome, seconds) => operations.observe({ outcome }, seconds),
    call: (subgraph, outcome, seconds) => calls.observe({ subgraph, outcome }, seconds),
    watch: (subgraphs) => {
      new Gauge({
        name: 'gateway_subgraph_breaker_state',
        help: 'Whether a subgraph is called: 0 closed (it is), 1 trying, 2 open (it is not).',
        labelNames: ['subgraph'],
        registers,
        collect() {
          for (const [subgraph, { state }] of subgraphs) this.set({ subgraph }, STATES[state]);
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

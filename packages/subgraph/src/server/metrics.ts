/** Prometheus metrics of a subgraph that is a process of its own. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Connections } from '@cliente360/database';
import { documents } from '../cache/documents.ts';

/** `partial`: data and errors. */
export type AnswerOutcome = 'ok' | 'partial' | 'error' | 'refused';

export interface SubgraphMetrics {
  /** One request to `/graphql` was answered. */
  answered(outcome: AnswerOutcome, seconds: number): void;
  /** A connection to the database was lost. */
  connectionLost(): void;
  /** Shows how the pool stands from now on. */
  watch(connections: () => Connections | null): void;
  /** Prometheus text. */
  text(): Promise<string>;
  readonly contentType: string;
}

const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counters of one subgraph: a registry of its own, since tests run several in one process. */
export function createSubgraphMetrics(): SubgraphMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const answers = new Histogram({
    name: 'subgraph_request_duration_seconds',
    help: 'Requests answered, by outcome.',
    labelNames: ['outcome'],
    buckets: BUCKETS,
    registers,
  });
  const lost = new Counter({
    name: 'subgraph_database_connections_lost_total',
    help: 'Connections to the database that were lost.',
    registers,
  });
  new Gauge({
    name: 'subgraph_documents_bytes',
    help: 'What is kept of documents, in bytes.',
    registers,
    collect() {
      this.set(documents.bytes);
    },
  });
  return {
    answered: (outcome, seconds) => answers.observe({ outcome }, seconds),
    connectionLost: () => lost.inc(),
    watch: (connections) => {
      new Gauge({
        name: 'subgraph_database_connections',
        help: 'Connections to the database, open and idle, and requests that wait for one.',
        labelNames: ['state'],
        registers,
        collect() {
          for (const [state, count] of Object.entries(connections() ?? {})) this.set({ state }, count as number);
        },
      });
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

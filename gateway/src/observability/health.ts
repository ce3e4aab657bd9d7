/** Readiness check: whether the gateway can answer, and which subgraphs it reaches. */
import type { Logger } from 'pino';
import type { GuardedTransport } from '../transport/guarded.ts';

export interface Readiness {
  /** `degraded`: what answers is answered, and the rest is null with its error. `unavailable`: nobody answers. */
  readonly status: 'ok' | 'degraded' | 'unavailable';
  /** SHA-256 of the supergraph that is served. */
  readonly supergraph: string;
  readonly subgraphs: Readonly<Record<string, 'ok' | 'unavailable'>>;
}

/**
 * Whether this gateway can answer, which it can as long as one of its subgraphs does: whoever balances must not take away
 * what still works because of what does not. Asks all of them at once; why one does not answer is for the log.
 */
export async function readiness(
  supergraph: string,
  subgraphs: ReadonlyMap<string, GuardedTransport>,
  log: Logger,
): Promise<Readiness> {
  const states = await Promise.all(
    [...subgraphs].map(async ([name, transport]) => {
      try {
        await transport.ready();
        return [name, 'ok'] as const;
      } catch (error) {
        log.warn({ err: error, subgrafo: name }, 'not ready');
        return [name, 'unavailable'] as const;
      }
    }),
  );
  const answering = states.filter(([, state]) => state === 'ok').length;
  const status = answering === states.length ? 'ok' : answering > 0 ? 'degraded' : 'unavailable';
  return { status, supergraph, subgraphs: Object.fromEntries(states) };
}

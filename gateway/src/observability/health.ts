import type { Logger } from 'pino';
import type { GuardedTransport } from '../transport/guarded.ts';

export interface Readiness {
  readonly status: 'ok' | 'unavailable';
  /** SHA-256 of the supergraph that is served. */
  readonly supergraph: string;
  readonly subgraphs: Readonly<Record<string, 'ok' | 'unavailable'>>;
}

/** Asks every subgraph at once; why one does not answer is for the log. */
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
  const status = states.every(([, state]) => state === 'ok') ? 'ok' : 'unavailable';
  return { status, supergraph, subgraphs: Object.fromEntries(states) };
}

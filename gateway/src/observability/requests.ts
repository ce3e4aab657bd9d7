/** The access log: one line for each request, whoever answered it and however it went. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/** What whoever answers a request knows of it. */
export interface Facts {
  usuario?: string;
  empresa?: string;
  /** As `query Ficha`. */
  operation?: string | undefined;
  /** In units. */
  costo?: number;
  outcome?: string;
}

const known = new WeakMap<IncomingMessage, Facts>();

/** What is known of a request so far: to be added to. */
export function factsOf(request: IncomingMessage): Facts {
  let facts = known.get(request);
  if (!facts) known.set(request, (facts = {}));
  return facts;
}

/** Writes the line once the answer has gone, or the caller has. `path` must have nothing in it that proves anything. */
export function logWhenAnswered(
  request: IncomingMessage,
  response: ServerResponse,
  { path, log, level }: { readonly path: string; readonly log: Logger; readonly level: 'info' | 'debug' },
): () => void {
  const startedAt = performance.now();
  return () => {
    const ms = Math.round(performance.now() - startedAt);
    const gone = response.writableFinished ? {} : { gone: true };
    const { method } = request;
    log[level]({ method, path, status: response.statusCode, ms, ...factsOf(request), ...gone }, 'request');
  };
}

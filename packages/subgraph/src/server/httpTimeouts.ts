/** HTTP time-outs, how long a client is waited for: Node has one limit for a whole server, and a file takes longer than a question. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file, on a slow line. What a server is given as its `requestTimeout`; every other path says less with `wholeWithin`. */
export const TRANSFER_MS = 10 * 60_000;
/** In a transfer, this long without a byte is the end of it. */
const IDLE_MS = 60_000;
/** After an answer that did not wait for the body: long enough for it to be read. */
const LINGER_MS = 5_000;

/** 408 and the end of the connection if the request has not come whole after `ms`. */
export function wholeWithin(request: IncomingMessage, response: ServerResponse, ms: number): void {
  const timer = setTimeout(() => {
    if (request.complete) return;
    if (response.headersSent) request.destroy();
    else response.writeHead(408, { connection: 'close' }).end(() => request.destroy());
  }, ms);
  timer.unref();
  // Not with the answer: what is left of a body that nobody asked for holds the connection too.
  const enough = () => clearTimeout(timer);
  request.once('end', enough).once('close', enough);
}

/** Ends a transfer whose other end has gone silent. */
export function endWhenIdle(response: ServerResponse): void {
  response.setTimeout(IDLE_MS, () => response.destroy());
}

/**
 * For an answer that does not wait for the body; to be called before its head is written. Gives what ends it, to be
 * called after its last byte: what is still on its way is thrown away for a moment first, because a connection that is
 * closed on a client that still writes takes the answer with it.
 */
export function withoutBody(request: IncomingMessage, response: ServerResponse): () => void {
  if (request.complete) {
    request.resume();
    return () => response.end();
  }
  response.setHeader('connection', 'close');
  request.on('error', () => {}).resume();
  return () => {
    const timer = setTimeout(() => request.destroy(), LINGER_MS);
    const end = () => {
      clearTimeout(timer);
      response.end();
    };
    if (request.complete || request.destroyed) end();
    else request.once('end', end).once('close', end);
  };
}

/** Fires when the other end leaves before its answer is written. */
export function untilClosed(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}

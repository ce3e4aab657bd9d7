/** Deadline of a call: whichever comes first of its result, its time-out and its caller leaving. */
import { CallerGone, TransportFailure } from './types.ts';

/**
 * Runs `work` until it settles, `deadline` (epoch milliseconds) passes or
 * `signal` fires, whichever is first; `work` sees the last two as one signal.
 * What it answers later is dropped: a hung promise cannot be ended, only left.
 */
export async function withDeadline<Result>(
  deadline: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw new CallerGone('the caller had left');
  const left = deadline - Date.now();
  if (left <= 0) throw new TransportFailure('deadline', 'no time was left for the call');

  const controller = new AbortController();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const end = (reason: Error) => {
    reject(reason);
    controller.abort(reason);
  };
  const leave = () => end(new CallerGone('the caller left'));
  const timer = setTimeout(() => end(new TransportFailure('deadline', `no answer within ${left} ms`)), left);
  signal?.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}

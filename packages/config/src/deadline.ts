/** Deadline of a piece of work: whichever comes first of its result, its time-out and its caller leaving. */

export interface Ending {
  /** Epoch milliseconds; undefined where none holds. */
  readonly deadline: number | undefined;
  /** Fires when nobody waits for the result any more. */
  readonly signal?: AbortSignal | undefined;
  /** The error once the deadline has passed. */
  readonly late: () => Error;
  /** The error once `signal` has fired. */
  readonly gone?: () => Error;
}

/**
 * Runs `work` until it settles or either of both ends it; `work` sees them as one signal, whose reason is the error.
 * Rejects with `late()` or `gone()`, without running it where it is too late already. What it answers later is dropped:
 * a hung promise cannot be ended, only left.
 */
export async function withinDeadline<Result>(
  { deadline, signal, late, gone = late }: Ending,
  work: (ending: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (signal?.aborted) throw gone();
  if (deadline !== undefined && deadline <= Date.now()) throw late();
  const controller = new AbortController();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const end = (reason: Error) => {
    reject(reason);
    controller.abort(reason);
  };
  const leave = () => end(gone());
  const timer = deadline === undefined ? undefined : setTimeout(() => end(late()), deadline - Date.now());
  signal?.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}

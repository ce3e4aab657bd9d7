/** Deadlines and connection errors: which failure of a driver is a time-out, a lost connection or neither. */
import { withinDeadline } from '@cliente360/config/deadline';
import { Abandoned, DatabaseUnavailable, DeadlineExceeded, type Scope } from './types.ts';

/** How far past its deadline a call may run before it is given up, so that the server's own cancellation arrives first. */
const GRACE_MS = 250;

const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** SQLSTATEs of a server that is going away (57P01–57P03) or a broken connection (08…), the socket's codes, and the driver's own words, which carry none. */
export const isConnectionLost = (error: unknown): boolean =>
  /^(ECONNRESET|EPIPE|57P0[123]|08...)$/.test(codeOf(error)) ||
  /^(Connection terminated|Client has encountered a connection error|Client was closed)/.test(messageOf(error));

/** Nobody answers, or the connection was lost. */
export const isUnreachable = (error: unknown): boolean =>
  isConnectionLost(error) ||
  /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EAI_AGAIN|53300)$/.test(codeOf(error)) ||
  /^timeout e(xpired|xceeded) when trying to connect/.test(messageOf(error));

const QUERY_CANCELED = '57014';

/** The error that callers know for what the driver threw; anything else as it is. */
export function named(error: unknown): unknown {
  if (codeOf(error) === QUERY_CANCELED) return new DeadlineExceeded('the statement was cancelled', { cause: error });
  if (isUnreachable(error)) return new DatabaseUnavailable('the database cannot be reached', { cause: error });
  return error;
}

/**
 * Runs `work`, and rejects with `DeadlineExceeded` a little after the deadline
 * on a server that does not even cancel, or with `Abandoned` as soon as nobody
 * waits. Its signal then tells `work` to let go
 * of what it holds: a server that is frozen would otherwise keep every
 * connection of the pool.
 */
export async function answeredInTime<T>(
  { deadline, signal }: Pick<Scope, 'deadline' | 'signal'>,
  work: (givenUp: AbortSignal) => Promise<T>,
): Promise<T> {
  try {
    return await withinDeadline({ deadline: deadline && deadline + GRACE_MS, signal, late, gone }, work);
  } catch (error) {
    throw named(error);
  }
}

const late = () => new DeadlineExceeded('the database did not answer in time');
const gone = () => new Abandoned('nobody waits for the statement any more');

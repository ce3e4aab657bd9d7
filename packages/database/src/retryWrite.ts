/** Retry of transactions that conflicted with another one, with back-off and jitter. */
import { setTimeout } from 'node:timers/promises';
import type { Database, Scope, Transaction } from './types.ts';

/** serialization_failure, deadlock_detected: the same transaction may well pass when done again. */
const AGAIN = new Set(['40001', '40P01']);
const ATTEMPTS = 5;
const WAIT_MS = 20;

/**
 * `database.write`, done again up to four times, after a short wait with jitter, when another transaction got in its
 * way. `work` may run more than once: it keeps nothing of a run that failed.
 */
export async function retryWrite<Result>(
  database: Pick<Database, 'write'>,
  scope: Scope,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.write(scope, work);
    } catch (error) {
      if (attempt === ATTEMPTS || !AGAIN.has((error as { code?: string } | null)?.code ?? '')) throw error;
      await setTimeout(Math.random() * WAIT_MS * 2 ** attempt);
    }
  }
}

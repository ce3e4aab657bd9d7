/** Transactions on either engine. What is known together runs together: see `wire.ts`. */
import { checkDeadline, type Mode } from './scope.ts';
import type { Query, Row, Scope, Transaction } from './types.ts';

/** Runs statements in order and gives the rows of each. Rejects with the first failure: what comes after it has not run. */
export type Run = (queries: readonly Query[]) => Promise<Row[][]>;

const BEGIN: Query = { sql: 'begin', params: [] };
const COMMIT: Query = { sql: 'commit', params: [] };
const ROLLBACK: Query = { sql: 'rollback', params: [] };

/** Reads behind `first`, in the transaction that the protocol makes of what one Sync ends: no word begins or ends it. */
export async function readIn(run: Run, first: Query, scope: Scope, queries: readonly Query[]): Promise<Row[][]> {
  checkDeadline(scope);
  return (await run([first, ...queries])).slice(1);
}

/** Ends whatever transaction is open. */
export const rollBack = async (run: Run): Promise<void> => void (await run([ROLLBACK]));

/** A transaction around `work`; `first` is what it, or a read behind it, begins with. What a failure leaves open is the caller's to roll back. */
export async function writeIn<T>(
  run: Run,
  first: (mode: Mode) => Query,
  scope: Scope,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = openTransaction(run, first, scope);
  try {
    const result = await work(transaction);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.abandon(error);
    throw error;
  }
}

interface Asked {
  readonly query: Query;
  readonly answer: PromiseWithResolvers<Row[]>;
}

/** When all that is asked for now has been. */
const endOfTurn = () => new Promise<void>((resolve) => process.nextTick(resolve));

function openTransaction(run: Run, first: (mode: Mode) => Query, scope: Scope) {
  let before: readonly Query[] = [BEGIN, first('write')];
  let after: readonly Query[] = [];
  let waiting: Asked[] = [];
  const reads: Asked[] = [];
  let sent: Promise<void> = Promise.resolve();
  let ended = false;
  let failure: { readonly error: unknown } | undefined;

  /** Sends what waits. Does not reject: who asked is told, and whoever commits. */
  const flush = async (): Promise<void> => {
    const [asked, prologue, epilogue] = [waiting, before, after];
    if (asked.length === 0 && epilogue.length === 0) return;
    const behind = epilogue.length === 0 ? [] : reads;
    [waiting, before, after] = [[], [], []];
    try {
      if (failure) throw failure.error;
      const results = await run([
        ...prologue,
        ...asked.map(({ query }) => query),
        ...epilogue,
        ...behind.map(({ query }) => query),
      ]);
      asked.forEach(({ answer }, k) => answer.resolve(results[prologue.length + k]!));
      behind.forEach(({ answer }, k) => answer.resolve(results[results.length - behind.length + k]!));
    } catch (error) {
      failure ??= { error };
      for (const { answer } of [...asked, ...behind]) answer.reject(error);
    }
  };
  const ask = (query: Query, to: Asked[]): Promise<Row[]> => {
    // The session may be another transaction's by now.
    if (ended) throw new Error('the transaction has ended');
    checkDeadline(scope);
    const answer = Promise.withResolvers<Row[]>();
    answer.promise.catch(() => {});
    to.push({ query, answer });
    return answer.promise;
  };
  const ending = () => (reads.length > 0 ? [COMMIT, first('read')] : [COMMIT]);
  const atEndOfTurn = () => {
    sent = sent.then(endOfTurn).then(flush);
  };
  return {
    query: async (query: Query) => {
      const rows = ask(query, waiting);
      atEndOfTurn();
      return rows;
    },
    last: async (query: Query) => {
      const rows = ask(query, waiting);
      ended = true;
      after = ending();
      atEndOfTurn();
      return rows;
    },
    behind: async (query: Query) => ask(query, reads),
    /** Unless the last statement did. Nothing is written where a statement failed, even if nobody minded. */
    commit: async (): Promise<void> => {
      if (!ended) {
        // Who called has been told, or is about to be, that it was too late: then nothing may be written.
        checkDeadline(scope);
        ended = true;
        after = ending();
        sent = sent.then(flush);
      }
      await sent;
      if (failure) throw failure.error;
    },
    /** Sends nothing more. */
    abandon: async (error: unknown): Promise<void> => {
      ended = true;
      failure ??= { error };
      for (const { answer } of reads) answer.reject(error);
      await sent;
    },
  };
}

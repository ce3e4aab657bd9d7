/** Request id, carried by AsyncLocalStorage: one for each request, in every line that is logged while something is done for it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** The header that carries it, in and out. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** What a caller's own id may look like: it stands in every line, and in the record of who read what. */
const SANE = /^[\w.:-]{1,128}$/;
/** Ids of the requests whose jobs are done together. */
const MOST_TOGETHER = 40;

const current = new AsyncLocalStorage<string | undefined>();

/** Does `work`, and whatever it starts, under this id. */
export const withRequestId = <Result>(id: string, work: () => Result): Result => current.run(id, work);

/** Does `work`, and whatever it starts, for no request: what outlives the one it was first needed in. */
export const forNoRequest = <Result>(work: () => Result): Result => current.run(undefined, work);

/** The id that work is being done under; undefined where no request asked for it. */
export const currentRequestId = (): string | undefined => current.getStore();

/** As `currentRequestId`; a new one where there is none. */
export const requestIdNow = (): string => current.getStore() ?? randomUUID();

/** The caller's own id where it is a sane one, so that what they log and what we log can be joined; else a new one. */
export function requestIdOf({ [REQUEST_ID_HEADER]: given }: Readonly<Record<string, unknown>>): string {
  return typeof given === 'string' && SANE.test(given) ? given : randomUUID();
}

/** What is done for several requests at once has all of their ids, so that each of them is found by its own. */
export const requestIdsTogether = (ids: readonly string[]): string =>
  [...new Set(ids.flatMap((each) => each.split(',')))].slice(0, MOST_TOGETHER).join();

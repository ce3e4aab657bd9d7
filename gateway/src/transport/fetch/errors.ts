/** The errors of one fetch, each at a place of its answer. */
import { isOwnError } from '@cliente360/subgraph/ownErrors';
import { gatewayError, isPublicCode, messageOf, type GatewayErrorCode } from '../../errors/catalogue.ts';
import { isPrivate } from '../../errors/public.ts';
import type { GraphQLResponse } from '../types.ts';
import type { Path, Selections } from './selections.ts';

export type FetchError = NonNullable<GraphQLResponse['errors']>[number];

/** A name or a number, as `campo`, `argumento` and `alcances` have; not a sentence. */
const NAME = /^[\w.:$[\]-]{1,100}$/;
const isName = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && NAME.test(value)) ||
  (Array.isArray(value) && value.every(isName));

/**
 * An error as a caller may be told it. One of a subgraph that nobody vouches for has words of ours in place of its own,
 * whatever its code. Under a code that callers do not know, or with an address in it, it is masked whole later, and
 * logged as it is.
 */
export function inOurWords(error: FetchError): FetchError {
  const { extensions = {}, path } = error;
  const { code } = extensions;
  if (isOwnError(error) || !isPublicCode(code) || isPrivate(error.message)) return error;
  const names = Object.entries(extensions).filter(([, value]) => isName(value));
  return { message: messageOf(code), extensions: Object.fromEntries(names), ...(path ? { path } : {}) };
}

/** An error of the gateway about one selection of a subgraph. */
export function selectionError(code: GatewayErrorCode, subgrafo: string, path: Path): FetchError {
  const { message, extensions } = gatewayError(code, { subgrafo });
  return { message, path, extensions };
}

/** The answer to a fetch that got none: each selection null, and one error for each. */
export function failedResponse(
  { outermost, representations }: Selections,
  subgrafo: string,
  code: GatewayErrorCode,
): GraphQLResponse {
  const data = representations
    ? { _entities: representations.map(() => null) }
    : Object.fromEntries(outermost.map(([key]) => [key, null]));
  return { data, errors: outermost.map((path) => selectionError(code, subgrafo, path)) };
}

/**
 * Gives a place to what a subgraph said of its whole answer (`unplaced`): each
 * selection that is null and that no `placed` error explains. Its words pass on only
 * where its code is one that callers know; the rest is for the log.
 */
export function placeError(
  unplaced: FetchError,
  placed: readonly FetchError[],
  { outermost }: Selections,
  data: Record<string, unknown> | null,
  subgrafo: string,
): FetchError[] {
  const lost = outermost.filter((one) => isNullAt(data, one) && !placed.some(({ path }) => overlap(path!, one)));
  const said = (path: Path): FetchError =>
    isPublicCode(unplaced.extensions?.['code'])
      ? { ...unplaced, path }
      : selectionError('SUBGRAFO_NO_DISPONIBLE', subgrafo, path);
  if (lost.length > 0 || placed.length > 0) return lost.map(said);
  // Everything arrived and yet something failed: said once, without a place.
  const { path: _, ...error } = said([]);
  return [error];
}

/** Whether one of two paths leads through the other. */
export function overlap(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length).every((step, index) => step === other[index]);
}

/** Whether an error says where: a path below a selection of the fetch; below one entity of it where it asks for entities. */
export function isPlaced({ path }: FetchError, { representations, outermost }: Selections): boolean {
  if (!Array.isArray(path) || !path.every((step) => typeof step === 'string' || typeof step === 'number')) return false;
  if (!representations) return outermost.some(([key]) => key === path[0]);
  return path[0] === '_entities' && typeof path[1] === 'number' && path[1] < representations.length;
}

function isNullAt(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (value === null || value === undefined) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null || value === undefined;
}

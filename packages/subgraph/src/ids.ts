/** Ids: validation, and generation of UUIDv7. */
import { randomFillSync } from 'node:crypto';
import { v5, v7 } from 'uuid';
import { badInput } from './errors.ts';

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id as the database keeps it (lower case). Throws BAD_USER_INPUT naming `argument` when it is no uuid, or, as a reference may have it, nothing of the kind. */
export function checkId(value: unknown, argument: string): string {
  const id = typeof value === 'string' ? value.toLowerCase() : '';
  if (!pattern.test(id)) throw badInput(argument, 'no es un id; usa el que devolvió el grafo (un UUID).');
  return id;
}

const SEQUENCES = 2 ** 31;
/** The sequence of the last id made, and at which instant. */
let last = { msecs: Number.NaN, seq: 0 };

/** A new id: a UUIDv7, lower case, in the order of its instant, and after those this process made just before at the same one. */
export function newId(at: Date): string {
  const msecs = at.getTime();
  // It begins in the lower half, so that there is room to count.
  const seq = msecs === last.msecs ? last.seq + 1 : Math.floor(Math.random() * SEQUENCES);
  last = { msecs, seq };
  return v7({ msecs, seq, random: randomBytes() });
}

const RANDOM_BYTES = 16;
const pool = new Uint8Array(RANDOM_BYTES * 256);
let taken = pool.length;

/** Asked of the system for many ids at once: each question costs more than an id does. */
function randomBytes(): Uint8Array {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  return pool.subarray(taken, (taken += RANDOM_BYTES));
}

const isId = (value: string) => pattern.test(value);

/** The UUID that joins what came of one act: the request's id where it is one, else a new one. */
export const correlationOf = (requestId: string, at: Date): string =>
  isId(requestId.toLowerCase()) ? requestId.toLowerCase() : newId(at);

/** The same id for the same name of the same thing (a UUIDv5): what happens once, however often it is noticed. */
export const nameBasedId = (of: string, name: string): string => v5(name, of);

/** Cursors of keyset pagination: encoding, and validation against connection, order and filter. */
import { createHash } from 'node:crypto';
import { graphqlError } from '../errors.ts';
import { scalars } from '../scalars.ts';
import type { OrderType } from './orders.ts';

/** Where a row stands: the database's own text of each order value, then its id. */
export interface Position {
  readonly values: readonly (string | null)[];
  readonly id: string;
}

/** What a cursor is bound to: the same connection, order and filter give the same fingerprint. */
export function fingerprint(connection: string, order: unknown, filter: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([connection, order, canonical(filter ?? null)]))
    .digest('base64url')
    .slice(0, 12);
}

/**
 * Keys sorted, absent and null fields left out, lists as sets: neither the order in which a client writes a filter matters,
 * nor how often it says the same.
 */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(canonical(each))))].sort();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, canonical(each)]),
  );
}

export function encodeCursor(print: string, { values, id }: Position): string {
  return Buffer.from(JSON.stringify([print, ...values, id])).toString('base64url');
}

/** What a civil day of the calendar is. */
const isDay = (text: string) => scalars['Date']!.parseValue(text) === text;
const isTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?$/.test(text);
const isMoment = (text: string) => text[10] === ' ' && isDay(text.slice(0, 10)) && isTime(text.slice(11));
const INTEGER_LIMIT = 2 ** 31;

/** Texts that the database will take as a value of the type; a forged cursor must not become a database error. */
const accepts: Record<OrderType, (text: string) => boolean> = {
  text: (text) => !text.includes('\0') && text.isWellFormed(),
  date: isDay,
  timestamp: isMoment,
  timestamptz: (text) => text.endsWith('+00') && isMoment(text.slice(0, -3)),
  // More digits than any of our columns, or what is worked out of two of them, has.
  numeric: (text) => /^-?\d{1,60}(\.\d{1,60})?$/.test(text),
  integer: (text) => /^-?\d{1,10}$/.test(text) && Number(text) >= -INTEGER_LIMIT && Number(text) < INTEGER_LIMIT,
  boolean: (text) => text === 'true' || text === 'false',
};
const isValue = (type: OrderType, text: string) => {
  try {
    return accepts[type](text);
  } catch {
    return false;
  }
};
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Throws CURSOR_INVALIDO when it is not one of ours, or of another connection, order or filter. */
export function decodeCursor(cursor: string, print: string, types: readonly OrderType[]): Position {
  const parts = parse(cursor);
  if (!parts || parts.length !== types.length + 2 || parts[0] !== print) throw graphqlError('CURSOR_INVALIDO');
  const values = parts.slice(1, -1);
  const id = parts.at(-1);
  const wellFormed =
    typeof id === 'string' &&
    uuid.test(id) &&
    values.every((value, i) => value === null || (typeof value === 'string' && isValue(types[i]!, value)));
  if (!wellFormed) throw graphqlError('CURSOR_INVALIDO');
  return { values: values as (string | null)[], id: id as string };
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

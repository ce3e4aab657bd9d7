import { createHash } from 'node:crypto';
import { graphqlError } from '../errors.ts';
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

/** Keys sorted, absent and null fields left out: the order in which a client writes a filter does not matter. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
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

/** Texts that the database will take as a value of the type; a forged cursor must not become a database error. */
const shapes: Record<OrderType, RegExp> = {
  text: /^[^\0]*$/,
  date: /^\d{4}-\d\d-\d\d$/,
  timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$/,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/,
  numeric: /^-?\d{1,20}(\.\d{1,12})?$/,
  integer: /^-?\d{1,9}$/,
  boolean: /^(true|false)$/,
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
    values.every((value, i) => value === null || (typeof value === 'string' && shapes[types[i]!].test(value)));
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

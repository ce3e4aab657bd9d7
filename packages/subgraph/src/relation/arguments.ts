/** Parsing and validation of a connection's arguments (Relay: `first`, `after`, `last`, `before`). */
import { badInput } from '../errors.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../limits/pageSize.ts';
import type { Connection } from './connection.ts';
import type { Direction, Order } from './orders.ts';
import { decodeCursor, fingerprint, type Position } from './cursor.ts';

const MAX_ORDERS = 3;

/** A connection's arguments as the SDL gives them. */
export interface ConnectionArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  filtro?: Record<string, unknown> | null;
  orden?: readonly { campo: string; direccion: Direction }[] | null;
}

/** One term of the order that a page is walked in. */
export interface OrderTerm extends Order {
  readonly name: string;
}

/** A page as asked: how many rows, from which end, between which positions, in which order. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
  readonly order: readonly OrderTerm[];
  readonly fingerprint: string;
}

/** Checks a connection's arguments. Throws BAD_USER_INPUT or CURSOR_INVALIDO naming the argument. */
export function pageRequest(connection: Connection, args: ConnectionArguments): PageRequest {
  const { first, last } = args;
  if (first != null && last != null) throw badInput('last', 'usa «first» o «last», no ambos.');
  const backward = last != null;
  const size = checkSize(backward ? 'last' : 'first', last ?? first ?? DEFAULT_PAGE);
  const order = orderTerms(connection, args.orden);
  const print = fingerprint(
    connection.name,
    order.map(({ name, direction }) => [name, direction]),
    args.filtro,
  );
  const types = order.map(({ type }) => type);
  const position = (cursor: string | null | undefined) =>
    cursor == null ? undefined : decodeCursor(cursor, print, types);
  return { size, backward, order, fingerprint: print, after: position(args.after), before: position(args.before) };
}

function checkSize(argument: string, size: number): number {
  if (size < 0) throw badInput(argument, `es ${size}; tiene que ser de 0 a ${MAX_PAGE}.`);
  if (size > MAX_PAGE)
    throw badInput(argument, `es ${size}; el máximo es ${MAX_PAGE}. Pide más páginas con «after» o «before».`);
  return size;
}

function orderTerms(connection: Connection, asked: ConnectionArguments['orden']): OrderTerm[] {
  if (asked == null) {
    const [name, order] = Object.entries(connection.orders)[0]!;
    return [{ ...order, name }];
  }
  if (asked.length === 0) throw badInput('orden', 'la lista está vacía; quítala o da al menos un campo.');
  if (asked.length > MAX_ORDERS) throw badInput('orden', `tiene ${asked.length} campos; el máximo es ${MAX_ORDERS}.`);
  const names = asked.map(({ campo }) => campo);
  const repeated = names.find((name, i) => names.indexOf(name) !== i);
  if (repeated) throw badInput('orden', `«${repeated}» está repetido.`);
  return asked.map(({ campo, direccion }) => ({ ...connection.orders[campo]!, name: campo, direction: direccion }));
}

/** How rows are ordered, written the obvious way: what the engine's SQL is held against. */
import type { Direction, OrderType } from '@cliente360/subgraph';

export interface NaiveTerm {
  readonly type: OrderType;
  readonly direction: Direction;
}

/** The database's own text of each term's value, and the id that breaks ties. */
export interface NaiveRow {
  readonly id: string;
  readonly values: readonly (string | null)[];
}

/** Sorted by the terms in turn, nulls last in both directions, then by id ascending. */
export function naiveSort<Row extends NaiveRow>(rows: readonly Row[], terms: readonly NaiveTerm[]): Row[] {
  return rows.toSorted((a, b) => {
    for (const [i, { type, direction }] of terms.entries()) {
      const [left, right] = [a.values[i]!, b.values[i]!];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const difference = comparers[type](left, right);
      if (difference !== 0) return direction === 'ASC' ? difference : -difference;
    }
    return a.id < b.id ? -1 : 1;
  });
}

type Comparer = (a: string, b: string) => number;

const by =
  <T extends number | bigint>(value: (text: string) => T): Comparer =>
  (a, b) => {
    const [left, right] = [value(a), value(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

const milliseconds = (text: string) => Date.parse(`${text.replace(' ', 'T').replace(/\+00$/, '')}Z`);

/** Exact: a numeric has more digits than a float. */
const SCALE = 12;
function scaled(text: string): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)!;
  return BigInt(`${sign}${whole}${fraction.padEnd(SCALE, '0')}`);
}

const comparers: Record<OrderType, Comparer> = {
  /** Bytes of UTF-8, as `COLLATE "C"`. */
  text: (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)),
  date: by((text) => Date.parse(text)),
  timestamp: by(milliseconds),
  timestamptz: by(milliseconds),
  numeric: by(scaled),
  integer: by(Number),
  boolean: by((text) => (text === 'true' ? 1 : 0)),
};

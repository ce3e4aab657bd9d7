/** Interface of a generator of demo rows. */
import type { PgTable } from 'drizzle-orm/pg-core';
import type { World } from './types.ts';

/** One row, by the drizzle property names of its table. `empresaId` is filled in by the loader. */
export type DemoRow = Record<string, unknown>;

/**
 * The demo rows of one table. Every row of a generator has the same properties
 * (write `null`, don't leave out); a property left out of all of them takes the
 * column's default. Generated columns are never given. Dates and amounts are
 * the strings of the world; `jsonb` columns take plain values, arrays are arrays.
 *
 * Generators are listed in the order of their foreign keys. A row that points
 * to another client's is given with the client of the higher index of the two.
 */
export interface DemoGenerator {
  /** For progress and counts, say `crm.contactos`. */
  readonly name: string;
  readonly table: PgTable;
  /** The company's own rows, once. */
  shared?(world: World): Iterable<DemoRow>;
  /** Of the client with index `i`. */
  rows?(world: World, i: number): Iterable<DemoRow>;
}

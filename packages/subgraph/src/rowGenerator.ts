/** Interface of a generator of demo rows. What world they are made from is between the rooms and whoever loads them. */
import type { PgTable } from 'drizzle-orm/pg-core';

/** The demo rows of one table. */
export interface RowGenerator {
  /** `crm.contactos`. */
  readonly name: string;
  readonly table: PgTable;
  /** The company's own rows, once. */
  shared?(world: any): Iterable<Record<string, unknown>>;
  /** Of the client with index `i`. */
  rows?(world: any, i: number): Iterable<Record<string, unknown>>;
}

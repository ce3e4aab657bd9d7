/** Declaration of a connection: node, parents, filters, orders, edge fields. */
import type { AnyColumn, SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Entity } from './entity.ts';
import type { Field } from './fields.ts';
import type { Filter } from './filters.ts';
import type { Order } from './orders.ts';
import type { Search } from './search.ts';

/**
 * A connection as data: which rows hang from which parent, how they are
 * filtered and in which orders they can be walked. The engine does the rest.
 */
export interface Connection<Path extends string = string> {
  /** `Contactos` for `ContactosConnection`, `ContactosFiltro`, `ContactosOrden`. */
  readonly name: string;
  readonly node: Entity;
  /** `Parent.field` → the column that holds the parent's id; null for a field of Query. */
  readonly parents: Readonly<Record<string, AnyColumn | null>>;
  /** The keys of `parents`, for the compiler only. */
  readonly paths?: readonly Path[];
  readonly filters: Readonly<Record<string, Filter>>;
  /** By value of the order's enum; the first one is the default. */
  readonly orders: Readonly<Record<string, Order>>;
  /** What finds its rows by words where it hangs from nothing, and has all the company's. */
  readonly search?: Search;
  /** Where the relation has attributes of its own: the table of pairs, how it meets the node's, and the edge's fields. */
  readonly through?: {
    readonly table: PgTable & { readonly id: AnyColumn };
    readonly on: SQL;
    readonly fields: Readonly<Record<string, Field>>;
  };
}

/** What the room's own `…Edge` type adds to `cursor` and `node`. */
type EdgeFields<Edge> = { readonly [Name in Exclude<keyof Edge, '__typename' | 'cursor' | 'node'>]: Field };

/**
 * Declares a connection. `Filtro`, `CampoOrden` and, where the relation has
 * attributes of its own, `Edge` are the generated types of the SDL: a filter
 * field, an order or an edge's field without its declaration does not compile.
 */
export const connection =
  <Filtro, CampoOrden extends string, Edge = object>() =>
  <Path extends string>(declaration: {
    readonly name: string;
    readonly node: Entity;
    readonly parents: Readonly<Record<Path, AnyColumn | null>>;
    readonly filters: { readonly [Name in keyof Required<Filtro>]: Filter<NonNullable<Filtro[Name]>> };
    readonly orders: Readonly<Record<CampoOrden, Order>>;
    readonly search?: Search & { readonly filter: keyof Filtro & string };
    readonly through?: Connection['through'] & { readonly fields: EdgeFields<Edge> };
  }): Connection<Path> =>
    // A filter takes what its own input has; the engine gives each one that.
    declaration as unknown as Connection<Path>;

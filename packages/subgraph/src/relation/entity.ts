/** Declaration of an entity: type, table, fields. */
import type { AnyColumn, InferSelectModel } from 'drizzle-orm';
import type { PgTable, PgTableWithColumns } from 'drizzle-orm/pg-core';
import { fieldsOf, type Field } from './fields.ts';

/** What stands for an entity where a resolver gives or gets one: the engine, or the subgraph that owns it, reads the rest. */
export interface EntityRef {
  readonly id: string;
}

/** A type of the graph, and how each of its fields is read from its table. */
export interface Entity {
  readonly type: string;
  readonly table: PgTable;
  /** The row's key, `id`. */
  readonly id: AnyColumn;
  readonly fields: ReadonlyMap<string, Field>;
}

type AnyTable = PgTableWithColumns<any>;
type Row<Table extends AnyTable> = InferSelectModel<Table>;

/** A connection is served by its own declaration, not by a field. */
type IsConnection<Value> = NonNullable<Value> extends { pageInfo: unknown } ? true : false;

/** Fields of `Node` that a column of the same name serves, with a type that fits. */
type ServedByColumn<Node, Table extends AnyTable> = {
  [Name in keyof Node & keyof Row<Table>]: Row<Table>[Name] extends Node[Name] ? Name : never;
}[keyof Node & keyof Row<Table>];

/**
 * The fields that have to be declared: all of the SDL type's but those that a
 * column serves and its connections. `Resolved` names the ones a resolver answers.
 */
type Declared<Node, Table extends AnyTable, Resolved extends PropertyKey> = {
  [
    Name in Exclude<keyof Node, '__typename' | ServedByColumn<Node, Table> | Resolved> as IsConnection<
      Node[Name]
    > extends true
      ? never
      : Name
  ]-?: Field;
} & { [Name in ServedByColumn<Node, Table>]?: Field };

/**
 * Declares how a type is read. `Node` is the generated type of the SDL: a field
 * without a column, a declared field or a resolver does not compile.
 *
 *     export const contacto = entity<Contacto>()({ type: 'Contacto', table: contactos, fields: { … } })
 */
export const entity =
  <Node, Resolved extends keyof Node = never>() =>
  <Table extends AnyTable & { id: AnyColumn }>(declaration: {
    readonly type: Node extends { __typename?: infer Name } ? NonNullable<Name> & string : string;
    readonly table: Table;
    readonly fields: Declared<Node, Table, Resolved>;
  }): Entity => ({
    type: declaration.type,
    table: declaration.table,
    id: declaration.table.id,
    // Whatever the names are, each is a field: that those of `Node` are all there is what `Declared` says.
    fields: new Map(fieldsOf(declaration.table, declaration.fields as unknown as Record<string, Field>)),
  });

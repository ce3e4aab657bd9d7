/**
 * Field types of an entity: how a field is read, which expressions its row needs and what
 * value they give. A field with parts (an amount, a list of children) only
 * asks for the parts that the operation selects.
 */
import { getTableColumns, is, sql, Column, type AnyColumn, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { hoy, type SubgraphContext } from '../context.ts';
import { PROPIO } from '../personal/outputs.ts';
import type { Selection } from './selection.ts';
import { fixed } from './texts.ts';
import { decode, expressionOf } from './values.ts';

/** What a field may know of the request: its clock, day and zone, never its database. */
export interface FieldContext {
  readonly now: Date;
  /** `AAAA-MM-DD` in the company's zone. */
  readonly hoy: string;
  readonly zonaHoraria: string;
  /** Whether whoever asks may search by protected data. */
  readonly datosPersonales: boolean;
}

/** The request's moment, as fields see it. */
export function fieldContext(context: SubgraphContext): FieldContext {
  const { empresa, datosPersonales } = context;
  return { now: context.now(), hoy: hoy(context), zonaHoraria: empresa.zonaHoraria, datosPersonales };
}

/** Expressions to select, and how their values (same order) become the field's value. */
export interface Compiled {
  readonly expressions: readonly SQL[];
  read(values: readonly unknown[]): unknown;
}

export interface Field {
  compile(selection: Selection, context: FieldContext): Compiled;
  /** The columns behind the field, where it is exactly one (the house's test compares nullability). */
  readonly column?: AnyColumn;
  /** The types of which the value refers to one by id. */
  readonly refersTo?: readonly string[];
  /** The object type that the value is of, and its fields, where it is made of the row's own data. */
  readonly object?: ObjectParts;
}

export interface ObjectParts {
  readonly type: string;
  readonly fields: readonly (readonly [string, Field])[];
}

/** The field is a column. */
export function column(source: AnyColumn): Field {
  const expressions = fixed(() => [expressionOf(source)]);
  const read: Compiled['read'] = ([value]) => decode(source, value);
  return { column: source, compile: () => ({ expressions: expressions(), read }) };
}

/** The field is an expression over the row; `as` names the column kind it prints like. Cast anything but text, int, bool or json to `::text`. */
export function derived<Value = string>(
  expression: (context: FieldContext) => SQL,
  format: (value: Value) => unknown = (value) => value,
): Field {
  return {
    compile: (_, context) => ({
      expressions: [expression(context)],
      read: ([value]) => (value === null ? null : format(value as Value)),
    }),
  };
}

/** The field is computed in TypeScript from other fields of the row, by a pure function. */
export function computed<Fields extends Record<string, Field | AnyColumn>>(
  needs: Fields,
  compute: (values: { [K in keyof Fields]: ValueOf<Fields[K]> }, context: FieldContext) => unknown,
): Field {
  const parts = partsOf(needs);
  return {
    compile: (selection, context) => {
      const { expressions, read } = compileObject(parts, selection, context);
      return { expressions, read: (values) => compute(read(values) as never, context) };
    },
  };
}
type ValueOf<Part> = Part extends AnyColumn
  ? Part['_']['notNull'] extends true
    ? Part['_']['data']
    : Part['_']['data'] | null
  : any;

/** The field is an object of `type` made of the same row's columns. */
export function embedded(type: string, fields: Record<string, Field | AnyColumn>): Field {
  const parts = partsOf(fields);
  return {
    object: { type, fields: parts },
    compile: (selection, context) =>
      compileObject(
        parts.filter(([name]) => selection.has(name)),
        selection,
        context,
      ),
  };
}

/** As `embedded`, but null when `presence` is null. */
export function embeddedWhen(
  presence: AnyColumn | SQL,
  type: string,
  fields: Record<string, Field | AnyColumn>,
): Field {
  const present = partsOf(fields).map(([name, part]): [string, Field] => [
    name,
    part.column === presence ? { compile: part.compile } : part,
  ]);
  const object = embedded(type, Object.fromEntries(present));
  const given = fixed(() => [sql`${presence} is not null`]);
  return {
    ...object,
    compile: (selection, context) => {
      const { expressions, read } = object.compile(selection, context);
      return {
        expressions: [...given(), ...expressions],
        read: ([there, ...values]) => (there ? read(values) : null),
      };
    },
  };
}

/** The field's object tells of the company itself: what of it is protected elsewhere is shown to all here. */
export function propio(field: Field): Field {
  return {
    ...field,
    compile: (selection, context) => {
      const { expressions, read } = field.compile(selection, context);
      return {
        expressions,
        read: (values) => {
          const object = read(values) as object | null;
          return object && { ...object, [PROPIO]: true };
        },
      };
    },
  };
}

const partsOf = (fields: Record<string, Field | AnyColumn>): [string, Field][] =>
  Object.entries(fields).map(([name, part]) => [name, is(part, Column) ? column(part) : part]);

/** `Dinero`: the amount, its currency and what it is in MXN at the document's own exchange rate. */
export function dinero(amount: AnyColumn, currency: AnyColumn, rate: AnyColumn): Field {
  const inMxn = derived(
    () => sql`round(${amount} * ${rate}, 2)::text`,
    (value) => amount.mapFromDriverValue(value),
  );
  return embeddedWhen(amount, 'Dinero', { importe: amount, moneda: currency, importeMxn: inMxn, tipoCambio: rate });
}

/**
 * A reference to an entity by its id. When this subgraph owns `type`, it is
 * loaded (batched) where more than the id is asked; else the gateway goes on.
 */
export function entityReference(type: string, id: AnyColumn | SQL): Field {
  const expressions = fixed(() => [sql`(${id})::text`]);
  return {
    ...(is(id, Column) ? { column: id } : {}),
    refersTo: [type],
    compile: () => ({
      expressions: expressions(),
      read: ([value]) => (value === null ? null : { __typename: type, id: value }),
    }),
  };
}

/** As `entityReference`, to one of several types: the first of `ids`, by type, that is not null. */
export function referenceToOneOf(ids: Readonly<Record<string, AnyColumn | SQL>>): Field {
  const types = Object.keys(ids);
  const expressions = fixed(() => types.map((type) => sql`(${ids[type]})::text`));
  return {
    refersTo: types,
    compile: () => ({
      expressions: expressions(),
      read: (values) => {
        const found = values.findIndex((value) => value !== null);
        return found < 0 ? null : { __typename: types[found], id: values[found] };
      },
    }),
  };
}

/** A reference to one of several types of another subgraph; `type` holds the type's name beside the id. */
export function typedReference(type: AnyColumn, id: AnyColumn): Field {
  const expressions = fixed(() => [sql`${type}`, sql`${id}::text`]);
  return {
    compile: () => ({
      expressions: expressions(),
      read: ([name, value]) => (value === null ? null : { __typename: name, id: value }),
    }),
  };
}

/** Where a list of references is kept: the table (or join) of pairs, the id pointed to, what ties it to the row, the order. */
export interface ReferenceSource {
  readonly from: PgTable | SQL;
  readonly id: AnyColumn;
  readonly where: SQL;
  readonly orderBy: SQL;
}

/** Several references to entities of `type`, as `entityReference`. */
export function entityReferences(type: string, { from, id, where, orderBy }: ReferenceSource): Field {
  const expressions = fixed(() => [
    sql`coalesce((select json_agg(${id}::text order by ${orderBy}) from ${from} where ${where}), '[]')`,
  ]);
  return {
    refersTo: [type],
    compile: () => ({
      expressions: expressions(),
      read: ([ids]) => (ids as string[]).map((value) => ({ __typename: type, id: value })),
    }),
  };
}

/** Several references to one of several types of another subgraph; `type` holds each one's type. */
export function typedReferences({
  from,
  type,
  id,
  where,
  orderBy,
}: ReferenceSource & { readonly type: AnyColumn }): Field {
  const expressions = fixed(() => [
    sql`coalesce((select json_agg(json_build_array(${type}, ${id}::text) order by ${orderBy}) from ${from} where ${where}), '[]')`,
  ]);
  return {
    compile: () => ({
      expressions: expressions(),
      read: ([pairs]) => (pairs as [string, string][]).map(([name, value]) => ({ __typename: name, id: value })),
    }),
  };
}

/**
 * Rows that are written with their parent, as a list. `where` ties them to the
 * parent's row, `orderBy` is their order; fields not named are the columns.
 */
export function list(
  type: string,
  table: PgTable,
  { where, orderBy, fields = {} }: { where: SQL; orderBy: SQL; fields?: Record<string, Field> },
): Field {
  const parts = fieldsOf(table, fields);
  return {
    object: { type, fields: parts },
    compile: (selection, context) => {
      const { expressions, read } = compileObject(
        parts.filter(([name]) => selection.has(name)),
        selection,
        context,
      );
      const row = expressions.length ? sql.join([...expressions], sql`, `) : sql`null`;
      return {
        expressions: [
          sql`coalesce((select json_agg(json_build_array(${row}) order by ${orderBy}) from ${table} where ${where}), '[]')`,
        ],
        read: ([rows]) => (rows as unknown[][]).map(read),
      };
    },
  };
}

/** The first row of a `list`, as one object; null when it has none. */
export function first(rows: Field): Field {
  return {
    ...rows,
    compile: (selection, context) => {
      const { expressions, read } = rows.compile(selection, context);
      return { expressions, read: (values) => (read(values) as unknown[])[0] ?? null };
    },
  };
}

/** Every field that can be read of a table: its columns, then what is declared. */
export function fieldsOf(table: PgTable, declared: Record<string, Field>): [string, Field][] {
  const columns = Object.entries(getTableColumns(table)).map(([name, source]): [string, Field] => [
    name,
    column(source),
  ]);
  return [...columns.filter(([name]) => !(name in declared)), ...Object.entries(declared)];
}

/** Several fields of one row as one object. */
export function compileObject(
  fields: readonly (readonly [string, Field])[],
  selection: Selection,
  context: FieldContext,
): Compiled {
  const expressions: SQL[] = [];
  const readers = fields.map(([name, field]) => {
    const compiled = field.compile(selection.get(name) ?? new Map(), context);
    const start = expressions.length;
    expressions.push(...compiled.expressions);
    return { name, start, end: expressions.length, read: compiled.read };
  });
  return {
    expressions,
    read: (values) => {
      const object: Record<string, unknown> = {};
      for (const { name, start, end, read } of readers) object[name] = read(values.slice(start, end));
      return object;
    },
  };
}

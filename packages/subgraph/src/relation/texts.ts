/** Cache of SQL texts: a statement is written once where it is the same for every request. */
import { is, Placeholder, sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Param, Query } from '@cliente360/database';
import { bytesOf } from '../cache/objectSize.ts';

const dialect = new PgDialect();

export function toQuery(statement: SQL): Query {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return { sql: text, params: params as Param[] };
}

/**
 * A statement of one shape whose text is made once, on its first use: `build` is given a placeholder for each value that
 * it names. Gives the query for values by those names.
 */
export function prepared<Name extends string>(
  build: (value: (name: Name) => SQL) => SQL,
): (values: Readonly<Record<Name, Param>>) => Query {
  let made: Prepared<Name> | undefined;
  return (values) => (made ??= preparedNow(build)).query(values);
}

/** A statement whose text was made. */
export interface Prepared<Name extends string> {
  query(values: Readonly<Record<Name, Param>>): Query;
  /** What keeping it takes. */
  readonly bytes: number;
}

/** As `prepared`, with the text made at once. */
export function preparedNow<Name extends string>(build: (value: (name: Name) => SQL) => SQL): Prepared<Name> {
  const { sql: text, params: given } = dialect.sqlToQuery(build((name) => sql`${sql.placeholder(name)}`));
  return {
    query: (values) => ({
      sql: text,
      params: given.map((param) => (is(param, Placeholder) ? values[param.name as Name] : (param as Param))),
    }),
    bytes: bytesOf([text, given]),
  };
}

const fixedIds = new WeakMap<SQL, number>();
let nextId = 0;

/**
 * Expressions that are the same for every request: `build` is called once, on the first use, and what it gives is text
 * from then on; one that holds a value stays as it is.
 */
export function fixed(build: () => readonly SQL[]): () => readonly SQL[] {
  let made: readonly SQL[] | undefined;
  return () =>
    (made ??= build().map((expression) => {
      const { sql: text, params } = dialect.sqlToQuery(expression);
      if (params.length > 0) return expression;
      const raw = sql.raw(text);
      fixedIds.set(raw, nextId++);
      return raw;
    }));
}

/** Equal for lists of the same fixed expressions; undefined where one of them was made for this request. */
export function shapeOf(expressions: readonly SQL[]): string | undefined {
  let shape = '';
  for (const expression of expressions) {
    const id = fixedIds.get(expression);
    if (id === undefined) return undefined;
    shape += `${id} `;
  }
  return shape;
}

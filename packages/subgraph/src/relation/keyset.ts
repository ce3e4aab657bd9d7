/**
 * Keyset pagination: rows strictly after (or before) a position, ties broken
 * by id, NULLS LAST in both directions.
 */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { OrderTerm } from './arguments.ts';
import type { Position } from './cursor.ts';

/** `order by` for the terms and the id; reversed for a page that is read from its end. */
export function orderBySql(terms: readonly OrderTerm[], id: AnyColumn, backward: boolean): SQL {
  const parts = terms.map((term) => termSql(sql`${term.expression}`, term, backward));
  return sql.join([...parts, sql`${id} ${sql.raw(backward ? 'desc' : 'asc')}`], sql`, `);
}

/** One term; NULLS LAST is written even on a column without nulls, or its index would not match. */
export function termSql(expression: SQL, term: OrderTerm, backward = false): SQL {
  const descending = (term.direction === 'DESC') !== backward;
  return sql`${expression} ${sql.raw(`${descending ? 'desc' : 'asc'} nulls ${backward ? 'first' : 'last'}`)}`;
}

/** The condition for rows beyond `position`: after it in the order, or before it. */
export function beyond(terms: readonly OrderTerm[], id: AnyColumn, position: Position, side: 'after' | 'before'): SQL {
  const steps: SQL[] = [];
  const equal: SQL[] = [];
  terms.forEach((term, i) => {
    const value = position.values[i]!;
    const strictly = strictlyBeyond(term, value, side);
    if (strictly) steps.push(all([...equal, strictly]));
    equal.push(value === null ? sql`${term.expression} is null` : sql`${term.expression} = ${cast(term, value)}`);
  });
  steps.push(all([...equal, sql`${id} ${sql.raw(side === 'after' ? '>' : '<')} ${position.id}::uuid`]));
  const condition = sql`(${sql.join(steps, sql` or `)})`;
  const bound = firstBound(terms[0], position.values[0], side);
  return bound ? sql`(${bound} and ${condition})` : condition;
}

const all = (conditions: SQL[]) => sql`(${sql.join(conditions, sql` and `)})`;
const cast = (term: OrderTerm, value: string) => sql`${value}::${sql.raw(term.type)}`;

/** The comparison that takes a value further in the term's direction. */
const comparison = (term: OrderTerm, side: 'after' | 'before') =>
  (term.direction === 'ASC') === (side === 'after') ? '>' : '<';

/** Undefined when nothing can lie beyond: after the nulls, which come last. */
function strictlyBeyond(term: OrderTerm, value: string | null, side: 'after' | 'before'): SQL | undefined {
  if (value === null) return side === 'after' ? undefined : sql`${term.expression} is not null`;
  const further = sql`${term.expression} ${sql.raw(comparison(term, side))} ${cast(term, value)}`;
  return side === 'after' && term.nullable ? sql`(${further} or ${term.expression} is null)` : further;
}

/** The same bound on the first term alone: redundant, but it is what an index can use when the rest is an OR. */
function firstBound(
  term: OrderTerm | undefined,
  value: string | null | undefined,
  side: 'after' | 'before',
): SQL | undefined {
  if (!term || value == null || (term.nullable && side === 'after')) return undefined;
  return sql`${term.expression} ${sql.raw(`${comparison(term, side)}=`)} ${cast(term, value)}`;
}

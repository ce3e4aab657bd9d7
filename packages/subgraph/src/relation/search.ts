/**
 * A search index, used over a whole company: under row level security a query never reaches a trigram index, as its
 * operators are not leakproof. A function that repeats the company and the confinement itself reads it, and gives few ids
 * or none of its business; the query keeps all its conditions beside them, so that the ids decide what is read and never
 * what is shown.
 */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import type { SubgraphContext } from '../context.ts';
import { arrayParam } from './filters.ts';
import { toQuery } from './texts.ts';
import { wordsOf } from './words.ts';

export interface Search {
  /** The filter whose words it looks for. */
  readonly filter: string;
  /** `schema.function(word text, personal boolean, most integer) returns uuid[]`: null where there are more than `most`. */
  readonly through: string;
}

/** From here on, reading the rows in their order finds a page as soon. */
const MOST = 200;
/** A trigram has as many letters. */
const SHORTEST = 3;

/** That the rows are of those found by the longest word; undefined where that would not narrow it, or nothing is searched. */
export async function narrowed(
  { filter, through }: Search,
  id: AnyColumn,
  filtro: Readonly<Record<string, unknown>> | null | undefined,
  { db, datosPersonales }: SubgraphContext,
): Promise<SQL | undefined> {
  const text = filtro?.[filter];
  if (typeof text !== 'string') return undefined;
  const [longest] = wordsOf(text, `filtro.${filter}`).toSorted((a, b) => b.length - a.length);
  if (longest!.length < SHORTEST) return undefined;
  const [row] = await db.query(
    toQuery(
      sql`select ${sql.raw(through)}(${longest}::text, ${datosPersonales}::boolean, ${MOST}::integer)::text[] as "ids"`,
    ),
  );
  const ids = row!['ids'] as string[] | null;
  return ids ? sql`${id} = any (${arrayParam(ids, 'uuid')})` : undefined;
}

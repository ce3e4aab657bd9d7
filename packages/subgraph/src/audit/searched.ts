/**
 * Notes whose rows are found by something personal, whether or not anything personal of them is shown: without them, whoever
 * may search could try one RFC after another and leave no trace. A row that something else finds is not noted.
 */
import { clientColumnsOf } from '@cliente360/database/columns';
import { sql, type SQL } from 'drizzle-orm';
import type { Entity } from '../relation/entity.ts';
import type { FieldContext } from '../relation/fields.ts';
import type { Filter } from '../relation/filters.ts';
import type { ReadAudit } from './notes.ts';

/** Rows of a count that are noted, of each parent: who finds more than these has not found anybody. */
const MAX_COUNTED = 100;

export interface Searched {
  /** What a row has to read so that `row` can note it. */
  readonly expressions: readonly SQL[];
  /** What a count has to read so that `counted` can. */
  readonly found: readonly SQL[];
  /** Notes a row by the values of `expressions`. */
  row(values: readonly unknown[]): void;
  /** Notes the rows that were only counted, by the values of `found`. */
  counted(values: readonly unknown[]): void;
}

/** One way by which rows can be found: its coordinate in the schema (`ClientesFiltro.texto`), and whether it was by that. */
interface By {
  readonly coordinate: string;
  readonly condition: SQL;
}

/** What `filtro` searches personally in rows of `entity`; undefined where it does not, or where nobody watches. */
export function searchedBy(
  { name, filters }: { readonly name: string; readonly filters: Readonly<Record<string, Filter>> },
  entity: Entity,
  filtro: Readonly<Record<string, unknown>> | null | undefined,
  context: FieldContext,
  audit: ReadAudit | undefined,
): Searched | undefined {
  if (!audit || !filtro) return undefined;
  const ways = Object.entries(filtro).flatMap(([field, value]) => {
    const { personal } = filters[field] as Filter<unknown>;
    return personal && value !== null && value !== undefined
      ? [{ coordinate: `${name}Filtro.${field}`, condition: personal(value, context, `filtro.${field}`) }]
      : [];
  });
  return searched(entity, ways, audit);
}

/** The same for rows that an argument finds by a personal key, all of them by that. */
export const searchedByKey = (
  entity: Entity,
  coordinate: string | undefined,
  audit: ReadAudit | undefined,
): Searched | undefined =>
  audit && coordinate !== undefined ? searched(entity, [{ coordinate, condition: sql`true` }], audit) : undefined;

function searched(entity: Entity, ways: readonly By[], { notes }: ReadAudit): Searched | undefined {
  const columns = clientColumnsOf(entity.table);
  if (!ways.length || !columns.length) return undefined;
  const clients = columns.map((column) => sql`${column}::text`);
  return {
    expressions: [...clients, ...ways.map(({ condition }) => sql`(${condition})`)],
    row: (values) => {
      const by = ways.filter((_, k) => values[clients.length + k] === true).map(({ coordinate }) => coordinate);
      for (const client of values.slice(0, clients.length))
        if (by.length && client !== null) notes.add(client as string, by);
    },
    found: ways.flatMap(({ condition }) =>
      clients.map(
        (client) => sql`(array_agg(${client}) filter (where (${condition})))[1:${sql.raw(String(MAX_COUNTED))}]`,
      ),
    ),
    counted: (values) =>
      ways.forEach(({ coordinate }, k) => {
        for (const of of values.slice(k * clients.length, (k + 1) * clients.length))
          for (const client of (of as readonly (string | null)[] | null) ?? [])
            if (client !== null) notes.add(client, [coordinate]);
      }),
  };
}

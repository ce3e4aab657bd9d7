/**
 * The column kinds of the house. Each one knows its Postgres type and how its
 * text is written for the graph, so a value looks the same from both engines.
 */
import { getTableColumns, sql, type AnyColumn, type SQL } from 'drizzle-orm';
import {
  check,
  customType,
  foreignKey,
  getTableConfig,
  index,
  integer,
  boolean,
  jsonb,
  pgPolicy,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  type AnyPgColumn,
  type ExtraConfigColumn,
  type PgColumnBuilderBase,
  type PgSchema,
  type PgTable,
  type PgTableExtraConfigValue,
} from 'drizzle-orm/pg-core';

import { INVISIBLES } from './invisibles.ts';

export { boolean, check, foreignKey, index, integer, jsonb, primaryKey, text, unique, uniqueIndex };

/** A uuid, lower case; made in TypeScript (UUIDv7), never in SQL. */
export const uuid = customType<{ data: string; driverData: string }>({ dataType: () => 'uuid' });

/** A civil day `AAAA-MM-DD` in the company's time zone. */
export const dia = customType<{ data: string; driverData: string }>({ dataType: () => 'date' });

/** An instant with milliseconds: `2026-11-24T14:05:00.000Z`. */
export const instante = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamptz(3)',
  fromDriver: formatInstant,
});

/** A local date and time without zone, as a CFDI carries it: `2026-11-24T08:05:00`. */
export const fechaHoraLocal = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp(0)',
  fromDriver: (value) => value.replace(' ', 'T'),
});

/** An exact quantity, rate or percentage: trailing zeros cut. */
export const decimal = customType<{ data: string; driverData: string; config: { precision?: number; scale?: number } }>(
  {
    dataType: (config) => `numeric(${config?.precision ?? 24}, ${config?.scale ?? 6})`,
    fromDriver: formatDecimal,
  },
);

/** An amount of money: at least two decimals, the rest of its trailing zeros cut. */
export const importe = customType<{ data: string; driverData: string }>({
  dataType: () => 'numeric(24, 6)',
  fromDriver: formatMoney,
});

/** Room for any amount times any rate. */
const pesos = customType<{ data: string; driverData: string }>({
  dataType: () => 'numeric(38, 2)',
  fromDriver: formatMoney,
});

/**
 * What `amount` is in pesos at its own exchange rate, to two decimals, as `Dinero.importeMxn` is: stored, since amounts of
 * several currencies are ordered and filtered by it. Without a rate there is no currency (`XXX`), and it is as it stands.
 */
export const enPesos = (name: string, amount: SQL, rate: SQL) =>
  pesos(name)
    .notNull()
    .generatedAlwaysAs(sql`round((${amount}) * coalesce(${rate}, 1), 2)`);

/** A stored sort or search key: see `claveDeTexto`. */
const textoC = customType<{ data: string; driverData: string }>({ dataType: () => 'text collate "C"' });

/**
 * A stored key that orders and searches `expression` without accents or case,
 * alike on every engine (`COLLATE "C"`).
 */
export const claveDeTexto = (name: string, expression: SQL) =>
  textoC(name).generatedAlwaysAs(sql`public.cliente360_normaliza(${expression})`);

/**
 * A stored key in which words are looked for: these texts, without accents, case or what does not show (`invisibles.ts`),
 * alike on every engine. A blank stands between them, so that no word is found across two.
 */
export const claveDeBusqueda = (name: string, ...texts: readonly SQL[]) => {
  const joined = sql.join(
    texts.map((each) => sql`coalesce(${each}, '')`),
    sql` || ' ' || `,
  );
  return textoC(name)
    .notNull()
    .generatedAlwaysAs(
      sql`public.cliente360_normaliza(regexp_replace(${joined}, '[${sql.raw(INVISIBLES)}]', '', 'g'))`,
    );
};

/** Postgres' text of a timestamptz (session in UTC) → RFC 3339 with milliseconds. */
export function formatInstant(value: string): string {
  const match = /^(\d{4,}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?(?:\+00(?::00)?|Z)$/.exec(value);
  if (!match) throw new TypeError(`not a UTC instant: ${value}`);
  return `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(3, '0')}Z`;
}

/** Postgres' text of a numeric → no trailing zeros, no `-0`. */
export function formatDecimal(value: string): string {
  if (!value.includes('.')) return value === '-0' ? '0' : value;
  let end = value.length;
  while (value[end - 1] === '0') end--;
  if (value[end - 1] === '.') end--;
  const cut = value.slice(0, end);
  return cut === '-0' ? '0' : cut;
}

/** As `formatDecimal`, with at least two decimals. */
export function formatMoney(value: string): string {
  const cut = formatDecimal(value);
  const point = cut.indexOf('.');
  if (point < 0) return `${cut}.00`;
  return cut.length - point === 2 ? `${cut}0` : cut;
}

const empresaActual = sql.raw(`empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid)`);
const clienteActual = (column: string) =>
  sql.raw(
    `((select current_setting('app.clientes', true) = '*') or ${column} = any ((select string_to_array(nullif(nullif(current_setting('app.clientes', true), '*'), ''), ',')::uuid[])::uuid[]))`,
  );

/** Whose a row is: its company's, and every client's that it is of. */
const propio = (clientes: readonly string[]): SQL =>
  sql.join([empresaActual, ...clientes.map(clienteActual)], sql` and `);

/** Whether the transaction sees what the company says among itself: see `Scope.interno`. */
export const veInterno = sql.raw(`(select current_setting('app.interno', true) = 'si')`);

/**
 * A table of one company's rows: adds `empresa_id`, the primary key
 * `(empresa_id, id)`, the row level security policy and one CHECK per `text`
 * column with an `enum`. `cliente` names the SQL column that ties a row to a client
 * (default `cliente_id`; `id` for the clients themselves); several when a row is of
 * several clients, and seen by who sees them all; `null` when the rows belong to
 * the company as a whole. `appendOnly` rows are read and added,
 * never changed or deleted: no policy admits it, and so the role is not granted
 * it. A trigger that refuses it to the owner too is a migration of its own.
 * `interno` is the condition, in SQL over the row's columns, under which a row is
 * something that the company says among itself, and is read by who may read that.
 * Inside a subquery name the table before its columns; a policy that reads a table
 * whose own policy reads this one is refused by the database.
 *
 * Enabling the policy is drizzle's; forcing it and granting are the migrator's.
 */
export function tenantTable<Name extends string, Columns extends Record<string, PgColumnBuilderBase>>(
  schema: PgSchema,
  name: Name,
  columns: Columns,
  extra: (table: Record<keyof Columns | 'empresaId' | 'id', ExtraConfigColumn>) => PgTableExtraConfigValue[] = () => [],
  {
    cliente = 'cliente_id',
    appendOnly = false,
    interno,
  }: { cliente?: string | readonly string[] | null; appendOnly?: boolean; interno?: string } = {},
) {
  const clientes = cliente === null ? [] : [cliente].flat();
  const table = schema.table(
    name,
    {
      empresaId: uuid('empresa_id').notNull(),
      id: uuid('id').notNull(),
      ...columns,
    },
    (table) => {
      // The rows' own two columns are there besides the declared ones, which a generic type cannot add up.
      const all = table as unknown as Record<keyof Columns | 'empresaId' | 'id', ExtraConfigColumn>;
      return [
        // A primary key of two columns is typed by each one's name, which `ExtraConfigColumn` leaves open.
        primaryKey({ name: `${name}_pk`, columns: [all.empresaId, all.id] as unknown as [AnyPgColumn, AnyPgColumn] }),
        ...policies(propio(clientes), appendOnly, interno),
        ...valueChecks(name, columns),
        ...extra(all),
      ];
    },
  );
  clientColumns.set(table, clientes);
  if (interno !== undefined) withInternalRows.add(table);
  return table;
}

const withInternalRows = new WeakSet<PgTable>();

/** Whether some rows of `table` are kept back from who may not read what is internal: `interno` of `tenantTable`. */
export const hasInternalRows = (table: PgTable): boolean => withInternalRows.has(table);

const clientColumns = new WeakMap<PgTable, readonly string[]>();

/** The columns that tie a row of `table` to clients, as `tenantTable` was told; none where its rows are the company's. */
export function clientColumnsOf(table: PgTable): AnyColumn[] {
  const columns = Object.values(getTableColumns(table));
  return (clientColumns.get(table) ?? []).map((name) => columns.find((each) => each.name === name)!);
}

function policies(own: SQL, appendOnly: boolean, interno: string | undefined) {
  const using = interno === undefined ? own : sql`${own} and (${veInterno} or not (${sql.raw(interno)}))`;
  if (appendOnly)
    return [
      pgPolicy('empresa', { for: 'select', using }),
      pgPolicy('empresa_anexa', { for: 'insert', withCheck: own }),
    ];
  return [pgPolicy('empresa', interno === undefined ? { using } : { using, withCheck: own })];
}

/** Whether rows of the table can only be added: see `tenantTable`. */
export const isAppendOnly = (table: PgTable): boolean => {
  const { policies: declared } = getTableConfig(table);
  return declared.length > 0 && declared.every((policy) => policy.for === 'select' || policy.for === 'insert');
};

interface EnumColumnConfig {
  readonly name: string;
  readonly enumValues?: readonly string[];
  readonly baseBuilder?: { readonly config: EnumColumnConfig };
}

/** One CHECK per column of closed values: they are text, since an enum's comparison cannot reach an index under row level security. */
function valueChecks(table: string, columns: Record<string, PgColumnBuilderBase>): PgTableExtraConfigValue[] {
  return Object.values(columns).flatMap((builder) => {
    // A builder's own configuration is not in its types.
    const { name, enumValues, baseBuilder } = (builder as unknown as { config: EnumColumnConfig }).config;
    const values = (enumValues ?? baseBuilder?.config.enumValues ?? []).map((value) => `'${value}'`).join(', ');
    if (!values) return [];
    const condition = baseBuilder ? `${name} <@ array[${values}]` : `${name} in (${values})`;
    return [check(`${table}_${name}_valores`, sql.raw(condition))];
  });
}

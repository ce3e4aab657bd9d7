/** EXPLAIN of each relation: how PostgreSQL would read each relation's page and count: the statements are the engine's own, the plans the planner's. */
import { recorded, type Database, type Query, type Scope } from '@cliente360/database';
import { runSubgraph, type Connection, type RunningSubgraph } from '@cliente360/subgraph';
import { getTableColumns, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import pino from 'pino';
import type { Target } from '../target.ts';

export interface ExplainOptions {
  /** Id and key of a company that is there. */
  readonly empresa: { readonly id: string; readonly clave: string };
  readonly clienteId: string;
  /** Planner settings for this only, say `{ enable_seqscan: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Plan {
  /** `Cliente.facturas`. */
  readonly parent: string;
  /** The order walked, `FECHA DESC`; null for the count. */
  readonly orden: string | null;
  /** The column that ties rows to the parent; null under Query. */
  readonly column: string | null;
  /** The planner's text, line by line. */
  readonly lines: readonly string[];
}

/**
 * Rows from which on a table is big: reading all of it for a page is a defect.
 * Below that the planner rightly prefers it to some hundred lookups, and turns
 * to the index by itself when the table grows.
 */
export const BIG_TABLE = 50_000;

/** Plans of every connection at every place where it hangs, each order in its own direction, and its count. */
export async function explainPages(target: Target, options: ExplainOptions): Promise<Plan[]> {
  const { definition, database } = target;
  const recorder = recorded(database);
  const subgraph = await runSubgraph({ definition, database: recorder.database, log: pino({ level: 'silent' }) });
  const plans: Plan[] = [];
  for (const connection of definition.connections)
    for (const parent of Object.keys(connection.parents)) {
      const id = await parentIdOf(database, connection, parent, options);
      if (id === undefined) continue;
      const [usual] = Object.keys(connection.orders);
      for (const [campo, { direction }] of Object.entries(connection.orders)) {
        recorder.queries();
        await ask(subgraph, connection, { parent, id, campo, direction }, options);
        for (const query of recorder.queries().filter(isPageOrCount)) {
          const isCount = query.sql.includes('count(*)::int as "total"');
          if (isCount && campo !== usual) continue;
          const lines = await explain(database, query, options);
          plans.push({
            parent,
            orden: isCount ? null : `${campo} ${direction}`,
            column: connection.parents[parent]?.name ?? null,
            lines,
          });
        }
      }
    }
  return plans;
}

/** The statements of the engine that read a connection; the rest of a hop (the client's own row) is not its cost. */
const isPageOrCount = ({ sql: text }: Query) => / limit \d+|count\(\*\)::int as "total"/.test(text);

/** Tables that a plan reads whole. */
export const sequentialScans = ({ lines }: Plan): string[] =>
  lines.flatMap((line) => /Seq Scan on (\w+)/.exec(line)?.[1] ?? []);

/** Indexes that a plan uses, each once. */
export const indexesOf = ({ lines }: Plan): string[] => [
  ...new Set(lines.flatMap((line) => /(?:Scan|Scan Backward) (?:using|on) (\w+)(?: on|  \()/.exec(line)?.[1] ?? [])),
];

const scopeOf = ({ empresa }: ExplainOptions): Scope => ({ empresaId: empresa.id, clientes: '*' });
const dialect = new PgDialect();

/** The parent to explain with: the client, or of another type the one with most rows; null for a field of Query, undefined when there is none. */
async function parentIdOf(
  database: Database,
  { parents, node, through }: Connection,
  parent: string,
  options: ExplainOptions,
): Promise<string | null | undefined> {
  if (parent.startsWith('Query.')) return null;
  if (parent.startsWith('Cliente.')) return options.clienteId;
  const table = through?.table ?? node.table;
  const { clienteId } = getTableColumns(table) as Record<string, ReturnType<typeof getTableColumns>[string]>;
  const column = parents[parent]!;
  const suyas = clienteId ? sql` and ${clienteId} = ${options.clienteId}::uuid` : sql``;
  const { sql: text, params } = dialect.sqlToQuery(
    sql`select ${column}::text as "id" from ${table} where ${column} is not null${suyas} group by ${column} order by count(*) desc limit 1`,
  );
  const [rows] = await database.read(scopeOf(options), [{ sql: text, params: params as Query['params'] }]);
  return rows![0]?.['id'] as string | undefined;
}

interface Asked {
  readonly parent: string;
  readonly id: string | null;
  readonly campo: string;
  readonly direction: string;
}

async function ask(
  subgraph: RunningSubgraph,
  { name }: Connection,
  { parent, id, campo, direction }: Asked,
  { empresa }: ExplainOptions,
): Promise<void> {
  const [type, field] = parent.split('.') as [string, string];
  const page = `${field}(first: 10, orden: $orden) { totalCount nodes { id } }`;
  const query =
    id === null
      ? `query ($orden: [${name}Orden!]) { ${page} }`
      : `query ($orden: [${name}Orden!], $r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${page} } } }`;
  const { errors } = await subgraph.execute(
    { query, variables: { orden: [{ campo, direccion: direction }], r: [{ __typename: type, id }] } },
    {
      identity: { sub: 'explain', empresa: empresa.clave, alcances: [], clientes: '*' },
      proceso: 'explain',
      requestId: 'explain',
      deadline: Date.now() + 60_000,
    },
  );
  if (errors?.length) throw new Error(`${parent}: ${errors[0]!.message}`);
}

async function explain(database: Database, { sql: text, params }: Query, options: ExplainOptions): Promise<string[]> {
  const settings = Object.entries(options.settings ?? {}).map(([name, value]): Query => ({
    sql: `select set_config($1, $2, true)`,
    params: [name, value],
  }));
  const results = await database.read(scopeOf(options), [...settings, { sql: `explain ${text}`, params }]);
  return results.at(-1)!.map((row) => row['QUERY PLAN'] as string);
}

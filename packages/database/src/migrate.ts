/** Brings a database to what the code expects: shared functions, roles, each subgraph's tables, and what keeps its rows apart. */
import { enforceIsolation, ensureRole, roleOf } from './enforce.ts';
import { readMigrations, type Migration } from './migrations.ts';

/** The connection that owns the schemas. */
export interface Owner {
  /** Rows of one statement. */
  query(sql: string, params?: readonly string[]): Promise<Record<string, unknown>[]>;
  /** Several statements in one transaction. */
  transaction(statements: readonly (readonly [sql: string, params?: readonly string[]])[]): Promise<void>;
}

export interface MigrationTarget {
  /** The subgraph: its Postgres schema, and `app_<name>` its role. */
  readonly name: string;
  readonly migrationsFolder: string;
  /** Tables outside row level security. */
  readonly exempt: readonly string[];
}

/** Extensions, and the function that text is ordered and searched by. Accents go first: folding case knows ASCII only under the C collation. */
const base = [
  `create extension if not exists unaccent schema public`,
  `create extension if not exists pg_trgm schema public`,
  `create extension if not exists btree_gist schema public`,
  `create or replace function public.cliente360_normaliza(text) returns text language sql immutable strict parallel safe
     as $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1) collate "C") $$`,
  `create schema if not exists cliente360`,
  `create table if not exists cliente360.migraciones (
     subgrafo text not null, nombre text not null, huella text not null, aplicada_en timestamptz not null default now(),
     primary key (subgrafo, nombre))`,
];

/** Shared by every subgraph of the database; safe to repeat. */
export async function migrateBase(owner: Owner): Promise<void> {
  const [done] = await owner.query(`select to_regclass('cliente360.migraciones') is not null as done`);
  if (!done?.['done']) await owner.transaction(base.map((sql) => [sql] as const));
}

/**
 * Applies what is missing, in one transaction, and makes sure of the role and of
 * row level security even when nothing is. Throws when an applied migration was
 * edited or has gone, or a table is left without its policy.
 */
export async function migrateSubgraph(
  owner: Owner,
  { name, migrationsFolder, exempt }: MigrationTarget,
): Promise<void> {
  const files = readMigrations(migrationsFolder);
  const rows = await owner.query(`select nombre, huella from cliente360.migraciones where subgrafo = $1`, [name]);
  const applied = new Map(rows.map((row) => [row['nombre'] as string, row['huella'] as string]));
  refuseEdited(name, files, applied);
  const pending = files.filter(({ tag }) => !applied.has(tag));
  await owner.transaction([
    [ensureRole(roleOf(name))],
    ...pending.flatMap(({ tag, hash, statements }) => [
      ...statements.map((sql) => [sql] as const),
      [`insert into cliente360.migraciones (subgrafo, nombre, huella) values ($1, $2, $3)`, [name, tag, hash]] as const,
    ]),
    [enforceIsolation(name, exempt)],
  ]);
}

function refuseEdited(name: string, files: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  for (const [tag, hash] of applied) {
    const file = files.find((each) => each.tag === tag);
    if (!file) throw new Error(`${name}: migration ${tag} was applied to this database and is no longer in the code`);
    if (file.hash !== hash)
      throw new Error(`${name}: migration ${tag} was edited after it was applied; write a new one instead`);
  }
  const firstPending = files.findIndex(({ tag }) => !applied.has(tag));
  const late = firstPending < 0 ? undefined : files.slice(firstPending).find(({ tag }) => applied.has(tag));
  if (late)
    throw new Error(
      `${name}: migration ${files[firstPending]!.tag} comes before ${late.tag}, which is already applied; give it a later place`,
    );
}

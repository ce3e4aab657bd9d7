/** Brings a database to what the code expects: shared functions, roles, each subgraph's tables, and what keeps its rows apart. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

export const roleOf = (name: string): string => `app_${name}`;

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

/** Applies what is missing. Throws when an applied migration was edited or has gone, or a table is left without its policy. */
export async function migrateSubgraph(
  owner: Owner,
  { name, migrationsFolder, exempt }: MigrationTarget,
): Promise<void> {
  const files = readMigrations(migrationsFolder);
  const rows = await owner.query(`select nombre, huella from cliente360.migraciones where subgrafo = $1`, [name]);
  const applied = new Map(rows.map((row) => [row['nombre'] as string, row['huella'] as string]));
  refuseEdited(name, files, applied);
  const pending = files.filter(({ tag }) => !applied.has(tag));
  if (!pending.length) return;
  await owner.transaction([
    [createRole(roleOf(name))],
    ...pending.flatMap(({ tag, hash, statements }) => [
      ...statements.map((sql) => [sql] as const),
      [`insert into cliente360.migraciones (subgrafo, nombre, huella) values ($1, $2, $3)`, [name, tag, hash]] as const,
    ]),
    ...enforcement(name, exempt).map((sql) => [sql] as const),
  ]);
}

interface Migration {
  readonly tag: string;
  readonly when: number;
  readonly hash: string;
  readonly statements: readonly string[];
}

/** drizzle-kit's folder, in the order of its journal. */
function readMigrations(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string; when: number }[];
  };
  return journal.entries.map(({ tag, when }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    return {
      tag,
      when,
      hash: createHash('sha256').update(text).digest('hex'),
      statements: text.split('--> statement-breakpoint').filter((sql) => sql.trim() !== ''),
    };
  });
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

/** What is wrong with a folder of migrations, in words; empty when it is sound. */
export function checkMigrations(folder: string): string[] {
  if (!existsSync(join(folder, 'meta', '_journal.json'))) return [`${folder} has no journal`];
  const files = readMigrations(folder);
  return files
    .filter(({ when }, i) => i > 0 && when <= files[i - 1]!.when)
    .map(({ tag }) => `${folder}: ${tag} is dated before the one it follows`);
}

/** Roles belong to the cluster: another database of it may have made the same one, even at this moment. */
const createRole = (role: string): string => `
  do $$ begin
    create role ${role} nologin;
  exception when duplicate_object or unique_violation then null;
  end $$;
  grant ${role} to current_user`;

/** Policies are each table's own; that they bind the owner too, and what the role may do, is said here for all of them. */
function enforcement(name: string, exempt: readonly string[]): string[] {
  const role = roleOf(name);
  const exempted = exempt.map((table) => `'${table}'`).join(', ') || `''`;
  const tables = `
    select c.oid::regclass as tabla, c.relrowsecurity as activa,
           exists (select from pg_policy p where p.polrelid = c.oid) as con_politica
      from pg_class c where c.relnamespace = '${name}'::regnamespace and c.relkind in ('r', 'p') and c.relname not in (${exempted})`;
  return [
    `do $$ declare t record; begin
       for t in ${tables} loop
         if not t.con_politica then raise exception 'table % has no row level security policy', t.tabla; end if;
         execute format('alter table %s enable row level security', t.tabla);
         execute format('alter table %s force row level security', t.tabla);
       end loop;
     end $$`,
    `grant usage on schema ${name} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${name} to ${role}`,
    `grant usage on all sequences in schema ${name} to ${role}`,
  ];
}

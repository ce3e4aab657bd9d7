/** Migrations: they bring a database to what the code expects, shared functions, each subgraph's tables, and what keeps its rows apart. */
import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { enforceIsolation } from './enforce.ts';
import { indexStatement, readMigrations, type Migration } from './migrations.ts';
import type { Owner } from './owner.ts';

export interface MigrationTarget {
  /** The subgraph: its Postgres schema, and `app_<name>` its role. */
  readonly name: string;
  readonly migrationsFolder: string;
  /** Tables outside row level security. */
  readonly exempt: readonly string[];
}

/**
 * What every subgraph of a database shares, version by version like a subgraph's own migrations. The function is what
 * text is ordered and searched by; accents go first: folding case knows ASCII only under the C collation.
 * A database from before there were versions has the first: it does no harm to do it again.
 */
const BASE: readonly Migration[] = [
  {
    tag: '0000_normaliza',
    statements: [
      `create or replace function public.cliente360_normaliza(text) returns text language sql immutable strict parallel safe
         as $$ select lower(public.unaccent('public.unaccent'::regdictionary, $1) collate "C") $$`,
    ],
  },
].map((version) => ({
  ...version,
  hash: createHash('sha256').update(version.statements.join(';')).digest('hex'),
  replaces: undefined,
  outsideTransaction: false,
}));

const VERSIONS = `create table if not exists cliente360.migraciones (
  subgrafo text not null, nombre text not null, huella text not null, aplicada_en timestamptz not null default now(),
  primary key (subgrafo, nombre))`;

/** How long a migration waits for tables that are in use: whoever wants them meanwhile waits behind it. */
export interface LockRetry {
  readonly lockTimeoutMs: number;
  /** How often it stands in line anew. */
  readonly attempts: number;
  readonly betweenMs: number;
}

const LOCK_RETRY: LockRetry = { lockTimeoutMs: 3_000, attempts: 10, betweenMs: 2_000 };

/** Shared by every subgraph of the database, whose `BASE_NEEDS` are met; safe to repeat. */
export async function migrateBase(owner: Owner, lockRetry = LOCK_RETRY): Promise<void> {
  await owner.transaction([[VERSIONS]]);
  await apply(owner, 'base', BASE, [], lockRetry);
}

/**
 * Applies what is missing, each migration in a transaction of its own unless it says otherwise, and makes
 * sure of row level security even when nothing is: no table is ever committed
 * without its policy. Throws when an applied migration was edited or has gone, some and not all were applied of
 * those that became one, a table is left without its policy, or a table that it needs stays in use.
 */
export async function migrateSubgraph(
  owner: Owner,
  { name, migrationsFolder, exempt }: MigrationTarget,
  lockRetry = LOCK_RETRY,
): Promise<void> {
  const enforce = enforceIsolation(name, exempt);
  const applied = await apply(owner, name, readMigrations(migrationsFolder), [[enforce]], lockRetry);
  if (applied === 0)
    await retryWhileLocked(`${name}: row level security`, lockRetry, () => within(owner, lockRetry, [[enforce]]));
}

type Statements = Parameters<Owner['transaction']>[0];

/** Gives how many it applied. */
async function apply(
  owner: Owner,
  name: string,
  migrations: readonly Migration[],
  behindEach: Statements,
  lockRetry: LockRetry,
): Promise<number> {
  const rows = await owner.query(`select nombre, huella from cliente360.migraciones where subgrafo = $1`, [name]);
  const applied = new Map(rows.map((row) => [row['nombre'] as string, row['huella'] as string]));
  const recorded = ({ tag, hash }: Migration) =>
    [`insert into cliente360.migraciones (subgrafo, nombre, huella) values ($1, $2, $3)`, [name, tag, hash]] as const;
  for (const migration of migrations.filter((each) => hasWhatItReplaces(name, each, applied))) {
    await owner.transaction([recorded(migration)]);
    applied.set(migration.tag, migration.hash);
  }
  refuseEdited(name, migrations, applied);
  const pending = migrations.filter(({ tag }) => !applied.has(tag));
  for (const migration of pending) {
    const { tag, statements, outsideTransaction } = migration;
    if (outsideTransaction) for (const sql of statements) await changeIndex(owner, sql);
    const inside = outsideTransaction ? [] : statements.map((sql) => sql.replace(CREATES_SCHEMA, ''));
    await retryWhileLocked(`${name}: migration ${tag}`, lockRetry, () =>
      within(owner, lockRetry, [
        ...inside.flatMap((sql) => (sql.trim() ? [[sql] as const] : [])),
        recorded(migration),
        ...behindEach,
      ]),
    );
  }
  return pending.length;
}

/** Whether the database went through all that became this one. Throws where it stands between them: what is missing is in an earlier version only. */
function hasWhatItReplaces(name: string, { tag, replaces }: Migration, applied: ReadonlyMap<string, string>): boolean {
  if (!replaces || applied.has(tag)) return false;
  const missing = replaces.tags.filter((each) => !applied.has(each));
  if (missing.length === replaces.tags.length) return false;
  if (missing.length > 0)
    throw new Error(
      `${name}: this database has not yet ${missing[0]}, which with others became ${tag}; start version ${replaces.version} on it once, and then this one`,
    );
  return true;
}

/**
 * One index, made or dropped while its table is in use: nobody waits behind it, so that it may wait as long as it takes. What
 * a process that was killed left half made is dropped and made again; one that is whole is taken for made.
 */
async function changeIndex(owner: Owner, sql: string): Promise<void> {
  const { creates, index } = indexStatement(sql)!;
  const [found] = await owner.query('select indisvalid as entero from pg_index where indexrelid = to_regclass($1)', [
    index,
  ]);
  if (creates && found?.['entero'] === false) await owner.query(`drop index concurrently ${index}`);
  if (creates ? found?.['entero'] !== true : found !== undefined) await owner.query(sql);
}

/** What a migration begins with: it is there already (`prerequisites.ts`), and a login that may not make schemas is refused even «if not exists». */
const CREATES_SCHEMA = /^(?:\s*--[^\n]*\n)*\s*create schema (if not exists )?"?\w+"?\s*(;|$)/i;

const within = (owner: Owner, { lockTimeoutMs }: LockRetry, statements: Statements) =>
  owner.transaction([[`set local lock_timeout = ${lockTimeoutMs}`], ...statements]);

/** lock_not_available */
const IN_USE = '55P03';

/** Does it, and again a little later as long as a table is in use. */
async function retryWhileLocked(
  what: string,
  { attempts, betweenMs }: LockRetry,
  work: () => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if ((error as { code?: string } | null)?.code !== IN_USE) throw error;
      if (attempt === attempts)
        throw new Error(
          `${what}: a table that it changes stayed in use, and nothing of it was applied; end what holds it (pg_stat_activity tells), or start again when there is less to do`,
          { cause: error },
        );
      await setTimeout(betweenMs);
    }
  }
}

function refuseEdited(name: string, files: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  for (const [tag, hash] of applied) {
    const file = files.find((each) => each.tag === tag);
    if (!file && files.some(({ replaces }) => replaces?.tags.includes(tag))) continue;
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

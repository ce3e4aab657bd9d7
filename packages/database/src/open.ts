/** Opening of databases, on either engine: migrations, roles, connections. */
import type { PGlite } from '@electric-sql/pglite';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Pool } from 'pg';
import { named } from './deadline.ts';
import { lockDataDir } from './lock.ts';
import { canLogIn, roleLogin, withLogin } from './login.ts';
import { migrateBase, migrateSubgraph, type MigrationTarget } from './migrate.ts';
import type { Owner } from './owner.ts';
import { BASE_NEEDS, meetNeeds, prerequisitesOf, roleOf } from './prerequisites.ts';
import { openPglite, pgliteDatabase } from './pglite.ts';
import { sessionOf, type Session } from './pgliteSession.ts';
import { CONNECT_TIMEOUT_MS, openOwnerPool, openPool, postgresDatabase, type OnLost } from './postgres.ts';
import { closeToOthers } from './private.ts';
import { EXEMPT_TABLES } from './tables.ts';
import type { Database, Param } from './types.ts';

export interface DatabasesConfig {
  /** A server for every subgraph; without it (and `urls`) the embedded engine. */
  readonly url?: string | undefined;
  /** By subgraph, where each has its own server or database. */
  readonly urls?: Readonly<Record<string, string | undefined>>;
  /** Of the subgraphs' own roles, where an administrator chose one; else it follows from the address. */
  readonly rolePassword?: string | undefined;
  /** All that will be opened: what an administrator has to do for any of them is said at once. */
  readonly subgraphs?: readonly string[];
  /** Hears, in a line, what works less well than it should. */
  readonly warn?: (message: string) => void;
  /** Hears of each connection to a server that was lost: whose it was, and why. */
  readonly lost?: (subgraph: string, error: Error) => void;
  /** Folder of the embedded database, locked while open; `memory://` keeps it in memory. */
  readonly dataDir?: string;
  /** What an embedded database starts from: `dumpDataDir`'s. */
  readonly load?: Blob;
}

export interface SubgraphDatabaseOptions {
  readonly name: string;
  readonly migrationsFolder: string;
  /** Tables of its own outside row level security, beside those every subgraph has. */
  readonly exempt?: readonly string[];
}

/** The databases of one process. */
export interface Databases {
  /** Migrates the subgraph's schema and opens it. Throws `DatabaseUnavailable`, or one readable line about its migrations. */
  subgraph(options: SubgraphDatabaseOptions): Promise<Database>;
  /** The embedded database as a file, schema and rows; only on that engine. */
  dump(): Promise<Blob>;
  close(): Promise<void>;
}

/** Two migrators at once would both create the same table; the number is arbitrary and ours. */
const MIGRATION_LOCK = '360360';
const ASK_AGAIN_MS = 100;

/** Opens the databases of this process. Throws one readable line when the folder belongs to another one. */
export async function openDatabases(config: DatabasesConfig): Promise<Databases> {
  return config.url || Object.values(config.urls ?? {}).some(Boolean) ? onPostgres(config) : onPglite(config);
}

const targetOf = ({ name, migrationsFolder, exempt = [] }: SubgraphDatabaseOptions): MigrationTarget => ({
  name,
  migrationsFolder,
  exempt: [...EXEMPT_TABLES, ...exempt],
});

async function onPglite({ dataDir = '.data', load }: DatabasesConfig): Promise<Databases> {
  const inMemory = dataDir.startsWith('memory://');
  if (!inMemory) mkdirSync(dataDir, { recursive: true });
  const release = inMemory ? () => {} : lockDataDir(dataDir);
  let pglite: PGlite;
  let owner: Owner;
  let session: Session;
  try {
    pglite = await openPglite(inMemory ? dataDir : join(dataDir, 'pglite'), load);
    if (!inMemory) closeToOthers(join(dataDir, 'pglite'));
    session = sessionOf(pglite);
    owner = pgliteOwner(pglite, session);
    await meetNeeds(owner, BASE_NEEDS);
    await migrateBase(owner);
  } catch (error) {
    release();
    throw error;
  }
  return {
    subgraph: async (options) => {
      await meetNeeds(owner, prerequisitesOf(options.name));
      await migrateSubgraph(owner, targetOf(options));
      return pgliteDatabase(pglite, roleOf(options.name), session);
    },
    dump: async () => {
      // Whoever opens it would do all of it again from its log.
      await pglite.exec('checkpoint');
      return pglite.dumpDataDir('none');
    },
    close: async () => {
      await pglite.close();
      if (!inMemory) closeToOthers(join(dataDir, 'pglite'));
      release();
    },
  };
}

const pgliteOwner = (pglite: PGlite, session: Session): Owner => ({
  query: async (sql, params = []) => (await pglite.query<Record<string, unknown>>(sql, [...params])).rows,
  transaction: (statements) =>
    session.exclusively(async ({ run, exec }) => {
      await exec('begin');
      try {
        for (const [sql, params] of statements) {
          if (params) await run([{ sql, params: [...params] as Param[] }]);
          else await exec(sql);
        }
        await exec('commit');
      } catch (error) {
        await exec('rollback');
        throw error;
      }
    }),
});

async function onPostgres(config: DatabasesConfig): Promise<Databases> {
  const opened: Database[] = [];
  return {
    subgraph: async (options) => {
      const address = addressOf(config, options.name);
      if (!address)
        throw new Error(
          `no database for ${options.name}: set DATABASE_URL or DATABASE_URL_${options.name.toUpperCase()}`,
        );
      await migratePostgres(address, config, targetOf(options));
      const lost = (error: Error) => config.lost?.(options.name, error);
      const pool = await openRolePool(address, roleOf(options.name), config, lost);
      const database = postgresDatabase(pool, () => openOwnerPool(address, lost));
      opened.push(database);
      return database;
    },
    dump: () => Promise.reject(new Error('only the embedded database can be dumped')),
    close: async () => {
      await Promise.all(opened.map((database) => database.close()));
    },
  };
}

const addressOf = ({ url, urls = {} }: DatabasesConfig, name: string): string | undefined => urls[name] ?? url;

/** Logged in as the role itself; where the server does not take that, as the owner, who takes the role on. */
async function openRolePool(
  address: string,
  role: string,
  { rolePassword, warn }: DatabasesConfig,
  lost: OnLost,
): Promise<Pool> {
  const own = withLogin(address, role, roleLogin(address, role, rolePassword).password);
  if (await canLogIn(own, CONNECT_TIMEOUT_MS)) return openPool(own, { name: role, lost });
  warn?.(
    `the database does not let ${role} log in, so that its connections are the owner's and only act as ${role}; docs/operacion.md says how to let it`,
  );
  return openPool(address, { name: role, role, lost });
}

/**
 * Waits until no other process migrates the database. It asks again and again: a statement that waited would be an open
 * transaction, for whose end an index that is made concurrently waits, while it waits for the index.
 */
async function waitForTurn(owner: Owner): Promise<void> {
  for (;;) {
    const [row] = await owner.query('select pg_try_advisory_lock($1) as mio', [MIGRATION_LOCK]);
    if (row!['mio'] === true) return;
    await setTimeout(ASK_AGAIN_MS);
  }
}

/** The login of the address owns the schemas and migrates them on a connection of its own, one process at a time. Throws `DatabaseUnavailable` when it cannot connect. */
async function migratePostgres(url: string, config: DatabasesConfig, target: MigrationTarget): Promise<void> {
  const pool = openPool(url, { max: 1 });
  const client = await pool.connect().catch((error: unknown) => {
    throw named(error);
  });
  const owner: Owner = {
    query: async (sql, params = []) => (await client.query(sql, [...params])).rows,
    transaction: async (statements) => {
      await client.query('begin');
      try {
        for (const [sql, params] of statements) await client.query(sql, params ? [...params] : undefined);
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      }
    },
  };
  const needs = (name: string) => prerequisitesOf(name, roleLogin(url, roleOf(name), config.rolePassword).clause);
  const here = (config.subgraphs ?? []).filter((name) => addressOf(config, name) === url);
  try {
    await waitForTurn(owner);
    await meetNeeds(owner, [...BASE_NEEDS, ...[...new Set([target.name, ...here])].flatMap(needs)]);
    await migrateBase(owner);
    await migrateSubgraph(owner, target);
  } finally {
    // Closing the connection gives the lock back.
    client.release(true);
    await pool.end();
  }
}

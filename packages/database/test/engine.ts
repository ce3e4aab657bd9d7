/** Engine for tests of the database, embedded or PostgreSQL. */
import { blankDatabase } from '@cliente360/testing/filled';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases, type Database, type Databases } from '../src/index.ts';

export const migrationsFolder = join(import.meta.dirname, 'migrations');
export const EMPRESA = '019a0000-0000-7000-8000-00000000000a';
export const OTRA = '019a0000-0000-7000-8000-00000000000b';
export const CLIENTE = '019a0000-0000-7000-8000-0000000000c1';
export const OCULTO = '019a0000-0000-7000-8000-0000000000c2';

export interface Engine extends AsyncDisposable {
  readonly databases: Databases;
  readonly database: Database;
  /** Where the server is; undefined on the embedded engine. */
  readonly url: string | undefined;
}

/** The engine this run is for (`TEST_DATABASE_URL` or the embedded one), with the schema `prueba` in it. */
export async function openEngine(): Promise<Engine> {
  const server = process.env['TEST_DATABASE_URL'];
  const scratch = server ? await createScratchDatabase(server) : undefined;
  const databases = await openDatabases(scratch ? { url: scratch.url } : await blankDatabase());
  const database = await databases.subgraph({ name: 'prueba', migrationsFolder });
  return {
    databases,
    database,
    url: scratch?.url,
    [Symbol.asyncDispose]: async () => {
      await databases.close();
      await scratch?.[Symbol.asyncDispose]();
    },
  };
}

export const all = { empresaId: EMPRESA, clientes: '*' as const };

export const insertRow = (
  database: Database,
  n: number,
  { empresaId = EMPRESA, clienteId = CLIENTE, nombre = null as string | null } = {},
) =>
  database.write({ empresaId, clientes: '*' }, (tx) =>
    tx.query({
      sql: `insert into prueba.filas (empresa_id, id, cliente_id, nombre) values ($1, $2, $3, $4)`,
      params: [empresaId, `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`, clienteId, nombre],
    }),
  );

export interface MigrationsFolder extends Disposable {
  readonly folder: string;
  /** Writes the folder anew with these migrations, in this order. */
  write(migrations: Readonly<Record<string, string>>): void;
}

/** A folder of migrations as drizzle-kit leaves it, gone when disposed of. */
export function scratchMigrations(migrations: Readonly<Record<string, string>>): MigrationsFolder {
  const folder = mkdtempSync(join(tmpdir(), 'migraciones-'));
  const write: MigrationsFolder['write'] = (files) => {
    mkdirSync(join(folder, 'meta'), { recursive: true });
    const entries = Object.keys(files).map((tag, idx) => ({ idx, tag, when: 1_764_000_000_000 + idx }));
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ entries }));
    for (const [tag, sql] of Object.entries(files)) writeFileSync(join(folder, `${tag}.sql`), sql);
  };
  write(migrations);
  return { folder, write, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** A schema with one protected table, `filas`. */
export const protectedTable = (schema: string) => `
  create schema if not exists ${schema};
  --> statement-breakpoint
  create table ${schema}.filas (empresa_id uuid not null, id uuid not null, folio bigserial, primary key (empresa_id, id));
  --> statement-breakpoint
  create policy empresa on ${schema}.filas using (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));`;

import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRole } from '../src/enforce.ts';
import { checkMigrations, openDatabases } from '../src/index.ts';
import { migrationsFolder, openEngine, protectedTable, scratchMigrations, type Engine } from './engine.ts';

const server = process.env['TEST_DATABASE_URL'];

/** One database for the file; every test has a schema of its own in it. */
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine[Symbol.asyncDispose]());

describe('migrating', () => {
  it('again changes nothing', async () => {
    await engine.databases.subgraph({ name: 'prueba', migrationsFolder });
  });

  it('refuses a migration that was edited after it was applied, and one that has gone', async () => {
    using migrations = scratchMigrations({ '0000_uno': protectedTable('editada'), '0001_dos': 'select 1' });
    const migrate = () => engine.databases.subgraph({ name: 'editada', migrationsFolder: migrations.folder });
    await migrate();
    appendFileSync(join(migrations.folder, '0000_uno.sql'), '\n-- later thought\n');
    await expect(migrate()).rejects.toThrow(/^editada: migration 0000_uno was edited[^\n]*$/);
    migrations.write({ '0000_uno': protectedTable('editada') });
    rmSync(join(migrations.folder, '0001_dos.sql'));
    await expect(migrate()).rejects.toThrow(/^editada: migration 0001_dos was applied[^\n]*$/);
  });

  it('refuses a migration that arrives before one already applied', async () => {
    using migrations = scratchMigrations({ '0000_uno': protectedTable('tardia') });
    const migrate = () => engine.databases.subgraph({ name: 'tardia', migrationsFolder: migrations.folder });
    await migrate();
    migrations.write({ '0000_antes': 'select 1', '0000_uno': protectedTable('tardia') });
    await expect(migrate()).rejects.toThrow(/^tardia: migration 0000_antes comes before 0000_uno[^\n]*$/);
  });

  it('takes Windows’ line ends for the same migration', async () => {
    using migrations = scratchMigrations({ '0000_uno': protectedTable('saltos') });
    const migrate = () => engine.databases.subgraph({ name: 'saltos', migrationsFolder: migrations.folder });
    await migrate();
    migrations.write({ '0000_uno': protectedTable('saltos').replaceAll('\n', '\r\n') });
    await migrate();
  });

  it('refuses a table without a policy, and leaves nothing of it behind', async () => {
    using migrations = scratchMigrations({ '0000_uno': protectedTable('abierta_sin') });
    const migrate = () => engine.databases.subgraph({ name: 'abierta_sin', migrationsFolder: migrations.folder });
    const database = await migrate();
    migrations.write({
      '0000_uno': protectedTable('abierta_sin'),
      '0001_abierta': 'create table abierta_sin.abierta (id uuid)',
    });
    await expect(migrate()).rejects.toThrow(/abierta has no row level security policy/);
    const [rows] = await database.read({ empresaId: null, clientes: [] }, [
      { sql: `select to_regclass('abierta_sin.abierta')::text as t`, params: [] },
    ]);
    expect(rows).toEqual([{ t: null }]);
  });

  it('looks at every table even when nothing is pending', async () => {
    using migrations = scratchMigrations({
      '0000_uno': `${protectedTable('exenta')} --> statement-breakpoint\n create table exenta.abierta (id uuid)`,
    });
    const target = { name: 'exenta', migrationsFolder: migrations.folder };
    await engine.databases.subgraph({ ...target, exempt: ['abierta'] });
    await expect(engine.databases.subgraph(target)).rejects.toThrow(/abierta has no row level security policy/);
  });

  it('binds the owner of the tables too', async () => {
    const [rows] = await engine.database.read({ empresaId: null, clientes: [] }, [
      {
        sql: `select relname from pg_class where relnamespace = 'prueba'::regnamespace and relkind = 'r'
                and relrowsecurity and relforcerowsecurity`,
        params: [],
      },
    ]);
    expect(rows).toEqual([{ relname: 'filas' }]);
  });

  it.runIf(server)('from two processes at once is done once', async () => {
    await using scratch = await createScratchDatabase(server!);
    const both = await Promise.all([openDatabases({ url: scratch.url }), openDatabases({ url: scratch.url })]);
    await Promise.all(both.map((databases) => databases.subgraph({ name: 'prueba', migrationsFolder })));
    await Promise.all(both.map((databases) => databases.close()));
  });
});

describe('a folder of migrations', () => {
  it('that is sound has nothing to say', () => {
    expect(checkMigrations(migrationsFolder)).toEqual([]);
  });

  it('is reported when its journal goes back in time', () => {
    using migrations = scratchMigrations({ '0000_uno': 'select 1', '0001_dos': 'select 2' });
    const entries = [
      { tag: '0000_uno', when: 2 },
      { tag: '0001_dos', when: 1 },
    ];
    writeFileSync(join(migrations.folder, 'meta/_journal.json'), JSON.stringify({ entries }));
    expect(checkMigrations(migrations.folder)).toEqual([
      `${migrations.folder}: 0001_dos is dated before the one it follows`,
    ]);
  });

  it('is reported when the journal and the files differ', () => {
    using migrations = scratchMigrations({ '0000_uno': 'select 1' });
    rmSync(join(migrations.folder, '0000_uno.sql'));
    writeFileSync(join(migrations.folder, '0001_dos.sql'), 'select 2');
    expect(checkMigrations(migrations.folder)).toEqual([
      `${migrations.folder}: 0000_uno.sql is in the journal and not in the folder`,
      `${migrations.folder}: 0001_dos.sql is not in the journal and would never run`,
    ]);
  });

  it('without a journal is reported', () => {
    expect(checkMigrations(join(migrationsFolder, 'meta'))).toHaveLength(1);
  });
});

// The embedded engine is PostgreSQL 18, where who creates a role may grant it but not yet become it.
it.skipIf(server)('a login that is no superuser can become the role it created', async () => {
  await using pglite = await PGlite.create();
  await pglite.exec(`create role migradora login createrole; set session authorization migradora`);
  await pglite.exec(ensureRole('app_uno'));
  await pglite.exec(ensureRole('app_uno'));
  await pglite.exec('set role app_uno');
  expect((await pglite.query('select current_user::text as u')).rows).toEqual([{ u: 'app_uno' }]);
});

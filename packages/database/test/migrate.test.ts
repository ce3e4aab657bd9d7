import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { checkMigrations, openDatabases, type Database } from '../src/index.ts';
import { migrateBase, migrateSubgraph } from '../src/migrate.ts';
import type { Owner } from '../src/owner.ts';
import { meetNeeds, prerequisitesOf } from '../src/prerequisites.ts';
import { migrationsFolder, openEngine, protectedTable, scratchMigrations, type Engine } from './engine.ts';

const server = process.env['TEST_DATABASE_URL'];

/** One database for the file; every test has a schema of its own in it. */
let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine[Symbol.asyncDispose]());

const applied = async (name: string) => {
  const { rows } = await engine.database.asOwner(
    `select nombre from cliente360.migraciones where subgrafo = '${name}' order by 1`,
  );
  return rows.map(({ nombre }) => nombre as string);
};

/** The owner of a database that is open already. */
const ownerOf = ({ asOwner }: Database): Owner => ({
  query: async (sql, params = []) => (await asOwner(sql, [...params])).rows,
  transaction: async (statements) => {
    for (const [sql, params = []] of statements) await asOwner(sql, [...params]);
  },
});

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

  it('keeps what was applied before one that fails: each is a transaction of its own', async () => {
    const uno = protectedTable('a_medias');
    using migrations = scratchMigrations({ '0000_uno': uno, '0001_dos': 'select 1', '0002_falla': 'select 1 / 0' });
    const migrate = () => engine.databases.subgraph({ name: 'a_medias', migrationsFolder: migrations.folder });
    await expect(migrate()).rejects.toThrow('division by zero');
    expect(await applied('a_medias')).toEqual(['0000_uno', '0001_dos']);
    migrations.write({ '0000_uno': uno, '0001_dos': 'select 1', '0002_falla': 'select 2' });
    await migrate();
    expect(await applied('a_medias')).toEqual(['0000_uno', '0001_dos', '0002_falla']);
  });

  it('gives what all subgraphs share a version too, and a database from before there was one gets it', async () => {
    expect(await applied('base')).toEqual(['0000_normaliza']);
    await engine.database.asOwner(`delete from cliente360.migraciones where subgrafo = 'base'`);
    await migrateBase(ownerOf(engine.database));
    expect(await applied('base')).toEqual(['0000_normaliza']);
    await engine.database.asOwner(`update cliente360.migraciones set huella = 'otra' where subgrafo = 'base'`);
    await expect(migrateBase(ownerOf(engine.database))).rejects.toThrow('base: migration 0000_normaliza was edited');
    await engine.database.asOwner(`delete from cliente360.migraciones where subgrafo = 'base'`);
    await migrateBase(ownerOf(engine.database));
  });

  it.runIf(server)(
    'does not stand in a line that it makes longer: it gives up a table in use, says so, and comes again',
    async () => {
      const uno = protectedTable('en_uso');
      using migrations = scratchMigrations({ '0000_uno': uno });
      const target = { name: 'en_uso', migrationsFolder: migrations.folder, exempt: [] };
      await engine.databases.subgraph(target);
      migrations.write({ '0000_uno': uno, '0001_dos': 'alter table en_uso.filas add column nueva text' });
      const [reader, migrator] = [new pg.Client(engine.url), new pg.Client(engine.url)];
      await Promise.all([reader.connect(), migrator.connect()]);
      const migrate = (tries: number, between = async () => {}) => {
        let begun = 0;
        return migrateSubgraph(
          {
            query: async (sql, params = []) => (await migrator.query(sql, [...params])).rows,
            transaction: async (statements) => {
              if (++begun > 1) await between();
              await migrator.query('begin');
              try {
                for (const [sql, params] of statements) await migrator.query(sql, params ? [...params] : undefined);
                await migrator.query('commit');
              } catch (error) {
                await migrator.query('rollback');
                throw error;
              }
            },
          },
          target,
          { lockTimeoutMs: 20, attempts: tries, betweenMs: 1 },
        );
      };
      try {
        await reader.query('begin; lock table en_uso.filas in access share mode');
        await expect(migrate(3)).rejects.toThrow(
          /^en_uso: migration 0001_dos: a table that it changes stayed in use[^\n]*$/,
        );
        expect(await applied('en_uso')).toEqual(['0000_uno']);
        await migrate(2, async () => void (await reader.query('commit')));
        expect(await applied('en_uso')).toEqual(['0000_uno', '0001_dos']);
      } finally {
        await Promise.all([reader.end(), migrator.end()]);
      }
    },
  );

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
  await pglite.exec(`create role migradora login createrole; grant create on database postgres to migradora;
    set session authorization migradora`);
  const owner = {
    query: async (sql: string) => (await pglite.query<Record<string, unknown>>(sql)).rows,
    transaction: async (statements: readonly (readonly [string, ...unknown[]])[]) => {
      for (const [sql] of statements) await pglite.exec(sql);
    },
  };
  for (const _ of [1, 2]) await meetNeeds(owner, prerequisitesOf('uno'));
  await pglite.exec('set role app_uno');
  expect((await pglite.query('select current_user::text as u')).rows).toEqual([{ u: 'app_uno' }]);
});

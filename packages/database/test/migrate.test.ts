import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

describe('a migration that others became', () => {
  const [uno, dos] = [protectedTable('sumada'), 'alter table sumada.filas add column nueva text'];
  const SUMA = `-- cliente360: reemplaza, hasta la versión v7: 0000_uno 0001_dos\n${uno};\n${dos};`;
  /** As `before` left a database of its own; what it has applied when the sum has come. */
  const sumada = async (
    name: string,
    before: Readonly<Record<string, string>>,
    now: Readonly<Record<string, string>>,
  ) => {
    const as = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([tag, sql]) => [tag, sql.replaceAll('sumada', name)]));
    using migrations = scratchMigrations(as(before));
    const migrate = () => engine.databases.subgraph({ name, migrationsFolder: migrations.folder });
    if (Object.keys(before).length > 0) await migrate();
    for (const tag of Object.keys(before)) rmSync(join(migrations.folder, `${tag}.sql`));
    migrations.write(as(now));
    await migrate();
    // Twice: what it recorded is not taken for edited, nor for gone.
    await migrate();
    await engine.database.asOwner(`select nueva from ${name}.filas`);
    return applied(name);
  };

  it('is recorded where all of them were applied, runs where none was, and what comes later runs after it', async () => {
    const now = { '0001_suma': SUMA, '0002_tres': 'create index on sumada.filas (nueva)' };
    expect(await sumada('suma_hecha', { '0000_uno': uno, '0001_dos': dos }, now)).toEqual([
      '0000_uno',
      '0001_dos',
      '0001_suma',
      '0002_tres',
    ]);
    expect(await sumada('suma_nueva', {}, now)).toEqual(['0001_suma', '0002_tres']);
  });

  it('is refused where only some were, with the version to go through, and nothing is applied', async () => {
    const failed = sumada('suma_a_medias', { '0000_uno': uno }, { '0001_suma': SUMA });
    await expect(failed).rejects.toThrow(
      /^suma_a_medias: this database has not yet 0001_dos, which with others became 0001_suma; start version v7 on it once, and then this one$/,
    );
    expect(await applied('suma_a_medias')).toEqual(['0000_uno']);
  });
});

describe('a migration outside a transaction', () => {
  const index = (schema: string, unique = '') =>
    `-- cliente360: sin transacción\n-- For those who look by folio.\ncreate ${unique} index concurrently "filas_folio" on "${schema}"."filas" (folio)`;
  const isWhole = async (schema: string) => {
    const { rows } = await engine.database.asOwner(
      `select indisvalid as entero from pg_index where indexrelid = to_regclass('${schema}.filas_folio')`,
    );
    return rows[0]?.['entero'] ?? null;
  };
  const row = (schema: string, folio: number) =>
    engine.database.asOwner(
      `insert into ${schema}.filas (empresa_id, id, folio) values (gen_random_uuid(), gen_random_uuid(), ${folio})`,
    );

  it('makes an index, and drops one that is there', async () => {
    const uno = protectedTable('aparte');
    using migrations = scratchMigrations({ '0000_uno': uno, '0001_indice': index('aparte') });
    const migrate = () => engine.databases.subgraph({ name: 'aparte', migrationsFolder: migrations.folder });
    await migrate();
    expect(await isWhole('aparte')).toBe(true);
    migrations.write({
      '0000_uno': uno,
      '0001_indice': index('aparte'),
      '0002_fuera': '-- cliente360: sin transacción\ndrop index concurrently "aparte"."filas_folio";',
    });
    await migrate();
    expect(await isWhole('aparte')).toBeNull();
    expect(await applied('aparte')).toEqual(['0000_uno', '0001_indice', '0002_fuera']);
  });

  it('that failed half way leaves an index that is not whole, and makes it again when it is asked again', async () => {
    const uno = protectedTable('repetida');
    using migrations = scratchMigrations({ '0000_uno': uno });
    const migrate = () => engine.databases.subgraph({ name: 'repetida', migrationsFolder: migrations.folder });
    await migrate();
    for (const _ of [1, 2]) await row('repetida', 7);
    migrations.write({ '0000_uno': uno, '0001_indice': index('repetida', 'unique') });
    await expect(migrate()).rejects.toThrow('filas_folio');
    expect([await isWhole('repetida'), await applied('repetida')]).toEqual([false, ['0000_uno']]);
    await engine.database.asOwner(
      'update repetida.filas set folio = 8 where ctid = (select min(ctid) from repetida.filas)',
    );
    await migrate();
    expect([await isWhole('repetida'), await applied('repetida')]).toEqual([true, ['0000_uno', '0001_indice']]);
  });

  it('takes an index that is whole for made: it was killed before it could say so', async () => {
    const uno = protectedTable('callada');
    using migrations = scratchMigrations({ '0000_uno': uno });
    const migrate = () => engine.databases.subgraph({ name: 'callada', migrationsFolder: migrations.folder });
    await migrate();
    await engine.database.asOwner(index('callada').replace(' concurrently', ''));
    migrations.write({ '0000_uno': uno, '0001_indice': index('callada') });
    await migrate();
    expect(await applied('callada')).toEqual(['0000_uno', '0001_indice']);
  });

  it.runIf(server)('whose connection ends while it waits for a writer is finished by the next start', async () => {
    const uno = protectedTable('matada');
    using migrations = scratchMigrations({ '0000_uno': uno });
    const migrate = () => engine.databases.subgraph({ name: 'matada', migrationsFolder: migrations.folder });
    await migrate();
    migrations.write({ '0000_uno': uno, '0001_indice': index('matada') });
    const writer = new pg.Client(engine.url);
    await writer.connect();
    try {
      await writer.query('begin; lock table matada.filas in row exclusive mode');
      const failed = expect(migrate()).rejects.toThrow();
      const waits = `from pg_stat_activity where query ilike '%concurrently "filas_folio"%' and wait_event_type = 'Lock' and datname = current_database()`;
      while ((await engine.database.asOwner(`select 1 ${waits}`)).rows.length === 0) await setTimeout(20);
      await engine.database.asOwner(`select pg_terminate_backend(pid) ${waits}`);
      await failed;
      expect(await isWhole('matada')).toBe(false);
    } finally {
      await writer.query('commit');
      await writer.end();
    }
    await migrate();
    expect([await isWhole('matada'), await applied('matada')]).toEqual([true, ['0000_uno', '0001_indice']]);
  });

  it.runIf(server)('does not wait for another process that waits for its turn to migrate', async () => {
    await using scratch = await createScratchDatabase(server!);
    using migrations = scratchMigrations({ '0000_uno': protectedTable('prueba'), '0001_indice': index('prueba') });
    const all = await Promise.all(Array.from({ length: 4 }, () => openDatabases({ url: scratch.url })));
    await Promise.all(
      all.map((databases) => databases.subgraph({ name: 'prueba', migrationsFolder: migrations.folder })),
    );
    await Promise.all(all.map((databases) => databases.close()));
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

  it('is reported when it does outside a transaction what could not be begun again, or inside what none can hold', () => {
    const mark = '-- cliente360: sin transacción';
    const build = 'create index concurrently "x" on "y"."z" (a)';
    using migrations = scratchMigrations({
      '0000_bien': `${mark}\n${build}`,
      '0001_de_mas': `${mark}\n${build}\n--> statement-breakpoint\nupdate y.z set a = 1`,
      '0002_dentro': build,
      '0003_errata': '-- cliente360: sin transaccion\nselect 1',
    });
    const { folder } = migrations;
    expect(checkMigrations(folder)).toEqual([
      `${folder}: 0001_de_mas runs outside a transaction and does more than make or drop indexes concurrently: give the rest a migration of its own`,
      `${folder}: 0002_dentro makes or drops an index concurrently, which no transaction can hold: begin it with «${mark}»`,
      `${folder}: 0003_errata says of itself «sin transaccion», which means nothing to the migrator`,
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

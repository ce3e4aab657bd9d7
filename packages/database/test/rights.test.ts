import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/index.ts';
import { all, EMPRESA, openEngine, OTRA, protectedTable, scratchMigrations, type Engine } from './engine.ts';

const server = process.env['TEST_DATABASE_URL'];

/** The tables that stand outside row level security, as every subgraph has them. */
const comunes = (schema: string) => `${protectedTable(schema)}
  --> statement-breakpoint
  create table ${schema}.empresas (id uuid primary key, clave text not null);
  --> statement-breakpoint
  create table ${schema}.catalogos_sat (catalogo text, clave text);
  --> statement-breakpoint
  insert into ${schema}.empresas values ('${EMPRESA}', 'una'), ('${OTRA}', 'otra');`;

let engine: Engine;
let database: Database;
beforeAll(async () => {
  engine = await openEngine();
  const open = async (name: string) => {
    using migrations = scratchMigrations({ '0000_comunes': comunes(name) });
    return await engine.databases.subgraph({ name, migrationsFolder: migrations.folder });
  };
  await open('vecina');
  database = await open('propia');
});
afterAll(() => engine[Symbol.asyncDispose]());

const run = (...sqls: string[]) =>
  database.write(all, async (tx) => {
    for (const sql of sqls.slice(0, -1)) await tx.query({ sql, params: [] });
    return tx.query({ sql: sqls.at(-1)!, params: [] });
  });

describe('the role of a subgraph', () => {
  it('is told of every company, and of what the SAT says', async () => {
    expect(await run('select clave from propia.empresas order by clave')).toEqual([
      { clave: 'otra' },
      { clave: 'una' },
    ]);
    expect(await run('select * from propia.catalogos_sat')).toEqual([]);
  });

  it.each([
    `update propia.empresas set clave = 'mia'`,
    'delete from propia.empresas',
    'truncate propia.empresas',
    `insert into propia.empresas values (gen_random_uuid(), 'mia')`,
    `insert into propia.catalogos_sat values ('c_Moneda', 'XXX')`,
    'delete from propia.catalogos_sat',
    'select * from vecina.filas',
    'select * from vecina.empresas',
    'select * from cliente360.migraciones',
    'create table propia.nueva (id uuid)',
    'alter table propia.filas no force row level security',
  ])('is not granted: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow(/permission denied|must be owner/);
  });

  it('takes back what an earlier version granted of them', async () => {
    using migrations = scratchMigrations({
      '0000_comunes': comunes('propia'),
      '0001_antes': 'grant all on propia.empresas, propia.catalogos_sat to app_propia',
    });
    await engine.databases.subgraph({ name: 'propia', migrationsFolder: migrations.folder });
    await expect(run('delete from propia.empresas')).rejects.toThrow(/permission denied/);
    expect(await run('select clave from propia.empresas')).toHaveLength(2);
  });

  it('that no policy could bind is refused', async () => {
    using migrations = scratchMigrations({ '0000_uno': protectedTable('suelta') });
    const open = () => engine.databases.subgraph({ name: 'suelta', migrationsFolder: migrations.folder });
    const loose = await open();
    await loose.asOwner('alter role app_suelta bypassrls');
    try {
      await expect(open()).rejects.toThrow('no policy binds the role app_suelta');
    } finally {
      await loose.asOwner('alter role app_suelta nobypassrls');
    }
  });

  // The embedded engine has one login, a superuser's: see `pglite.ts`.
  it.runIf(server)('is who is logged in: there is nobody behind it to go back to', async () => {
    expect(await run('select session_user::text as s, current_user::text as c')).toEqual([
      { s: 'app_propia', c: 'app_propia' },
    ]);
    for (const leave of ['set role none', 'reset role', 'set session authorization default', 'reset all']) {
      expect(await run(leave, 'select current_user::text as c')).toEqual([{ c: 'app_propia' }]);
      await expect(run(leave, 'select * from vecina.filas')).rejects.toThrow(/permission denied/);
    }
    await expect(run('set role app_vecina')).rejects.toThrow(/permission denied/);
  });
});

import { pgSchema } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAppendOnly, tenantTable } from '../src/columns.ts';
import { eraseAppendOnly, type Database } from '../src/index.ts';
import { all, EMPRESA, openEngine, OTRA, scratchMigrations, type Engine } from './engine.ts';

const suya = `(empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid))`;
/** As `tenantTable` declares it and a migration guards it. */
const libro = `
  create schema if not exists libro;
  --> statement-breakpoint
  create table libro.asientos (empresa_id uuid not null, id uuid not null default gen_random_uuid(), primary key (empresa_id, id));
  --> statement-breakpoint
  create policy empresa on libro.asientos for select using ${suya};
  --> statement-breakpoint
  create policy empresa_anexa on libro.asientos for insert with check ${suya};
  --> statement-breakpoint
  create function libro.solo_anexar() returns trigger language plpgsql as $$ begin raise exception 'only added to'; end $$;
  --> statement-breakpoint
  create trigger solo_anexar before update or delete or truncate on libro.asientos for each statement execute function libro.solo_anexar();`;

let engine: Engine;
let database: Database;
beforeAll(async () => {
  engine = await openEngine();
  using migrations = scratchMigrations({ '0000_libro': libro });
  database = await engine.databases.subgraph({ name: 'libro', migrationsFolder: migrations.folder });
});
afterAll(() => engine[Symbol.asyncDispose]());

const run = (sql: string, empresaId = EMPRESA) =>
  database.write({ ...all, empresaId }, (tx) => tx.query({ sql, params: [] }));
const anexa = (empresaId: string) => run(`insert into libro.asientos (empresa_id) values ('${empresaId}')`, empresaId);
const cuantos = async (empresaId: string) =>
  (await run('select count(*)::int as n from libro.asientos', empresaId))[0]!['n'];

describe('a table whose policies admit reading and adding', () => {
  it.each(['update libro.asientos set id = id', 'delete from libro.asientos', 'truncate libro.asientos'])(
    'refuses the role: %s',
    async (sql) => {
      await anexa(EMPRESA);
      await expect(run(sql)).rejects.toThrow(/permission denied/);
    },
  );

  it.each(['update libro.asientos set id = id', 'delete from libro.asientos', 'truncate libro.asientos'])(
    'refuses its owner too: %s',
    async (sql) => {
      const asOwner = database.administer(all, (tx) => tx.query({ sql, params: [] }));
      await expect(asOwner).rejects.toThrow('only added to');
    },
  );

  it('takes back what the role was granted beyond its policies', async () => {
    const grants = `grant update, delete on libro.asientos to app_libro`;
    using migrations = scratchMigrations({ '0000_libro': libro, '0001_de_mas': grants });
    await engine.databases.subgraph({ name: 'libro', migrationsFolder: migrations.folder });
    await expect(run('delete from libro.asientos')).rejects.toThrow(/permission denied/);
  });

  it('is erased on purpose only, of the rows that are named, and is guarded again at once', async () => {
    await anexa(EMPRESA);
    await anexa(OTRA);
    const others = await cuantos(OTRA);
    const deSuEmpresa = { sql: 'empresa_id = $1::uuid', params: [EMPRESA] };
    await database.administer(all, (tx) => eraseAppendOnly(tx, 'libro.asientos', deSuEmpresa));
    expect([await cuantos(EMPRESA), await cuantos(OTRA)]).toEqual([0, others]);
    await anexa(EMPRESA);
    await expect(run('delete from libro.asientos')).rejects.toThrow(/permission denied/);
    const [flags] = await run(
      `select relforcerowsecurity as forced, (select tgenabled::text from pg_trigger where tgrelid = c.oid and not tgisinternal) as guard from pg_class c where oid = 'libro.asientos'::regclass`,
    );
    expect(flags).toEqual({ forced: true, guard: 'O' });
  });
});

it('tenantTable says which tables are so', () => {
  const schema = pgSchema('libro');
  expect(isAppendOnly(tenantTable(schema, 'asientos', {}, () => [], { appendOnly: true, cliente: null }))).toBe(true);
  expect(isAppendOnly(tenantTable(schema, 'borradores', {}, () => [], { cliente: null }))).toBe(false);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pgSchema } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabases, type Database, type Databases, type Query, type Scope } from '@cliente360/database';
import {
  boolean,
  claveDeTexto,
  importe,
  instante,
  integer,
  jsonb,
  tenantTable,
  text,
  uuid,
} from '@cliente360/database/columns';
import { sql } from 'drizzle-orm';
import type { DemoGenerator } from './generator.ts';
import { loadDemo } from './load.ts';
import { EMPRESAS_DEMO } from './usuarios.ts';
import { createWorld } from './world.ts';

const prueba = pgSchema('prueba');
const padres = tenantTable(prueba, 'padres', {
  clienteId: uuid('cliente_id').notNull(),
  nombre: text('nombre').notNull(),
  nombreOrden: claveDeTexto('nombre_orden', sql`nombre`),
  etiquetas: text('etiquetas').array().notNull(),
  saldo: importe('saldo'),
  detalle: jsonb('detalle'),
  activo: boolean('activo').notNull(),
  creadoEn: instante('creado_en').notNull(),
  version: integer('version').notNull().default(1),
});
const hijos = tenantTable(prueba, 'hijos', {
  clienteId: uuid('cliente_id').notNull(),
  padreId: uuid('padre_id').notNull(),
});

const MIGRATION = `create schema prueba;
--> statement-breakpoint
create table prueba.padres (empresa_id uuid not null, id uuid not null, cliente_id uuid not null, nombre text not null,
  nombre_orden text collate "C" generated always as (public.cliente360_normaliza(nombre)) stored, etiquetas text[] not null, saldo numeric(24, 6),
  detalle jsonb, activo boolean not null, creado_en timestamptz(3) not null, version integer not null default 1, primary key (empresa_id, id));
--> statement-breakpoint
create table prueba.hijos (empresa_id uuid not null, id uuid not null, cliente_id uuid not null, padre_id uuid not null, primary key (empresa_id, id),
  foreign key (empresa_id, padre_id) references prueba.padres);
--> statement-breakpoint
--> statement-breakpoint
alter table prueba.padres enable row level security;
--> statement-breakpoint
alter table prueba.hijos enable row level security;
--> statement-breakpoint
create policy empresa on prueba.padres using (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));
--> statement-breakpoint
create policy empresa on prueba.hijos using (empresa_id = (select nullif(current_setting('app.empresa_id', true), '')::uuid));`;

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 30 });

const padresDe: DemoGenerator = {
  name: 'prueba.padres',
  table: padres,
  *rows({ contactos, cliente }, i) {
    for (const { id, nombre, roles, activo, creadoEn } of contactos(i))
      yield {
        id,
        clienteId: cliente(i).id,
        nombre,
        etiquetas: roles,
        saldo: activo ? '12.50' : null,
        detalle: { de: nombre },
        activo,
        creadoEn,
      };
  },
};
const hijosDe: DemoGenerator = {
  name: 'prueba.hijos',
  table: hijos,
  *rows({ contactos, cliente, id }, i) {
    for (const [k, padre] of contactos(i).entries())
      yield { id: id('hijo', padre.creadoEn, i, k), clienteId: cliente(i).id, padreId: padre.id };
  },
};
const contactos = Array.from({ length: 30 }, (_, i) => world.contactos(i)).flat();

/** Remembers what it was asked to write, one list per transaction. */
function fakeDatabase() {
  const transactions: { scope: Scope; queries: Query[] }[] = [];
  const administer: Database['administer'] = async (scope, work) => {
    const queries: Query[] = [];
    transactions.push({ scope, queries });
    const query = async (asked: Query) => (queries.push(asked), []);
    return work({ query, last: query, behind: query });
  };
  return { db: { administer } as Database, transactions };
}

const load = (db: Database, generators: readonly DemoGenerator[], batchRows = 20) =>
  loadDemo(db, generators, world, { batchRows });

describe('loadDemo', () => {
  test('writes in the company’s scope, every batch within its size, parents before children in each transaction', async () => {
    const { db, transactions } = fakeDatabase();
    const { byGenerator, total } = await load(db, [padresDe, hijosDe]);
    expect(byGenerator).toEqual({ 'prueba.padres': contactos.length, 'prueba.hijos': contactos.length });
    expect(total).toBe(contactos.length * 2);
    expect(transactions.length).toBeGreaterThan(2);
    for (const { scope, queries } of transactions) {
      expect(scope).toEqual({ empresaId: world.empresa.id, clientes: '*' });
      const tables = queries.map((query) => /"prueba"\."(\w+)"/.exec(query.sql)![1]);
      expect(tables.join(' ')).toMatch(/^(padres ?)*(hijos ?)*$/);
      for (const { params } of queries)
        expect((JSON.parse(params[0] as string) as unknown[]).length).toBeLessThanOrEqual(20);
    }
  });

  test('leaves generated and untold columns to the database, and fills in the company', async () => {
    const { db, transactions } = fakeDatabase();
    await load(db, [padresDe]);
    const [first] = transactions[0]!.queries;
    expect(first!.sql).toContain('"etiquetas" text[]');
    expect(first!.sql).not.toContain('nombre_orden');
    expect(first!.sql).not.toContain('version');
    expect((JSON.parse(first!.params[0] as string) as Record<string, unknown>[])[0]).toMatchObject({
      empresa_id: world.empresa.id,
    });
  });

  test.each([
    ['a column that is not there', { id: 'a', otra: 1 }, { id: 'b', otra: 2 }, /no column for otra/],
    ['a generated column', { id: 'a', nombreOrden: 'x' }, { id: 'b', nombreOrden: 'y' }, /generated by the database/],
    ['a property that others have', { id: 'a', nombre: 'x' }, { id: 'b' }, /has no nombre/],
    ['a property that the first has not', { id: 'a' }, { id: 'b', nombre: 'x' }, /has nombre, the first/],
  ])('refuses %s, by the generator’s name', async (_, first, second, message) => {
    const { db } = fakeDatabase();
    const wrong: DemoGenerator = { name: 'prueba.mala', table: padres, shared: () => [first, second] };
    const loading = load(db, [wrong]);
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.toThrow(/^prueba\.mala/);
  });

  test('tells how far it is after each client', async () => {
    const { db } = fakeDatabase();
    const seen: number[] = [];
    await loadDemo(db, [padresDe], world, {
      onProgress: ({ clientes, total, rows }) => seen.push(clientes, total, rows),
    });
    expect(seen.slice(0, 3)).toEqual([1, 30, world.contactos(0).length]);
    expect(seen.slice(-3)).toEqual([30, 30, contactos.length]);
  });
});

describe('loadDemo on the embedded engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-prueba-'));
  let databases: Databases;
  let db: Database;

  beforeAll(async () => {
    mkdirSync(join(folder, 'meta'));
    writeFileSync(
      join(folder, 'meta', '_journal.json'),
      JSON.stringify({ entries: [{ tag: '0000_inicial', when: 1 }] }),
    );
    writeFileSync(join(folder, '0000_inicial.sql'), MIGRATION);
    databases = await openDatabases({ dataDir: 'memory://' });
    db = await databases.subgraph({ name: 'prueba', migrationsFolder: folder });
  });
  afterAll(async () => {
    await databases?.close();
    rmSync(folder, { recursive: true });
  });

  test('the rows arrive as they were, and are not loaded twice', async () => {
    const scope: Scope = { empresaId: world.empresa.id, clientes: '*' };
    await load(db, [padresDe, hijosDe]);
    const [[counts], rows] = (await db.read(scope, [
      {
        sql: 'select (select count(*)::int from prueba.padres) padres, (select count(*)::int from prueba.hijos) hijos',
        params: [],
      },
      {
        sql: 'select id, nombre, nombre_orden, etiquetas, saldo, detalle, activo, version from prueba.padres where id = $1',
        params: [world.contactos(3)[0]!.id],
      },
    ])) as [Record<string, unknown>[], Record<string, unknown>[]];
    expect(counts).toEqual({ padres: contactos.length, hijos: contactos.length });
    const { id, nombre, roles } = world.contactos(3)[0]!;
    expect(rows[0]).toMatchObject({
      id,
      nombre,
      etiquetas: roles,
      saldo: '12.500000',
      detalle: { de: nombre },
      activo: true,
      version: 1,
    });
    expect(rows[0]!['nombre_orden']).toMatch(/^[a-z ]+$/);
    await expect(load(db, [padresDe])).rejects.toThrow(/duplicate key/);
  });
});

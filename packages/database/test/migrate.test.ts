import { cpSync, mkdtempSync, rmSync, appendFileSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkMigrations, openDatabases } from '../src/index.ts';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { migrationsFolder, openEngine } from './engine.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));
const copy = () => {
  const folder = mkdtempSync(join(tmpdir(), 'migraciones-'));
  folders.push(folder);
  cpSync(migrationsFolder, folder, { recursive: true });
  return folder;
};
const server = process.env['TEST_DATABASE_URL'];

describe('migrating', () => {
  it('again changes nothing', async () => {
    await using engine = await openEngine();
    await engine.databases.subgraph({ name: 'prueba', migrationsFolder });
  });

  it('refuses a migration that was edited after it was applied', async () => {
    await using engine = await openEngine();
    const folder = copy();
    appendFileSync(join(folder, '0000_prueba.sql'), '\n-- later thought\n');
    await expect(engine.databases.subgraph({ name: 'prueba', migrationsFolder: folder })).rejects.toThrow(
      /0000_prueba was edited/,
    );
  });

  it('refuses a table without a policy, and leaves nothing of it behind', async () => {
    await using engine = await openEngine();
    const folder = copy();
    writeFileSync(join(folder, '0001_abierta.sql'), 'create table prueba.abierta (id uuid)');
    const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));
    journal.entries.push({ ...journal.entries[0], idx: 1, when: journal.entries[0].when + 1, tag: '0001_abierta' });
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
    await expect(engine.databases.subgraph({ name: 'prueba', migrationsFolder: folder })).rejects.toThrow(
      /abierta has no row level security policy/,
    );
    const [rows] = await engine.database.read({ empresaId: null, clientes: [] }, [
      { sql: `select to_regclass('prueba.abierta')::text as t`, params: [] },
    ]);
    expect(rows).toEqual([{ t: null }]);
  });

  it('reports a folder whose journal goes back in time', () => {
    const folder = copy();
    const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'));
    journal.entries.push({ ...journal.entries[0], idx: 1, when: journal.entries[0].when - 1, tag: '0000_prueba' });
    writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify(journal));
    expect(checkMigrations(folder)).toHaveLength(1);
    expect(checkMigrations(migrationsFolder)).toEqual([]);
  });

  it.runIf(server)('from two processes at once is done once', async () => {
    await using scratch = await createScratchDatabase(server!);
    const both = await Promise.all([openDatabases({ url: scratch.url }), openDatabases({ url: scratch.url })]);
    await Promise.all(both.map((databases) => databases.subgraph({ name: 'prueba', migrationsFolder })));
    await Promise.all(both.map((databases) => databases.close()));
  });
});

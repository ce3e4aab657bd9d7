import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinitions } from '@cliente360/gateway/embedded';
import { contractProblems } from '@cliente360/testing';
import { describe, expect, it } from 'vitest';

const definitions = await loadDefinitions();

describe.each(definitions)('$name', (definition) => {
  it('serves every field, filter and order of its SDL, with what fits', () => {
    expect(contractProblems(definition)).toEqual([]);
  });

  it('lists every room that its folder has', () => {
    const src = join(definition.migrationsFolder, '..', 'src');
    const folders = readdirSync(src, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && existsSync(join(src, entry.name, 'room.ts')),
    );
    expect(definition.rooms.map(({ folder }) => folder).sort()).toEqual(
      folders.map(({ name }) => join(src, name)).sort(),
    );
  });

  it('indexes the company and the client first, in every key of every table', async () => {
    const { getTableConfig } = await import('drizzle-orm/pg-core');
    const tables = new Set(definition.entities.map(({ table }) => getTableConfig(table)));
    for (const { name, indexes, primaryKeys, uniqueConstraints, foreignKeys } of tables) {
      const firsts = [
        // An index of trigrams holds texts and no uuid; who reads it names the company itself (`schema/search.test.ts`).
        ...indexes
          .filter(({ config }) => config.method !== 'gin')
          .map(({ config }) => (config.columns[0] as { name?: string }).name),
        ...primaryKeys.map(({ columns }) => columns[0]!.name),
        ...uniqueConstraints.map(({ columns }) => columns[0]!.name),
        ...foreignKeys.map((key) => key.reference().columns[0]!.name),
      ];
      expect(
        firsts.filter((first) => first !== 'empresa_id'),
        name,
      ).toEqual([]);
    }
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { testSubgraph, type TestSubgraph } from '../src/kit.ts';
import { createSeeder } from '../src/seed.ts';
import { defineMuestra } from './muestra/src/index.ts';
import { marcas } from './muestra/src/tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(defineMuestra(), { clientes: 0 });
});
afterAll(() => kit[Symbol.asyncDispose]());

/** Rows of these weights; a trigger of the table refuses 1. */
const rowsOf = async (pesos: readonly number[]) => {
  const seeder = createSeeder(kit);
  const rows = await Promise.all(
    pesos.map((peso) =>
      seeder.complete(
        marcas,
        { peso, cosaId: '' },
        { cliente: crypto.randomUUID(), fixed: { id: crypto.randomUUID() } },
      ),
    ),
  );
  return { seeder, rows };
};

it('inserts the rows that a trigger admits where it refuses some of them, and takes them away again', async () => {
  const { seeder, rows } = await rowsOf([0, 1, 9, 1]);
  const admitted = await seeder.insert(marcas, rows);
  expect([...admitted]).toEqual([rows[0]!['id'], rows[2]!['id']]);
  await seeder.remove();
  expect(await kit.rows('select id from muestra.marcas')).toEqual([]);
});

it('says what else went wrong', async () => {
  const { seeder, rows } = await rowsOf([0]);
  await expect(seeder.insert(marcas, [{ ...rows[0], peso: 'mucho' }])).rejects.toThrow(/invalid input syntax/);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { all, openEngine, type Engine } from './engine.ts';

let engine: Engine;
beforeAll(async () => void (engine = await openEngine()));
afterAll(() => engine[Symbol.asyncDispose]());

const read = async (...texts: string[]) =>
  engine.database.read(
    all,
    texts.map((sql) => ({ sql, params: [] })),
  );
const long = (k: number) => `select ${k} as k /* ${'x'.repeat(20_000)} */`;

it('a session keeps what is used, in a bound of characters, and closes the rest at the engine', async () => {
  const hot = `select 'caliente' as hot`;
  for (let k = 0; k < 300; k++) expect((await read(long(k), hot))[0]).toEqual([{ k }]);
  const [rows] = await read(
    `select sum(length(statement))::int as characters, max(case when statement like '%caliente%' and statement not like '%sum(%' then generic_plans + custom_plans end)::int as runs from pg_prepared_statements`,
  );
  expect(rows![0]!['characters']).toBeLessThan(2.2 * 2 ** 20);
  expect(rows![0]!['characters']).toBeGreaterThan(2 ** 20);
  expect(rows![0]!['runs']).toBe(300);
});

it('one that was closed is answered as before, and so is what fails beside one that is kept', async () => {
  expect((await read(long(0)))[0]).toEqual([{ k: 0 }]);
  await expect(read(long(0), 'select 1 / 0')).rejects.toThrow();
  expect((await read(long(0), long(0), `select 'caliente' as hot`))[1]).toEqual([{ k: 0 }]);
});

it('a statement longer than any of ours is planned each time', async () => {
  const text = `select 1 as uno /* ${'x'.repeat(100_000)} */`;
  expect(await read(text, text)).toEqual([[{ uno: 1 }], [{ uno: 1 }]]);
  const [rows] = await read(`select count(*)::int as n from pg_prepared_statements where length(statement) > 65536`);
  expect(rows).toEqual([{ n: 0 }]);
});

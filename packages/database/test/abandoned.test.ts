import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Abandoned } from '../src/index.ts';
import { all, openEngine, type Engine } from './engine.ts';

let engine: Engine;
beforeAll(async () => void (engine = await openEngine()));
afterAll(() => engine[Symbol.asyncDispose]());

const read = (sql: string, signal: AbortSignal) => engine.database.read({ ...all, signal }, [{ sql, params: [] }]);

it('what nobody waits for any more does not begin', async () => {
  const client = new AbortController();
  client.abort();
  await expect(read('select 1', client.signal)).rejects.toBeInstanceOf(Abandoned);
});

it('what waits for others does not begin either, once nobody waits for it', async () => {
  const client = new AbortController();
  const many = Array.from({ length: 40 }, () =>
    read('select pg_sleep(0)', client.signal).catch((error: unknown) => error),
  );
  client.abort();
  expect((await Promise.all(many)).at(-1)).toBeInstanceOf(Abandoned);
  expect(await engine.database.read(all, [{ sql: 'select 1 as uno', params: [] }])).toEqual([[{ uno: 1 }]]);
});

it.runIf(process.env['TEST_DATABASE_URL'])('what the server runs for nobody is cancelled there', async () => {
  const client = new AbortController();
  const running = async () => {
    const { rows } = await engine.database.asOwner(
      `select 1 from pg_stat_activity where datname = current_database() and state = 'active' and query like '%abandonada%' and pid <> pg_backend_pid()`,
    );
    return rows.length;
  };
  const asked = read(`select 'abandonada', pg_sleep(600)`, client.signal);
  asked.catch(() => {});
  while ((await running()) === 0) await nextTurn();
  client.abort();
  await expect(asked).rejects.toBeInstanceOf(Abandoned);
  while ((await running()) > 0) await nextTurn();
  expect(await running()).toBe(0);
});

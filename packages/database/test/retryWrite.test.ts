import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retryWrite } from '../src/index.ts';
import { all, insertRow, openEngine, type Engine } from './engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
  await insertRow(engine.database, 1, { nombre: 'a' });
});
afterAll(() => engine[Symbol.asyncDispose]());

const raising = (code: string) => ({
  sql: `do $$ begin raise exception 'no' using errcode = '${code}'; end $$`,
  params: [],
});
const nombre = async () =>
  (await engine.database.read(all, [{ sql: 'select nombre from prueba.filas', params: [] }]))[0]![0]!['nombre'];

describe('retryWrite', () => {
  it.each(['40001', '40P01'])(
    'does a transaction again that met another one (%s), and what failed left nothing',
    async (code) => {
      let runs = 0;
      await retryWrite(engine.database, all, async (tx) => {
        await tx.query({ sql: `update prueba.filas set nombre = nombre || 'x'`, params: [] });
        if (++runs < 3) await tx.query(raising(code));
      });
      expect(runs).toBe(3);
      expect(await nombre()).toMatch(/^ax{1,2}$/);
    },
  );

  it('gives up after five, and at once for anything else', async () => {
    const runs = { deadlock: 0, other: 0 };
    const failing = (key: keyof typeof runs, code: string) =>
      retryWrite(engine.database, all, async (tx) => {
        runs[key]++;
        await tx.query(raising(code));
      });
    await expect(failing('deadlock', '40P01')).rejects.toMatchObject({ code: '40P01' });
    await expect(failing('other', '23505')).rejects.toMatchObject({ code: '23505' });
    expect(runs).toEqual({ deadlock: 5, other: 1 });
  });
});

import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { DatabaseUnavailable } from '../src/index.ts';
import { all, CLIENTE, insertRow, openEngine } from './engine.ts';

const READS = 200;
const ROUNDS = 8;

describe.runIf(process.env['TEST_DATABASE_URL'])('backends terminated again and again', () => {
  it('hang no call, lose no error, give no wrong row, and the next call is fine', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    process.on('uncaughtException', note).on('unhandledRejection', note);
    await using engine = await openEngine();
    const killer = new pg.Client({ connectionString: engine.url! });
    await killer.connect();
    try {
      for (let n = 1; n <= 20; n++) await insertRow(engine.database, n);
      const read = async () => {
        const [rows] = await engine.database.read({ ...all, clientes: [CLIENTE] }, [
          { sql: 'select cliente_id from prueba.filas, pg_sleep(0.002)', params: [] },
        ]);
        return rows!.length === 20 && rows!.every((row) => row['cliente_id'] === CLIENTE);
      };
      const write = (n: number) =>
        engine.database.write(all, async (tx) => {
          await tx.query({ sql: 'select pg_sleep(0.002)', params: [] });
          await tx.query({ sql: 'update prueba.filas set nombre = $1 where id = $2', params: [String(n), CLIENTE] });
        });
      const outcomes: string[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const calls = Array.from({ length: READS }, (_, n) => (n % 10 === 0 ? write(n).then(() => true) : read()));
        const kills = (async () => {
          for (let k = 0; k < 4; k++)
            await killer.query(
              `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
            );
        })();
        const settled = await Promise.race([
          Promise.allSettled(calls),
          new Promise<never>((_, reject) => setTimeout(() => reject(new Error('a call hangs')), 15_000)),
        ]);
        await kills;
        for (const each of settled)
          outcomes.push(
            each.status === 'fulfilled'
              ? String(each.value)
              : each.reason instanceof DatabaseUnavailable
                ? 'unavailable'
                : String(each.reason),
          );
        expect(await read()).toBe(true);
      }
      expect(new Set(outcomes).isSubsetOf(new Set(['true', 'unavailable']))).toBe(true);
      expect(outcomes).toContain('true');
      expect(uncaught).toEqual([]);
    } finally {
      await killer.end();
      process.off('uncaughtException', note).off('unhandledRejection', note);
    }
  }, 120_000);

  it('are noticed by a read that waits, which runs once more, and by a write, which does not', async () => {
    await using engine = await openEngine();
    const holder = new pg.Client({ connectionString: engine.url! });
    await holder.connect();
    const lock = { sql: 'select pg_advisory_xact_lock(1)', params: [] };
    /** Ends the backend that waits for the lock, once there is one. */
    const terminateWaiter = async () => {
      for (let ended = 0; ended === 0;)
        ended = (
          await holder.query(
            `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`,
          )
        ).rowCount!;
    };
    try {
      await holder.query('select pg_advisory_lock(1)');
      const read = engine.database.read(all, [lock, { sql: 'select 7 as n', params: [] }]);
      await terminateWaiter();
      await holder.query('select pg_advisory_unlock(1)');
      expect((await read)[1]).toEqual([{ n: 7 }]);

      await holder.query('select pg_advisory_lock(1)');
      let runs = 0;
      const write = engine.database.write(all, (tx) => {
        runs++;
        return tx.query(lock);
      });
      const outcome = expect(write).rejects.toBeInstanceOf(DatabaseUnavailable);
      await terminateWaiter();
      await outcome;
      expect(runs).toBe(1);
    } finally {
      await holder.end();
    }
  });
});

import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { openPool } from '../src/postgres.ts';

const url = process.env['TEST_DATABASE_URL'];

it.runIf(url)('a connection that the server ends while nobody uses it is heard of, once', async () => {
  const heard: string[] = [];
  const pool = openPool(url!, { name: 'prueba-perdida', max: 1, lost: (error) => heard.push(error.message) });
  const killer = new pg.Client({ connectionString: url! });
  await killer.connect();
  try {
    const { rows } = await pool.query('select pg_backend_pid() as pid');
    await killer.query('select pg_terminate_backend($1)', [rows[0].pid]);
    await vi.waitFor(() => expect(heard).toEqual([expect.stringContaining('terminating connection')]), 20_000);
    await pool.query('select 1');
    expect(heard).toHaveLength(1);
  } finally {
    await killer.end();
    await pool.end();
  }
});

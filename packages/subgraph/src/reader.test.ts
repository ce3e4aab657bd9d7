import {
  Abandoned,
  DatabaseUnavailable,
  DeadlineExceeded,
  type Database,
  type Query,
  type Scope,
} from '@cliente360/database';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createReader } from './reader.ts';

const scope: Scope = { empresaId: 'e', clientes: '*' };
const query = (sql: string): Query => ({ sql, params: [] });

/** A database in which some statements fail, and with them, as in one transaction, whatever is asked along. */
function recording(fails: (sql: string) => boolean = () => false, reason: Error = new Error('division by zero')) {
  const batches: string[][] = [];
  const database = {
    read: async (_: Scope, queries: readonly Query[]) => {
      batches.push(queries.map(({ sql }) => sql));
      if (queries.some(({ sql }) => fails(sql))) throw reason;
      return queries.map(({ sql }) => [{ sql }]);
    },
  } as unknown as Database;
  return { batches, reader: createReader(database, scope) };
}

it('what is asked in one turn travels together, and each gets its own rows', async () => {
  const { batches, reader } = recording();
  const asked = [reader.query(query('a')), Promise.resolve().then(() => reader.query(query('b')))];
  expect(await Promise.all(asked)).toEqual([[{ sql: 'a' }], [{ sql: 'b' }]]);
  await reader.query(query('c'));
  expect(batches).toEqual([['a', 'b'], ['c']]);
});

it('a statement that fails costs itself: each of the others gets its rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), async (broken) => {
      const { batches, reader } = recording((sql) => broken[Number(sql)]!);
      const settled = await Promise.allSettled(broken.map((_, i) => reader.query(query(String(i)))));
      expect(settled.map((each) => each.status === 'rejected')).toEqual(broken);
      settled.forEach((each, i) => each.status === 'fulfilled' && expect(each.value).toEqual([{ sql: String(i) }]));
      expect(batches.length).toBeLessThan(2 * broken.length + 1);
      const failed = broken.filter(Boolean).length;
      if (failed === 1) expect(batches.length).toBeLessThanOrEqual(1 + 2 * Math.ceil(Math.log2(broken.length)));
    }),
    { numRuns: 200 },
  );
});

it.each([new DatabaseUnavailable('gone'), new DeadlineExceeded('late')])(
  'without the database, or the time, all fail and nothing is asked again: %s',
  async (reason) => {
    const { batches, reader } = recording(() => true, reason);
    const settled = await Promise.allSettled([reader.query(query('a')), reader.query(query('b'))]);
    expect(settled).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    expect(batches).toEqual([['a', 'b']]);
  },
);

it('once nobody waits, nothing more is asked: not what is gathered, and no half of what failed', async () => {
  const client = new AbortController();
  const batches: string[][] = [];
  const read = async (_: Scope, queries: readonly Query[]) => {
    batches.push(queries.map(({ sql }) => sql));
    client.abort();
    throw new Error('division by zero');
  };
  const reader = createReader({ read } as unknown as Database, { ...scope, signal: client.signal });
  const outcomes = await Promise.allSettled([reader.query(query('a')), reader.query(query('b'))]);
  expect(outcomes.map((each) => each.status)).toEqual(['rejected', 'rejected']);
  await expect(reader.query(query('c'))).rejects.toBeInstanceOf(Abandoned);
  expect(batches).toEqual([['a', 'b']]);
});

import type { Database, Query, Scope } from '@cliente360/database';
import { expect, it } from 'vitest';
import { createReader } from './reader.ts';

const scope: Scope = { empresaId: 'e', clientes: '*' };
const query = (sql: string): Query => ({ sql, params: [] });

function recording(fail = false) {
  const batches: string[][] = [];
  const database = {
    read: async (_: Scope, queries: readonly Query[]) => {
      batches.push(queries.map(({ sql }) => sql));
      if (fail) throw new Error('lost');
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

it('what travels together fails together', async () => {
  const { reader } = recording(true);
  const settled = await Promise.allSettled([reader.query(query('a')), reader.query(query('b'))]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});

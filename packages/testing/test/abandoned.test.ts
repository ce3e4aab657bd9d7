import type { Database, Scope } from '@cliente360/database';
import { expect, it } from 'vitest';
import { testSubgraph } from '../src/kit.ts';
import { defineMuestra } from './muestra/src/index.ts';

it('a subgraph whose caller leaves stops reading for it, and answers at once', async () => {
  const asked = Promise.withResolvers<AbortSignal | undefined>();
  /** A database that answers nothing of `cosas` until nobody waits. */
  const through = (database: Database): Database => ({
    ...database,
    read: async (scope: Scope, queries) => {
      if (!queries.some(({ sql }) => sql.includes('"cosas"'))) return database.read(scope, queries);
      asked.resolve(scope.signal);
      await new Promise((resolve) => scope.signal?.addEventListener('abort', resolve));
      return database.read(scope, queries);
    },
  });
  await using kit = await testSubgraph(defineMuestra(), { clientes: 1, through });
  const client = new AbortController();
  const caller = {
    identity: { sub: 'ana.torres', empresa: 'demo', alcances: ['muestra:leer'], clientes: '*' },
    requestId: 'r',
    deadline: Date.now() + 60_000,
  } as const;
  const answer = kit.running.execute({ query: '{ cosas { nodes { id } } }' }, caller, client.signal);
  const signal = await asked.promise;
  expect(signal?.aborted).toBe(false);
  client.abort();
  expect((await answer).errors).toMatchObject([{ extensions: { code: 'PLAZO_AGOTADO' } }]);
  const late = await kit.running.execute({ query: '{ cosas { nodes { id } } }' }, caller, client.signal);
  expect(late.errors).toMatchObject([{ extensions: { code: 'PLAZO_AGOTADO' } }]);
});

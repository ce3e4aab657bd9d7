import { randomBytes } from 'node:crypto';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import pg from 'pg';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { describe, expect, it } from 'vitest';
import { DatabaseUnavailable, DeadlineExceeded, openDatabases, roleOf } from '../src/index.ts';
import { openPool } from '../src/postgres.ts';
import { all, EMPRESA, insertRow, migrationsFolder, openEngine, protectedTable, scratchMigrations } from './engine.ts';

const server = process.env['TEST_DATABASE_URL'];
const count = { sql: 'select count(*)::int as n from prueba.filas', params: [] };

/** Roles belong to the cluster: a name that no other test file meets. */
const uniqueName = () => `p${randomBytes(6).toString('hex')}`;

/** Stands before a server and can fall silent, as one does whose machine has gone. */
async function openProxy(url: string) {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let silent = false;
  const proxy = createServer((client) => {
    const upstream = connect(Number(target.port || 5432), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => silent || to.write(chunk));
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((proxy.address() as AddressInfo).port);
  return {
    url: through.toString(),
    silence: (on: boolean) => {
      silent = on;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      if (proxy.listening) await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

describe.runIf(server)('on a server', () => {
  it('a statement outside its transaction is still under row level security', async () => {
    await using engine = await openEngine();
    await insertRow(engine.database, 1);
    const pool = openPool(engine.url!, { role: roleOf('prueba') });
    expect((await pool.query(count.sql)).rows).toEqual([{ n: 0 }]);
    await pool.end();
  });

  it('that falls silent holds no call beyond its deadline, and no connection after it', async () => {
    await using scratch = await createScratchDatabase(server!);
    await using proxy = await openProxy(scratch.url);
    const databases = await openDatabases({ url: proxy.url });
    const database = await databases.subgraph({ name: 'prueba', migrationsFolder });
    await Promise.all(Array.from({ length: 10 }, () => database.read(all, [count])));
    proxy.silence(true);
    const calls = Array.from({ length: 10 }, () => {
      const scope = { ...all, deadline: Date.now() + 50 };
      return database.read(scope, [count]);
    });
    for (const each of await Promise.allSettled(calls))
      expect(each).toMatchObject({ status: 'rejected', reason: expect.any(DeadlineExceeded) });
    proxy.silence(false);
    expect(await database.read({ ...all, deadline: Date.now() + 2_000 }, [count])).toEqual([[{ n: 0 }]]);
    await databases.close();
  });

  it('that does not listen is unavailable, without a word about where it is', async () => {
    const gone = await openProxy(server!);
    await gone[Symbol.asyncDispose]();
    const databases = await openDatabases({ url: gone.url });
    const opening = databases.subgraph({ name: 'prueba', migrationsFolder });
    await expect(opening).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(opening).rejects.toThrow(/^the database cannot be reached$/);
  });

  it('a statement that outlasts its deadline is cancelled there', async () => {
    await using engine = await openEngine();
    // With a connection open: else the deadline may pass before the statement is sent.
    await engine.database.read(all, [{ sql: 'select 1', params: [] }]);
    await expect(
      engine.database.read({ ...all, deadline: Date.now() + 500 }, [{ sql: 'select pg_sleep(20)', params: [] }]),
    ).rejects.toThrow(/^the statement was cancelled$/);
  });

  it('an owner that is no superuser migrates, and is bound by its own policies', async () => {
    const name = uniqueName();
    const login = `${name}_duenio`;
    const scratch = await createScratchDatabase(server!);
    using migrations = scratchMigrations({ '0000_uno': protectedTable(name) });
    await onServer(server!, `create role ${login} login createrole password 'secreta'`);
    try {
      await onServer(server!, `alter database ${new URL(scratch.url).pathname.slice(1)} owner to ${login}`);
      const url = Object.assign(new URL(scratch.url), { username: login, password: 'secreta' }).toString();
      const databases = await openDatabases({ url });
      const database = await databases.subgraph({ name, migrationsFolder: migrations.folder });
      await database.write(all, (tx) =>
        tx.query({ sql: `insert into ${name}.filas values ($1, $1)`, params: [EMPRESA] }),
      );
      expect(await database.read(all, [{ sql: `select id from ${name}.filas`, params: [] }])).toEqual([
        [{ id: EMPRESA }],
      ]);
      const owner = openPool(url, { max: 1 });
      expect((await owner.query(`select * from ${name}.filas`)).rows).toEqual([]);
      await owner.end();
      await databases.close();
    } finally {
      await scratch[Symbol.asyncDispose]();
      await onServer(server!, `drop role if exists ${roleOf(name)}; drop role ${login}`);
    }
  });

  it('a database restored where its role does not exist gets it back', async () => {
    const name = uniqueName();
    const scratch = await createScratchDatabase(server!);
    using migrations = scratchMigrations({ '0000_uno': protectedTable(name) });
    try {
      const databases = await openDatabases({ url: scratch.url });
      const target = { name, migrationsFolder: migrations.folder };
      await databases.subgraph(target);
      await onServer(scratch.url, `drop owned by ${roleOf(name)}; drop role ${roleOf(name)}`);
      const database = await databases.subgraph(target);
      expect(await database.read(all, [{ sql: `select * from ${name}.filas`, params: [] }])).toEqual([[]]);
      await databases.close();
    } finally {
      await scratch[Symbol.asyncDispose]();
      await onServer(server!, `drop role if exists ${roleOf(name)}`);
    }
  });
});

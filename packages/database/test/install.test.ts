import { randomBytes } from 'node:crypto';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { NeedsAdministrator, openDatabases, roleOf } from '../src/index.ts';
import { all, protectedTable, scratchMigrations } from './engine.ts';

const server = process.env['TEST_DATABASE_URL'];

interface House extends AsyncDisposable {
  /** The address, with the login of `owner`. */
  readonly url: string;
  readonly owner: string;
  /** Two subgraphs, of names that no other test has: roles belong to the cluster. */
  readonly names: readonly [string, string];
  admin(sql: string): Promise<pg.QueryResult>;
  /** Opens both; gives what was warned of. */
  open(): Promise<{ readonly warned: readonly string[]; readonly who: readonly unknown[] }>;
}

/** A database, and a login that may make no role; all of it gone when disposed of. */
async function house(rights: (owner: string, database: string) => string): Promise<House> {
  const scratch = await createScratchDatabase(server!);
  const suffix = randomBytes(4).toString('hex');
  const owner = `instala_${suffix}`;
  const names = [`una_${suffix}`, `otra_${suffix}`] as const;
  const client = new pg.Client({ connectionString: scratch.url });
  await client.connect();
  await client.query(`create role ${owner} login; ${rights(owner, scratch.name)}`);
  const address = new URL(scratch.url);
  address.username = owner;
  return {
    url: address.toString(),
    owner,
    names,
    admin: (sql) => client.query(sql),
    open: async () => {
      const warned: string[] = [];
      const databases = await openDatabases({
        url: address.toString(),
        subgraphs: names,
        warn: (message) => warned.push(message),
      });
      try {
        const who: unknown[] = [];
        for (const name of names) {
          using migrations = scratchMigrations({ '0000_uno': protectedTable(name) });
          const database = await databases.subgraph({ name, migrationsFolder: migrations.folder });
          const sql = `select session_user::text as entra, current_user::text as es, (select count(*)::int from ${name}.filas) as filas`;
          who.push((await database.read(all, [{ sql, params: [] }]))[0]![0]);
        }
        return { warned, who };
      } finally {
        await databases.close();
      }
    },
    [Symbol.asyncDispose]: async () => {
      await client.end();
      await scratch[Symbol.asyncDispose]();
      const roles = [...names.map(roleOf), owner];
      const cluster = new pg.Client({ connectionString: server });
      await cluster.connect();
      for (const role of roles) await cluster.query(`drop role if exists ${role}`);
      await cluster.end();
    },
  };
}

const ownsIt = (owner: string, database: string) => `alter database ${database} owner to ${owner}`;
const ownsNothing = () => 'select 1';

/** What the message says to run. */
const statementsOf = ({ message }: Error) => message.split('\n').slice(1);

describe.runIf(server)('installing with a login that may not make roles', () => {
  it('says so in words, with all that an administrator has to run, of every subgraph at once', async () => {
    await using casa = await house(ownsIt);
    const error = await casa.open().catch((reason: unknown) => reason as Error);
    expect(error).toBeInstanceOf(NeedsAdministrator);
    expect(error).toMatchObject({ message: expect.stringContaining(`the login «${casa.owner}» may not make all`) });
    const [una, otra] = casa.names.map(roleOf) as [string, string];
    expect(statementsOf(error as Error)).toEqual([
      `  create role ${una} login;`,
      `  grant ${una} to ${casa.owner};`,
      `  create role ${otra} login;`,
      `  grant ${otra} to ${casa.owner};`,
    ]);
  });

  it.each([
    ['owns the database', ownsIt],
    ['owns nothing of it', ownsNothing],
  ])('does when that was run, where the login %s: and what serves is logged in as its own role', async (_, rights) => {
    await using casa = await house(rights);
    const error = await casa.open().catch((reason: unknown) => reason as Error);
    for (const sql of statementsOf(error as Error)) await casa.admin(sql);
    const { warned, who } = await casa.open();
    expect(warned).toEqual([]);
    expect(who).toEqual(casa.names.map(roleOf).map((role) => ({ entra: role, es: role, filas: 0 })));
    expect(await casa.open()).toEqual({ warned, who });
  });

  it('takes roles that do not log in for what they are: the owner acts as them, and it is said', async () => {
    await using casa = await house(ownsIt);
    for (const role of casa.names.map(roleOf))
      await casa.admin(`create role ${role} nologin; grant ${role} to ${casa.owner}`);
    const { warned, who } = await casa.open();
    expect(warned).toHaveLength(2);
    expect(warned[0]).toContain(`the database does not let ${roleOf(casa.names[0])} log in`);
    expect(who).toEqual(casa.names.map(roleOf).map((role) => ({ entra: casa.owner, es: role, filas: 0 })));
  });
});

describe.runIf(server)('installing with a login that may make roles', () => {
  it('needs nobody, and lets roles of an earlier version log in', async () => {
    await using casa = await house((owner, database) => `alter role ${owner} createrole; ${ownsIt(owner, database)}`);
    await casa.admin(`create role ${roleOf(casa.names[0])} nologin`);
    const { warned, who } = await casa.open();
    expect(warned).toEqual([]);
    expect(who).toEqual(casa.names.map(roleOf).map((role) => ({ entra: role, es: role, filas: 0 })));
  });
});

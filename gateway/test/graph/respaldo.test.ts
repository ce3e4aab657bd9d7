/** A backup as docs/operacion.md tells it, taken of a whole house and restored beside it. */
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SUBGRAPH_NAMES } from '@cliente360/config';
import { openTargets } from '@cliente360/gateway/embedded';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { dropDatabase } from '@cliente360/testing/postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeDatabase } from '../kit/graph.ts';

const server = process.env['TEST_DATABASE_URL'];

/** Where PostgreSQL's own programs are, if they are anywhere. */
function programs(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((each) => join(debian, each, 'bin')),
  ];
  return folders.find((folder) => existsSync(join(folder, 'pg_dump')) && existsSync(join(folder, 'pg_restore')));
}
const bin = programs();

/** The document's own lines, in its order: make the role, dump, restore. */
const [role, dump, restore] = [
  ...readFileSync(join(import.meta.dirname, '../../../docs/operacion.md'), 'utf8')
    .split('## Backup')[1]!
    .matchAll(/```sh\n([^]*?)```/g),
].map(([, lines]) => lines!) as [string, string, string];

/** Without the parentheses, which a restored expression has fewer of. */
const plain = (expression: string) => `translate(${expression}, '()', '')`;

/** Every row of every table, and what keeps them apart and true, as a superuser sees it. */
const STATE = {
  filas: `select format('%I.%I', n.nspname, c.relname) as tabla,
       (xpath('/row/filas/text()', query_to_xml(format('select coalesce(string_agg(md5(t::text), '','' order by md5(t::text)), '''') as filas from only %I.%I t', n.nspname, c.relname), false, true, '')))[1]::text as filas
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_|^information_schema$' order by 1`,
  tablas: `select c.oid::regclass::text as tabla, c.relrowsecurity, c.relforcerowsecurity from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname !~ '^pg_|^information_schema$' order by 1`,
  politicas: `select schemaname, tablename, policyname, cmd, ${plain('qual')} as qual, ${plain('with_check')} as with_check from pg_policies order by 1, 2, 3`,
  restricciones: `select conrelid::regclass::text as tabla, conname, ${plain('pg_get_constraintdef(c.oid)')} as dice, convalidated from pg_constraint c
     join pg_namespace n on n.oid = c.connamespace where n.nspname !~ '^pg_|^information_schema$' order by 1, 2`,
  indices: `select schemaname, indexname, ${plain('indexdef')} as dice from pg_indexes where schemaname !~ '^pg_|^information_schema$' order by 1, 2`,
  disparadores: `select tgrelid::regclass::text as tabla, pg_get_triggerdef(t.oid) as dice, tgenabled from pg_trigger t where not tgisinternal order by 1, 2`,
};

async function stateOf(url: string): Promise<Record<string, unknown[]>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found: Record<string, unknown[]> = {};
    for (const [what, sql] of Object.entries(STATE)) found[what] = (await client.query(sql)).rows;
    return found;
  } finally {
    await client.end();
  }
}

describe.runIf(server && bin)('a backup', () => {
  const suffix = randomBytes(4).toString('hex');
  const names = { respaldo: `respaldo_${suffix}`, duenia: `duenia_${suffix}`, base: `prueba_restaurada_${suffix}` };
  const folder = mkdtempSync(join(tmpdir(), 'respaldo-'));
  let house: Awaited<ReturnType<typeof wholeDatabase>>;
  let admin: pg.Client;
  let origin: URL;
  let restored: { readonly asAdmin: string; readonly asOwner: string };

  const as = (url: URL, user: string, database = url.pathname) => {
    const other = new URL(url);
    [other.username, other.pathname] = [user, database];
    return other.toString();
  };
  const run = (lines: string, env: Record<string, string>) =>
    execFileSync('sh', ['-euc', lines.replaceAll('cliente360_respaldo', names.respaldo)], {
      cwd: folder,
      env: { PATH: `${bin}${delimiter}${process.env['PATH']}`, ...env },
      encoding: 'utf8',
    });

  beforeAll(async () => {
    house = await wholeDatabase(server);
    origin = new URL(house.url!);
    admin = new pg.Client({ connectionString: server });
    await admin.connect();
    const ADMIN_URL = server!;
    await admin.query(`create role ${names.duenia} login`);
    for (const name of SUBGRAPH_NAMES) await admin.query(`grant app_${name} to ${names.duenia}`);
    run(role, { ADMIN_URL, RESPALDO_PASSWORD: 'una que eligió quien respalda' });
    run(dump, { RESPALDO_URL: as(origin, names.respaldo) });
    restored = {
      asAdmin: as(origin, origin.username, names.base),
      asOwner: as(origin, names.duenia, names.base),
    };
    run(restore, { ADMIN_URL, DUENIA: names.duenia, BASE: names.base, DATABASE_URL: restored.asOwner });
  }, 300_000);

  afterAll(async () => {
    await house?.[Symbol.asyncDispose]();
    await dropDatabase(server!, names.base);
    for (const name of SUBGRAPH_NAMES) await admin.query(`revoke app_${name} from ${names.duenia}`);
    await admin.query(`drop role if exists ${names.respaldo}; drop role if exists ${names.duenia}`);
    await admin.end();
    rmSync(folder, { recursive: true });
  });

  it('has every row, policy, constraint, index and trigger of what it was taken of', async () => {
    const [before, after] = [await stateOf(origin.toString()), await stateOf(restored.asAdmin)];
    const filled = (before['filas'] as { filas: string }[]).filter(({ filas }) => filas);
    expect(filled.length).toBeGreaterThan(40);
    for (const what of Object.keys(STATE)) expect(after[what], what).toEqual(before[what]);
  });

  it('is what a start finds whole: its subgraphs serve from it, each as its own role and in one company', async () => {
    const warned: string[] = [];
    const seen: unknown[][] = [];
    for (const url of [house.url!, restored.asOwner]) {
      const warn = (message: string) => warned.push(message);
      const config = { database: { url, urls: {} }, dataDir: 'memory://', warn };
      const { targets, close } = await openTargets(config, SUBGRAPH_NAMES);
      const scope = { empresaId: house.world.empresa.id, clientes: '*' } as const;
      const rows = targets.map(async ({ definition: { name, connections }, database }) => {
        const table = getTableConfig(connections[0]!.node.table).name;
        const sql = `select session_user::text as quien, (select count(*)::int from ${name}.${table}) as filas`;
        return (await database.read(scope, [{ sql, params: [] }]))[0]![0];
      });
      try {
        seen.push(await Promise.all(rows));
      } finally {
        await close();
      }
    }
    const [before, after] = seen;
    expect(after).toEqual(before);
    for (const [k, name] of SUBGRAPH_NAMES.entries()) {
      const { quien, filas } = after![k] as { quien: string; filas: number };
      expect(quien).toBe(`app_${name}`);
      expect(filas).toBeGreaterThan(0);
    }
    expect(warned).toEqual([]);
  });
});

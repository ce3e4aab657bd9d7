import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createTokenVerifier } from '@cliente360/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILED } from './kit/children.ts';
import { honest, json, startStub, type Answer, type Stub } from './kit/stub.ts';
import { compose, SUBGRAPHS } from './kit/subgraphs.ts';

const src = join(import.meta.dirname, '../src');
let dir: string;
let stubs: Stub[];
let env: Record<string, string>;

/** Everybody is in its directory. */
const withDirectory: Answer = (request, ...exchange) =>
  (request.query.startsWith('query Directorio') ? json({ data: { _entities: [{ activo: true }] } }) : honest('crm'))(
    request,
    ...exchange,
  );

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'gateway-'));
  stubs = await Promise.all(SUBGRAPHS.map((name) => startStub(name, name === 'crm' ? withDirectory : honest(name))));
  writeFileSync(join(dir, 'supergraph.graphql'), compose());
  const urls = Object.fromEntries(
    SUBGRAPHS.map((name, index) => [`SUBGRAPH_${name.toUpperCase()}_URL`, stubs[index]!.url]),
  );
  env = { PORT: '0', DATA_DIR: join(dir, 'data'), SUPERGRAPH_PATH: join(dir, 'supergraph.graphql'), ...urls };
});
afterAll(async () => {
  await Promise.all(stubs.map((stub) => stub.close()));
  rmSync(dir, { recursive: true });
});

/** Writes to stderr when a module that only a database needs is loaded. */
const WATCH = `data:text/javascript,${encodeURIComponent(`import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { if (/packages\\/database|pglite|node_modules\\/postgres\\//.test(url)) console.error('LOADED ' + url); return next(url, context); } });`)}`;

const run = (file: string, args: string[] = [], more: Record<string, string> = {}): ChildProcess =>
  spawn(process.execPath, ['--import', WATCH, join(src, file), ...args], {
    env: { ...COMPILED, ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function finished(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const [out, err, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'exit')]);
  return { code: code as number | null, out, err };
}

/** What a child prints until it has said what is looked for. */
async function printed(child: ChildProcess, wanted: RegExp): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout!.iterator({ destroyOnReturn: false })) {
    said += String(chunk);
    if (wanted.test(said)) break;
  }
  return said;
}

describe('the gateway’s process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'says where it is and how to try it, answers, and on %s ends with 0; alone, it loads no database',
    async (signal) => {
      const child = run('main.ts');
      const err = text(child.stderr!);
      const said = await printed(child, /curl .*\n/);
      const url = /(http:\S+)\/graphql/.exec(said)![1]!;
      const [, token, query] = [/demostración:\n(\S+)\n/.exec(said), /Bearer (\S+)'/.exec(said)![1]!, said] as const;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ clientes { nodes { nombre casos { totalCount } } } }' }),
      });
      expect(((await response.json()) as any).data.clientes.nodes).toHaveLength(3);
      expect(query).toContain(`curl -s ${url}/graphql`);
      child.kill(signal);
      expect((await once(child, 'exit'))[0]).toBe(0);
      expect(await err).not.toContain('LOADED');
    },
  );

  it.each<[string, Record<string, string>]>([
    ['PORT', { PORT: 'http' }],
    ['SUPERGRAPH_PATH', { SUPERGRAPH_PATH: '/no/existe.graphql' }],
    ['SUPERGRAPH_PATH', { SUPERGRAPH_PATH: import.meta.filename }],
    ['AUTH', { AUTH: 'off', HOST: '0.0.0.0' }],
    ['ALLOW_DEV_KEY', { HOST: '0.0.0.0' }],
  ])('with a wrong %s stops with one line that names it', async (name, more) => {
    const { code, out, err } = await finished(run('main.ts', [], more));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(new RegExp(`^[^\n]*\\b${name}\\b[^\n]*\n$`));
  });

  it('stops with one line when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, err } = await finished(run('main.ts', [], { PORT: String(port) }));
    other.close();
    expect(code).toBe(1);
    expect(err).toBe(`PORT ${port} is in use on 127.0.0.1\n`);
  });
});

describe('pnpm jwt', () => {
  const jwt = (...args: string[]) => finished(run('jwt.ts', args));
  const identityOf = ({ out }: { out: string }) =>
    createTokenVerifier({ dataDir: env['DATA_DIR']! })(`Bearer ${out.trim()}`);

  it('prints a token and nothing else, and never opens the database', async () => {
    const result = await jwt('--usuario', 'ana.torres');
    expect(result).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/) });
    expect(await identityOf(result)).toMatchObject({ sub: 'ana.torres', empresa: 'demo', clientes: '*' });
    expect(readdirSync(env['DATA_DIR']!).filter((name) => !/\.(pem|key)$/.test(name))).toEqual([]);
  });

  it('takes what is not said from the demo’s users, and what is said from the command', async () => {
    expect(await identityOf(await jwt('--usuario', 'socio.api'))).toMatchObject({
      alcances: ['crm:leer', 'soporte:leer', 'soporte:escribir'],
      clientes: ['CLI-000001', 'CLI-000002'],
    });
    const args = [
      '--usuario',
      'ana.torres',
      '--empresa',
      'otra',
      '--alcances',
      'crm:leer soporte:escribir',
      '--clientes',
      'CLI-000003,CLI-000004',
      '--expira',
      '2d',
    ];
    expect(await identityOf(await jwt(...args))).toEqual({
      sub: 'ana.torres',
      empresa: 'otra',
      alcances: ['crm:leer', 'soporte:escribir'],
      clientes: ['CLI-000003', 'CLI-000004'],
    });
  });

  it.each([
    ['--usuario', []],
    ['--alcances', ['--usuario', 'nadie']],
    ['--expira', ['--usuario', 'ana.torres', '--expira', 'mañana']],
    ['--clave', ['--clave', 'x']],
  ])('says what is wrong with %s', async (name, args) => {
    const { code, out, err } = await jwt(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(name);
  });
});

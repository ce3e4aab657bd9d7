import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUBGRAPH_NAMES } from '@cliente360/config';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { children, ended, freePort, said, STARTED, stop } from '../kit/children.ts';
import { sorted } from '../kit/graph.ts';
import { startedBefore } from '../kit/house.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'procesos-'));
});
afterAll(() => {
  procesos[Symbol.dispose]();
  rmSync(dir, { recursive: true });
});

const procesos = children();
const { run } = procesos;

/** What no clock changes: by themselves the processes tell people of what falls due, and that is among the mail. */
const LISTA = `{ clientes(first: 20) { totalCount nodes { id numero nombre ejecutivo { id nombre } contactos(first: 5) { totalCount nodes { id nombre } }
  facturas(first: 5) { totalCount nodes { id folio total saldo } } movimientosAlmacen(first: 5) { nodes { id folio } }
  casos(first: 5) { totalCount nodes { id numero titulo } } archivos(first: 5) { totalCount nodes { id sha256 } } } } }`;

async function ask(url: string, token: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: any; errors?: unknown };
}

describe('processes', () => {
  let embeddedAnswer: unknown;

  it('what a first start writes is for its own user alone, the database too', async () => {
    const data = join(dir, 'privado');
    await startedBefore(data);
    const all = readdirSync(data, { recursive: true, encoding: 'utf8' }).map((name) => join(data, name));
    expect(all.length).toBeGreaterThan(100);
    const open = [data, ...all].filter((path) => statSync(path).mode & 0o077);
    expect(open).toEqual([]);
  }, 120_000);

  it('one alone serves the demo company, owns its folder, and leaves it when told to stop', async () => {
    const env = { PORT: '0', DATA_DIR: join(dir, 'uno') };
    await startedBefore(env.DATA_DIR);
    const first = run('gateway/src/main.ts', [], env);
    const [, url, token] = await said(first, STARTED);
    try {
      expect(readFileSync(join(env.DATA_DIR, 'lock'), 'utf8').trim()).toBe(String(first.pid));
      const answer = await ask(url!, token!, LISTA);
      expect(answer.errors).toBeUndefined();
      expect(answer.data.clientes).toMatchObject({ totalCount: 200 });
      embeddedAnswer = answer.data;

      const refused = new RegExp(`^[^\n]*DATA_DIR[^\n]*${first.pid}[^\n]*\n$`);
      for (const main of ['gateway/src/main.ts', 'gateway/src/embedded/datos.ts']) {
        const { code, err } = await ended(run(main, [], env));
        expect([code, err]).toEqual([1, expect.stringMatching(refused)]);
      }
    } finally {
      expect(await stop(first)).toBe(0);
    }
    expect(existsSync(join(env.DATA_DIR, 'lock'))).toBe(false);

    const again = run('gateway/src/main.ts', [], env);
    const [, newUrl, newToken] = await said(again, STARTED);
    expect((await ask(newUrl!, newToken!, LISTA)).data).toEqual(embeddedAnswer);
    again.kill('SIGKILL');
    await once(again, 'exit');
    const after = run('gateway/src/main.ts', [], env);
    const [, lastUrl, lastToken] = await said(after, STARTED);
    expect((await ask(lastUrl!, lastToken!, LISTA)).data).toEqual(embeddedAnswer);
    expect(await stop(after)).toBe(0);
  }, 240_000);

  it('a subgraph alone says that it needs a PostgreSQL', async () => {
    const { code, err } = await ended(run('subgraphs/main.ts', ['crm'], {}));
    expect([code, err]).toEqual([1, expect.stringMatching(/^crm[^\n]*DATABASE_URL[^\n]*\n$/)]);
  });

  it.runIf(process.env['TEST_DATABASE_URL'])(
    'each apart, over a PostgreSQL, answer as the one did',
    async () => {
      await using scratch = await createScratchDatabase(process.env['TEST_DATABASE_URL']!);
      const env = { DATABASE_URL: scratch.url, DATA_DIR: join(dir, 'seis'), DEMO: '1' };
      expect((await ended(run('gateway/src/embedded/datos.ts', [], env))).code).toBe(0);
      const ports = Object.fromEntries(
        await Promise.all(SUBGRAPH_NAMES.map(async (name) => [name, await freePort()] as const)),
      );
      const subgraphs = SUBGRAPH_NAMES.map((name) =>
        run('subgraphs/main.ts', [name], { ...env, PORT: String(ports[name]) }),
      );
      const urls = Object.fromEntries(
        SUBGRAPH_NAMES.map((name) => [`SUBGRAPH_${name.toUpperCase()}_URL`, `http://127.0.0.1:${ports[name]}/graphql`]),
      );
      try {
        await Promise.all(subgraphs.map((child) => said(child, /listens on/)));
        const gateway = run('gateway/src/main.ts', [], { PORT: '0', DATA_DIR: env.DATA_DIR, DEMO: '1', ...urls });
        const [, url, token] = await said(gateway, STARTED);
        const answer = await ask(url!, token!, LISTA);
        expect(answer.errors).toBeUndefined();
        expect(JSON.stringify(sorted(answer.data))).toBe(JSON.stringify(sorted(embeddedAnswer)));
        expect(await stop(gateway)).toBe(0);
      } finally {
        expect(await Promise.all(subgraphs.map((child) => stop(child)))).toEqual(SUBGRAPH_NAMES.map(() => 0));
      }
    },
    240_000,
  );
});

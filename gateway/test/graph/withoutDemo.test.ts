/** In production there is no demo world: every process starts where its package cannot be found. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SUBGRAPH_NAMES, urlVariable } from '@cliente360/config';
import { createScratchDatabase } from '@cliente360/testing/postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { children, ended, freePort, said, stop } from '../kit/children.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'sin-demo-'));
});
const procesos = children();
afterAll(() => {
  procesos[Symbol.dispose]();
  rmSync(dir, { recursive: true });
});

const hook = pathToFileURL(join(import.meta.dirname, '../kit/absent.ts')).href;
const run = (file: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  procesos.run(file, args, { NODE_OPTIONS: `--import ${hook}`, DATA_DIR: join(dir, 'datos'), PORT: '0', ...env });

const SERVES = /atiende en (http:\S+)\/graphql/;
const everything = { status: 'ok', subgraphs: Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, 'ok'])) };
const readiness = async (url: string) => (await fetch(`${url}/health/ready`)).json();

it('whoever wants demo rows there is told what is missing', async () => {
  const { code, err } = await ended(run('gateway/src/embedded/datos.ts', [], {}));
  expect([code, err]).toEqual([1, expect.stringContaining('@cliente360/demo is not installed')]);
});

it('a token is made there for whoever says what it may do', async () => {
  await said(
    run('gateway/src/jwt.ts', ['--usuario', 'eva', '--alcances', 'crm:leer'], {}),
    /^[\w-]+\.[\w-]+\.[\w-]+$/m,
  );
});

it('the gateway starts there with every subgraph in its process', async () => {
  const gateway = run('gateway/src/main.ts', [], { DEMO: '0' });
  const [, url] = await said(gateway, SERVES);
  expect(await readiness(url!)).toMatchObject(everything);
  expect(await stop(gateway)).toBe(0);
}, 240_000);

it.runIf(process.env['TEST_DATABASE_URL'])(
  'and so does each subgraph by itself, and the gateway before them',
  async () => {
    await using scratch = await createScratchDatabase(process.env['TEST_DATABASE_URL']!);
    const urls: Record<string, string> = {};
    const subgraphs = [];
    for (const name of SUBGRAPH_NAMES) {
      const port = String(await freePort());
      urls[urlVariable(name)] = `http://127.0.0.1:${port}/graphql`;
      subgraphs.push(run('subgraphs/main.ts', [name], { DATABASE_URL: scratch.url, DEMO: '0', PORT: port }));
    }
    await Promise.all(subgraphs.map((child) => said(child, /listens on/)));
    const gateway = run('gateway/src/main.ts', [], { DEMO: '0', ...urls });
    const [, url] = await said(gateway, SERVES);
    expect(await readiness(url!)).toMatchObject(everything);
    expect(await Promise.all([gateway, ...subgraphs].map((child) => stop(child)))).toEqual([
      0,
      ...SUBGRAPH_NAMES.map(() => 0),
    ]);
  },
  240_000,
);

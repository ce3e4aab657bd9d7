/** In production there is no demo world: what wants it says so where its package cannot be found. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { children, ended } from '../kit/children.ts';

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

it('whoever wants demo rows there is told what is missing', async () => {
  const { code, err } = await ended(run('gateway/src/embedded/datos.ts', [], {}));
  expect([code, err]).toEqual([1, expect.stringContaining('@cliente360/demo is not installed')]);
});

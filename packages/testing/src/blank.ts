/** What a whole run makes once: a folder of its own, and in it an embedded database with nothing in it yet. */
import { existsSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '@cliente360/database';
import { dropDatabase } from './postgres.ts';

/** Where the run's folder is; test files inherit it. */
const VARIABLE = 'CLIENTE360_TEST_RUN';
/** Making an embedded database takes seconds, opening a copy less than one. */
const BLANK = 'blank.tar';

/** Vitest's global set-up: makes the run's folder with its blank database, and takes away at the end what the run made. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'cliente360-run-'));
  process.env[VARIABLE] = folder;
  const databases = await openDatabases({ dataDir: 'memory://' });
  await writeFile(join(folder, BLANK), (await databases.dump()).stream());
  await databases.close();
  return async () => {
    for (const file of (await readdir(folder)).filter((name) => /\.model(\.new)?$/.test(name))) {
      const [url, name] = (await readFile(join(folder, file), 'utf8')).split(' ') as [string, string];
      await dropDatabase(url, name);
    }
    await rm(folder, { recursive: true });
  };
}

/** What this run may keep files in; a script that is no run of Vitest has one until it ends. */
export function runFolder(): string {
  const known = process.env[VARIABLE];
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'cliente360-run-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return (process.env[VARIABLE] = folder);
}

/** What an embedded database in memory is opened from. */
export async function blankDatabase(): Promise<{ dataDir: string; load?: Blob }> {
  const path = join(runFolder(), BLANK);
  return { dataDir: 'memory://', ...(existsSync(path) ? { load: await openAsBlob(path) } : {}) };
}

/** An embedded database with nothing in it yet: making one takes seconds, opening a copy less than one. */
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '@cliente360/database';

/** Where this run keeps it; test files inherit it. */
const VARIABLE = 'CLIENTE360_BLANK_DATABASE';

/** Vitest's global set-up: makes the run's blank database, and takes it away at the end. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'cliente360-blank-'));
  const databases = await openDatabases({ dataDir: 'memory://' });
  await writeFile(join(folder, 'blank.tar'), (await databases.dump()).stream());
  await databases.close();
  process.env[VARIABLE] = join(folder, 'blank.tar');
  return () => rm(folder, { recursive: true });
}

/** What an embedded database in memory is opened from. */
export async function blankDatabase(): Promise<{ dataDir: string; load?: Blob }> {
  const path = process.env[VARIABLE];
  return { dataDir: 'memory://', ...(path ? { load: await openAsBlob(path) } : {}) };
}

/** Databases that start alike: the first that is asked for is filled, the others of the run are copies of it. */
import { existsSync, mkdirSync, openAsBlob } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lockDataDir } from '@cliente360/database';
import { blankDatabase, runFolder } from './blank.ts';
import { createScratchDatabase } from './postgres.ts';

/** Where a database is to be opened: on a server, or in memory. */
export interface Place {
  readonly url?: string;
  readonly dataDir: string;
  readonly load?: Blob;
}

/** Opens what is there, fills it and closes it. An embedded one is given back as its `dump`. */
export type Fill = (place: Place) => Promise<Blob | undefined>;

/**
 * A database of its own, as `fill` leaves one, on the server of `url` or embedded; one on a server is dropped when
 * disposed of. `key` says all that `fill` depends on: in one run the same key is the same database, whoever asks.
 */
export async function filledDatabase(
  url: string | undefined,
  key: string,
  fill: Fill,
): Promise<Place & AsyncDisposable> {
  return url
    ? copyOnServer(url, await onceInRun(`${key}.model`, (path) => fillOnServer(url, path, fill)))
    : inMemory(key, fill);
}

async function inMemory(key: string, fill: Fill): Promise<Place & AsyncDisposable> {
  const path = await onceInRun(`${key}.tar`, async (made) => {
    await writeFile(made, (await fill(await blankDatabase()))!.stream());
  });
  return { dataDir: 'memory://', load: await openAsBlob(path), [Symbol.asyncDispose]: async () => {} };
}

async function fillOnServer(url: string, made: string, fill: Fill): Promise<void> {
  const model = await createScratchDatabase(url);
  await writeFile(made, `${url} ${model.name}`);
  await fill({ url: model.url, dataDir: 'memory://' });
}

async function copyOnServer(url: string, path: string): Promise<Place & AsyncDisposable> {
  const [, model] = (await readFile(path, 'utf8')).split(' ');
  return { dataDir: 'memory://', ...(await createScratchDatabase(url, model)) };
}

const asked = new Map<string, Promise<string>>();

/** The run's file or folder of that name: one process makes it at the path that `make` is given, the others wait for it. */
export function onceInRun(name: string, make: (path: string) => Promise<void>): Promise<string> {
  const path = join(runFolder(), name);
  const file = asked.get(path) ?? madeOnce(path, make);
  asked.set(path, file);
  return file;
}

async function madeOnce(path: string, make: (path: string) => Promise<void>): Promise<string> {
  mkdirSync(`${path}.making`, { recursive: true });
  while (!existsSync(path)) {
    const release = take(`${path}.making`);
    if (!release) {
      await setTimeout(50);
      continue;
    }
    try {
      // Another one may have ended between the two questions.
      if (existsSync(path)) break;
      await make(`${path}.new`);
      await rename(`${path}.new`, path);
    } finally {
      release();
    }
  }
  return path;
}

function take(folder: string): (() => void) | undefined {
  try {
    return lockDataDir(folder);
  } catch {
    return undefined;
  }
}

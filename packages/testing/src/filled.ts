/** Databases that start alike: the first that is asked for is filled, the others of the run are copies of it. */
import { openAsBlob } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { openDatabases } from '@cliente360/database';
import { createScratchDatabase } from './postgres.ts';
import { onceInRun } from './run.ts';

/** Where a database is to be opened: on a server, or in memory. */
export interface Place {
  readonly url?: string;
  readonly dataDir: string;
  readonly load?: Blob;
}

/** Opens what is there, fills it and closes it. An embedded one is given back as its `dump`. */
export type Fill = (place: Place) => Promise<Blob | undefined>;

/** A way to leave a database. `key` says all that it depends on: in one run the same key is the same database, whoever asks. */
export interface Filling {
  readonly key: string;
  readonly fill: Fill;
  /** What it starts from; a database with nothing in it unless told. */
  readonly over?: Filling;
}

/** A database of its own, as a filling leaves one, on the server of `url` or embedded; one on a server is dropped when disposed of. */
export async function filledDatabase(url: string | undefined, filling: Filling): Promise<Place & AsyncDisposable> {
  return url ? copyOnServer(url, await modelOnServer(url, filling)) : inMemory(filling);
}

/** What an embedded database in memory with nothing in it is opened from: making one takes seconds, opening a copy less than one. */
export async function blankDatabase(): Promise<{ dataDir: string; load: Blob }> {
  const path = await onceInRun('blank.tar', async (made) => {
    const databases = await openDatabases({ dataDir: 'memory://' });
    await writeFile(made, (await databases.dump()).stream());
    await databases.close();
  });
  return { dataDir: 'memory://', load: await openAsBlob(path) };
}

async function inMemory({ key, fill, over }: Filling): Promise<Place & AsyncDisposable> {
  const path = await onceInRun(`${key}.tar`, async (made) => {
    await writeFile(made, (await fill(await (over ? inMemory(over) : blankDatabase())))!.stream());
  });
  return { dataDir: 'memory://', load: await openAsBlob(path), [Symbol.asyncDispose]: async () => {} };
}

/** The file that names the database. */
const modelOnServer = (url: string, { key, fill, over }: Filling): Promise<string> =>
  onceInRun(`${key}.model`, async (made) => {
    const model = await createScratchDatabase(url, over && (await modelIn(await modelOnServer(url, over))));
    await writeFile(made, `${url} ${model.name}`);
    await fill({ url: model.url, dataDir: 'memory://' });
  });

const modelIn = async (path: string) => (await readFile(path, 'utf8')).split(' ')[1];

async function copyOnServer(url: string, path: string): Promise<Place & AsyncDisposable> {
  return { dataDir: 'memory://', ...(await createScratchDatabase(url, await modelIn(path))) };
}

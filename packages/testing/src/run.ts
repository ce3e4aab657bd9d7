/** What a whole run makes once: a folder of its own, and the files that its workers share in it. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { lockDataDir } from '@cliente360/database';
import { dropDatabase } from './postgres.ts';

/** Where the run's folder is; test files inherit it. */
const VARIABLE = 'CLIENTE360_TEST_RUN';

/** Vitest's global set-up: makes the run's folder, and takes away at the end what the run made. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cliente360-run-'));
  process.env[VARIABLE] = folder;
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

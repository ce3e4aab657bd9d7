/** Key files: secrets that are made once in DATA_DIR, so that a first start needs no configuration. */
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file's text; made with `create` and readable by its owner only when it is not there. Two processes at once get the same one. */
export function secretFile(dataDir: string, name: string, create: () => string): string {
  const path = join(dataDir, name);
  return readIfThere(path) ?? makeOnce(dataDir, path, create());
}

/** A link appears whole or not at all: nobody ever reads half a key. */
function makeOnce(dataDir: string, path: string, text: string): string {
  mkdirSync(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8').trim();
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The key that gateway and subgraphs of this machine share. */
export const internalKey = (dataDir: string): string =>
  secretFile(dataDir, 'internal.key', () => randomBytes(32).toString('base64url'));

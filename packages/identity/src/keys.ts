/** Secrets that are made once in DATA_DIR, so that a first start needs no configuration. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file's text; made with `create` and readable by its owner only when it is not there. Two processes at once get the same one. */
export function secretFile(dataDir: string, name: string, create: () => string): string {
  const path = join(dataDir, name);
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(path, create(), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

/** The key that gateway and subgraphs of this machine share. */
export const internalKey = (dataDir: string): string =>
  secretFile(dataDir, 'internal.key', () => randomBytes(32).toString('base64url'));

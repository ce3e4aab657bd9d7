/** Lock file of a data folder: one process owns it. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes `dataDir` for this process: `dataDir/lock` holds its pid. The embedded
 * engine would let two processes open one folder, and lose rows. Gives what
 * releases it; throws one readable line when a living process has it.
 *
 * A pid that another program got since cannot be told from ours: then it
 * refuses, which costs a file to delete and never a row.
 */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'lock');
  if (!create(path)) {
    const owner = readOwner(path);
    if (owner !== undefined && isOther(owner)) throw inUse(dataDir, owner);
    removeStale(path, owner);
    if (!create(path)) throw inUse(dataDir, readOwner(path));
  }
  return () => {
    if (readOwner(path) === process.pid) rmSync(path, { force: true });
  };
}

const inUse = (dataDir: string, owner: number | undefined) =>
  new Error(
    `DATA_DIR «${dataDir}» is in use by process ${owner ?? 'that has just started'}; stop it or set another DATA_DIR (if it is not Cliente 360, delete ${join(dataDir, 'lock')})`,
  );

/** Linked, not written in place: nobody ever sees a lock without its pid and takes it for an abandoned one. */
function create(path: string): boolean {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n`, { mode: 0o600 });
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Two starts at once may both find the same abandoned lock: the slower one gives back what the faster one put in its place. */
export function removeStale(path: string, stale: number | undefined): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    if (readOwner(aside) !== stale) linkSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

function readOwner(path: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A living process that is not this one. Our own pid in a lock is left from a process that had it before. */
function isOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

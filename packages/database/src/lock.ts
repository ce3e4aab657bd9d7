import { openSync, readFileSync, rmSync, writeSync, closeSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes `dataDir` for this process: `dataDir/lock` holds its pid. The embedded
 * engine would let two processes open one folder, and lose rows. Gives what
 * releases it; throws one readable line when a living process has it.
 */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'lock');
  if (!create(path)) {
    const owner = readOwner(path);
    if (owner !== undefined && isOther(owner))
      throw new Error(`DATA_DIR «${dataDir}» is in use by process ${owner}; stop it or set another DATA_DIR`);
    rmSync(path, { force: true });
    if (!create(path)) throw new Error(`DATA_DIR «${dataDir}» was taken by another process just now; try again`);
  }
  return () => {
    if (readOwner(path) === process.pid) rmSync(path, { force: true });
  };
}

function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeSync(file, `${process.pid}\n`);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
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

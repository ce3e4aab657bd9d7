/** Permissions of files: what a process of the house writes is for its own user alone, folders 0700 and files 0600. */
import { chmodSync, statSync } from 'node:fs';

/**
 * For the beginning of a process: from here on everything it makes is private, whichever library makes it, and so is what is
 * below `dataDir`, which an earlier version made for everybody to read. A folder of somebody else is left as it is.
 */
export function writePrivately(dataDir: string): void {
  process.umask(0o077);
  const stat = statSync(dataDir, { throwIfNoEntry: false });
  if (stat?.isDirectory() && stat.uid === process.getuid?.() && stat.mode & 0o077) chmodSync(dataDir, 0o700);
}

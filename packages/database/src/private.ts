/** Permissions of the embedded database's files: its engine sets those that it unpacks to 0666, whatever the process's umask. */
import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const OTHERS = 0o077;

/** Takes from everybody but their owner what is below `folder`, and the folder itself. */
export function closeToOthers(folder: string): void {
  const below = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  for (const path of [folder, ...below]) {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat && !stat.isSymbolicLink() && stat.mode & OTHERS) chmodSync(path, stat.mode & 0o700);
  }
}

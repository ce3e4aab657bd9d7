/** Test selection: which test files the pass on a PostgreSQL runs, found by their imports; the others would only say again what the embedded pass said. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** Whoever runs on the server reads its address. */
const READS_ADDRESS = 'TEST_DATABASE_URL';
/** Static and dynamic imports, re-exports, and files named by a path of their own: `from './a.ts'`, `import('…')`, `join(dir, 'a.ts')`. */
const MENTIONED = /'((?:\.{1,2}\/|@cliente360\/)[^'\n]+|[\w-]+\.ts)'/g;

/** The test files of `root` (a pattern's, relative to it) that reach the address of the server, themselves or by what they import. */
export function filesOnServer(root: string, pattern: string): string[] {
  const reaches = reachOf(root);
  return globSync(pattern, { cwd: root, exclude: ['**/node_modules'] }).filter((file) => reaches(join(root, file)));
}

/** Whether a file reaches the address, by any way through the house's own files. */
export function reachOf(root: string): (file: string) => boolean {
  const { resolve: resolvePackage } = createRequire(join(root, 'package.json'));
  const ofPackage = (name: string): string | undefined => {
    try {
      return resolvePackage(name);
    } catch {
      // A scope, or a package of another name, in a text.
      return undefined;
    }
  };
  const known = new Map<string, readonly string[] | 'reads'>();
  const look = (file: string) => {
    const found = known.get(file) ?? read(file);
    known.set(file, found);
    return found;
  };
  return (file) => {
    const seen = new Set([file]);
    for (const each of seen) {
      const found = look(each);
      if (found === 'reads') return true;
      for (const next of found) seen.add(next);
    }
    return false;
  };

  function read(file: string): readonly string[] | 'reads' {
    const text = readFileSync(file, 'utf8');
    if (text.includes(READS_ADDRESS)) return 'reads';
    return [...text.matchAll(MENTIONED)].map(([, name]) => placeOf(name!, file)).filter((path) => path !== undefined);
  }

  function placeOf(name: string, from: string): string | undefined {
    const path = name.startsWith('@') ? ofPackage(name) : resolve(dirname(from), name);
    return path?.endsWith('.ts') && existsSync(path) ? path : undefined;
  }
}

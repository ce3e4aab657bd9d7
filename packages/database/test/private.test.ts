import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabases } from '../src/index.ts';

it('nobody but its owner may read or write a file of the embedded database, open or closed, nor of an older one', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'privado-'));
  const folder = join(dataDir, 'pglite');
  const open = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).mode & 0o077);
  try {
    const first = await openDatabases({ dataDir });
    expect(open().filter((path) => !path.endsWith('pg_internal.init'))).toEqual([]);
    await first.close();
    expect(open()).toEqual([]);

    chmodSync(join(folder, 'PG_VERSION'), 0o666);
    const again = await openDatabases({ dataDir });
    expect(open()).not.toContain(join(folder, 'PG_VERSION'));
    await again.close();
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}, 120_000);

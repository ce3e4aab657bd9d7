import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

it('what a process makes is for its user alone, and so is a data folder that was not', () => {
  const dir = mkdtempSync(join(tmpdir(), 'privado-'));
  try {
    const data = join(dir, 'data');
    mkdirSync(data);
    chmodSync(data, 0o755);
    const script = `import { writePrivately } from ${JSON.stringify(join(import.meta.dirname, 'private.ts'))};
      import { mkdirSync, writeFileSync } from 'node:fs';
      process.umask(0);
      writePrivately(process.argv[1]);
      mkdirSync(process.argv[1] + '/base');
      writeFileSync(process.argv[1] + '/base/fila', '');
      writePrivately(process.argv[1] + '/no-hay');`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script, data]);
    expect([data, join(data, 'base'), join(data, 'base/fila')].map(modeOf)).toEqual(['700', '700', '600']);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

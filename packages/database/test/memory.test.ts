import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it.skipIf(process.env['TEST_DATABASE_URL'])('the embedded engine keeps nothing of what it answered', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    join(import.meta.dirname, 'memory.ts'),
  ]);
  expect(Number(stdout)).toBeLessThan(30);
});

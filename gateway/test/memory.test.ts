import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('a wide operation that a partner writes anew each time does not make the process grow', async () => {
  const args = ['--expose-gc', join(import.meta.dirname, 'memory.ts'), '40', '100'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { few, many, kept, budget } = JSON.parse(stdout) as Record<'few' | 'many' | 'kept' | 'budget', number>;
  expect(kept).toBeLessThanOrEqual(budget);
  expect(many - few).toBeLessThan(10);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const [, table] = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split('## Where is …');
const tasks = [...table!.split('\n## ')[0]!.matchAll(/^\| (.+?) +\| `(.+?)` +\| `(.+?)` +\|$/gm)].map(
  ([, ...each]) => each,
);

it('CONTRIBUTING names the file and the place of twenty everyday tasks', () => {
  expect(tasks.length).toBeGreaterThanOrEqual(20);
});

it.each(tasks)('to change %s: %s declares %s', (_, file, name) => {
  const declared = new RegExp(String.raw`(?:^|[\s{(])${name}\b\s*(?:[:=(<]|\()`, 'm');
  expect(readFileSync(join(root, file!), 'utf8')).toMatch(declared);
});

/** Every module says first what it is, by its usual word, so that a search for the word finds it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What is generated, and tests, whose titles say what they are. */
const OTHERS = /\.test\.ts$|\.gen\.ts$|^packages\/testing\/test\//;

it('a module begins with a sentence that says what it is', () => {
  const silent = execFileSync('git', ['ls-files', '*.ts'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file !== '' && !OTHERS.test(file))
    .filter((file) => !/^\/\*\*\s[^]{10,}?\*\//.test(readFileSync(join(root, file), 'utf8')));
  expect(silent).toEqual([]);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { leaks } from '../src/logs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'logs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const log = (...lines: string[]) => writeFileSync(join(folder, '1.log'), `${lines.join('\n')}\n`);

it('a suite whose logs have nothing to hide passes', async () => {
  log('{"msg":"token refused"}', '{"url":"postgres://casa:…@db/x"}', '{"reason":"http://127.0.0.1:4001/graphql"}');
  expect(await leaks(folder)).toEqual([]);
});

it.each([
  'a secret that the suite made',
  'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhbmEifQ.c2VjcmV0LXNpZ25hdHVyZQ',
  'postgres://casa:hunter2@db/x',
  '-----BEGIN PRIVATE KEY-----',
  `/archivos/WyJkZXNjYXJnYSJd.${'f'.repeat(43)}`,
])('one that has %s does not, and says in which line', async (what) => {
  writeFileSync(join(folder, 'secretos.txt'), 'other\na secret that the suite made\n');
  log('{"msg":"all is well"}', `{"msg":"${what}"}`);
  expect(await leaks(folder)).toEqual([`{"msg":"${what}"}`]);
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockDataDir } from '../src/index.ts';
import { removeStale } from '../src/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'datos-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('holds this process’s pid and goes with it', () => {
  const release = lockDataDir(folder);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(`${process.pid}\n`);
  release();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

it('of a living process is refused in one line that names the folder and the process', () => {
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  try {
    writeFileSync(join(folder, 'lock'), `${other.pid}\n`);
    expect(() => lockDataDir(folder)).toThrow(
      new RegExp(`^DATA_DIR «${folder}» is in use by process ${other.pid};[^\n]*$`),
    );
  } finally {
    other.kill();
  }
});

it('left behind by a process that died is taken over', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  writeFileSync(join(folder, 'lock'), `${dead.pid}\n`);
  lockDataDir(folder)();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

it('left empty by a process that was killed is taken over', () => {
  writeFileSync(join(folder, 'lock'), '');
  const release = lockDataDir(folder);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(`${process.pid}\n`);
  release();
});

it('is released by who has it only', () => {
  const release = lockDataDir(folder);
  writeFileSync(join(folder, 'lock'), '1\n');
  release();
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe('1\n');
});

it('that a faster process has just taken over is given back to it', () => {
  const path = join(folder, 'lock');
  writeFileSync(path, '1\n');
  removeStale(path, 999_999);
  expect(readFileSync(path, 'utf8')).toBe('1\n');
  removeStale(path, 1);
  expect(readdirSync(folder)).toEqual([]);
});

it('wanted by many processes at once, with one abandoned there, is had by one', async () => {
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  writeFileSync(join(folder, 'lock'), `${dead.pid}\n`);
  const script = `
    import { lockDataDir } from ${JSON.stringify(join(import.meta.dirname, '../src/lock.ts'))};
    process.stdin.once('data', () => {
      try { lockDataDir(${JSON.stringify(folder)}); console.log('had'); } catch { console.log('refused'); }
      process.stdin.once('data', () => process.exit());
    });
    console.log('ready');`;
  const contenders = Array.from({ length: 6 }, () => spawn(process.execPath, ['--input-type=module', '-e', script]));
  try {
    const said = () => Promise.all(contenders.map(async (each) => String((await once(each.stdout, 'data'))[0]).trim()));
    await said();
    const answers = said();
    for (const each of contenders) each.stdin.write('go');
    expect((await answers).toSorted()).toEqual(['had', ...Array<string>(5).fill('refused')]);
    expect(readdirSync(folder)).toEqual(['lock']);
  } finally {
    for (const each of contenders) each.kill();
  }
});

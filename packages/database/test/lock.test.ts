import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockDataDir } from '../src/index.ts';

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
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
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
  await new Promise((resolve) => dead.on('exit', resolve));
  writeFileSync(join(folder, 'lock'), `${dead.pid}\n`);
  lockDataDir(folder)();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

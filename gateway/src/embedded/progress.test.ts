import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { progressBar } from './progress.ts';

test('away from a terminal it writes one line per 10 %, and the last one says 100 %', () => {
  let text = '';
  const stream = new Writable({
    write: (chunk, _, done) => ((text += chunk), done()),
  }) as unknown as NodeJS.WriteStream;
  const progress = progressBar('demo', 'clientes', stream);
  for (let done = 1; done <= 200; done++) progress.update({ done, total: 200, rows: done * 5 });
  progress.stop();
  const lines = text.trim().split('\n');
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('demo: 10 % (20/200 clientes, 100 filas)');
  expect(lines.at(-1)).toBe('demo: 100 % (200/200 clientes, 1000 filas)');
});

test('a load of few clients does not write more lines than there are steps', () => {
  let lines = 0;
  const stream = new Writable({ write: (_chunk, _, done) => (lines++, done()) }) as unknown as NodeJS.WriteStream;
  const progress = progressBar('otra', 'clientes', stream);
  for (let done = 1; done <= 3; done++) progress.update({ done, total: 3, rows: done });
  expect(lines).toBe(3);
});

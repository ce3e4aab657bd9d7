/** Casts by way of `unknown` take the compiler's word away: in what runs in production each one has its reason beside it. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';

const HOUSE = join(import.meta.dirname, '..');
const OF_TESTS = /\.test\.ts$|\.gen\.ts$|\/(test|bench)\/|\/testOracle\.ts$|^packages\/testing\//;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every `x as unknown as T`, within the smallest statement that it is part of. */
function castsOf(program: Span): { readonly cast: Span; readonly statement: Span }[] {
  const casts: { cast: Span; statement: Span }[] = [];
  const walk = (node: unknown, statement: Span) => {
    if (Array.isArray(node)) return node.forEach((each) => walk(each, statement));
    if (typeof node !== 'object' || node === null) return;
    const { type = '', start, end, ...parts } = node as { type?: string } & Span;
    const own = /Statement$|Declaration$/.test(type) && type !== 'BlockStatement' ? { start, end } : statement;
    const { expression } = parts as { expression?: { type: string; typeAnnotation?: { type: string } } };
    if (type === 'TSAsExpression' && expression?.typeAnnotation?.type === 'TSUnknownKeyword')
      casts.push({ cast: { start, end }, statement: own });
    Object.values(parts).forEach((each) => walk(each, own));
  };
  walk(program, program);
  return casts;
}

/** `file:line` of every cast without a comment right above it or its statement. */
function unexplained(file: string, text: string): string[] {
  const { program, comments } = parseSync(file, text);
  const lineOf = (at: number) => text.slice(0, at).split('\n').length;
  const explained = new Set(comments.map(({ end }) => lineOf(end) + 1));
  return castsOf(program)
    .filter(({ cast, statement }) => !explained.has(lineOf(cast.start)) && !explained.has(lineOf(statement.start)))
    .map(({ cast }) => `${file}:${lineOf(cast.start)}`);
}

it('finds a cast with nothing said of it, and none that has its reason', () => {
  expect(unexplained('a.ts', 'const a = 1;\nexport const b = a as unknown as string;\n')).toEqual(['a.ts:2']);
  expect(unexplained('a.ts', '// Why.\nexport const b = () => {\n  return 1 as unknown as string;\n};\n')).toEqual([
    'a.ts:3',
  ]);
  expect(unexplained('a.ts', 'const b = [\n  // Why.\n  1 as unknown as string,\n];\n')).toEqual([]);
  expect(unexplained('a.ts', '/** Why. */\nconst b = () => 1 as unknown as string;\n')).toEqual([]);
});

it('every cast by way of unknown has its reason beside it', () => {
  const files = execFileSync('git', ['ls-files', '*.ts'], { cwd: HOUSE, encoding: 'utf8' }).split('\n');
  const casts = files
    .filter((file) => file !== '' && !OF_TESTS.test(file))
    .map((file) => [file, readFileSync(join(HOUSE, file), 'utf8')] as const)
    .filter(([, text]) => text.includes('as unknown as'))
    .flatMap(([file, text]) => unexplained(file, text));
  expect(casts).toEqual([]);
});

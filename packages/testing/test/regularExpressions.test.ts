/** Every regular expression of the house that runs in production, held against recheck, which finds what backtracks. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
/** What never meets a caller: tests, their kits, benchmarks, demo rows and what is generated. */
const OUTSIDE =
  /\.test\.ts$|\/(?:test|bench)\/|^packages\/(?:testing|demo)\/|\.gen\.ts$|^schema\/|\/(?:pruebas|demo)[^/]*\.ts$/;

interface Expression {
  readonly at: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Literals, and `new RegExp(…)`, whose text only a reader can know. */
function expressionsOf(file: string): { literals: Expression[]; built: string[] } {
  const text = readFileSync(join(root, file), 'utf8');
  const literals: Expression[] = [];
  const built: string[] = [];
  const at = (start: number) => `${file}:${text.slice(0, start).split('\n').length}`;
  new Visitor({
    Literal(node) {
      if ('regex' in node) literals.push({ at: at(node.start), ...node.regex });
    },
    NewExpression({ callee, start }) {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') built.push(at(start));
    },
  }).visit(parseSync(file, text).program);
  return { literals, built };
}

const files = execFileSync('git', ['ls-files', '*.ts'], { cwd: root, encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => !OUTSIDE.test(file));
const found = files.map(expressionsOf);

describe('regular expressions', () => {
  it('take a time that grows with the text, and no faster', async () => {
    const literals = [
      ...new Map(found.flatMap((each) => each.literals).map((each) => [each.pattern + each.flags, each])).values(),
    ];
    expect(literals.length).toBeGreaterThan(50);
    const slow: string[] = [];
    for (const { at, pattern, flags } of literals) {
      const found = await check(pattern, flags, { timeout: 30_000 });
      if (found.status !== 'safe') slow.push(`${at} /${pattern}/${flags}: ${found.status}`);
    }
    expect(slow).toEqual([]);
  }, 300_000);

  /** Of constants of the house, and each without two ways to read the same text: a list of members, of names, and of marks. */
  it('are written where this finds them, but for those that were read', () => {
    expect(found.flatMap(({ built }) => built.map((at) => at.replace(/:\d+$/, ''))).toSorted()).toEqual([
      'packages/config/src/secrets.ts',
      'packages/subgraph/src/limits/inputSize.ts',
      'packages/subgraph/src/relation/words.ts',
      'packages/subgraph/src/server/names.ts',
    ]);
  });

  it('that backtracks is found', async () => {
    expect((await check('^(a+)+$', '')).status).toBe('vulnerable');
    expect((await check(String.raw`\s+$`, '')).status).toBe('vulnerable');
  });
});

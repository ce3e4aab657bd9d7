/** The graph of imports of the house: what each of its files names, and which file that is. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const root = join(import.meta.dirname, '../../..');

/** Every TypeScript file that is ours, from the root. */
export const files: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');

/** What a file imports in any way, as it is written: values and types, at once or on demand. An address that is put together is given as its text, `@cliente360/${name}`. */
export function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const named: string[] = [];
  const add = ({ start, end }: { start: number; end: number }) => named.push(text.slice(start + 1, end - 1));
  const { program } = parseSync(file, text);
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => source && add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
  }).visit(program);
  return named;
}

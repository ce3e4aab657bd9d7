/** Holds the picture of imports in `docs/arquitectura.md` against what the files import. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { SUBGRAPH_NAMES } from '@cliente360/config/subgraphs';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';

const HOUSE = join(import.meta.dirname, '..');

/** Not part of what runs in production. */
const OF_TESTS = /\.test\.ts$|\/(test|bench)\/|\/testOracle\.ts$|^packages\/testing\//;

/** The part that a file of the house is of: the gateway, the subgraphs, or a package by its name. */
function partOf(file: string): string {
  const [top, name] = file.split('/') as [string, string];
  return top === 'packages' ? name : top;
}

/** The part that `specifier` leads to from `file`; undefined where it leaves the house. */
function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return partOf(normalize(join(dirname(file), specifier)));
  const [scope, name] = specifier.split('/') as [string, string];
  if (scope !== '@cliente360') return undefined;
  // A computed import of one of them all: `@cliente360/${name}`.
  return name.startsWith('${') || (SUBGRAPH_NAMES as readonly string[]).includes(name) ? 'subgraphs' : name;
}

/** What a file imports: statically, for its types alone, or later. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(HOUSE, file), 'utf8');
  const { module } = parseSync(file, text);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((each) => each.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ];
}

function realArrows(): string[] {
  const files = execFileSync('git', ['ls-files', 'gateway', 'packages', 'subgraphs'], { cwd: HOUSE, encoding: 'utf8' });
  const arrows = files
    .split('\n')
    .filter((file) => file.endsWith('.ts') && !OF_TESTS.test(file))
    .flatMap((file) => importsOf(file).map((each) => [partOf(file), targetOf(file, each)] as const))
    .flatMap(([from, to]) => (to === undefined || to === from ? [] : [`${from} --> ${to}`]));
  return [...new Set(arrows)].sort();
}

function drawnArrows(): string[] {
  const page = readFileSync(join(HOUSE, 'docs/arquitectura.md'), 'utf8');
  const [, picture = ''] = /```mermaid\n(.*?)```/s.exec(page) ?? [];
  return picture
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.includes('-->'))
    .sort();
}

it('docs/arquitectura.md draws every import between the parts of the house, and no other', () => {
  expect(drawnArrows()).toEqual(realArrows());
});

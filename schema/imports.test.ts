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

const filesOf = (...folders: readonly string[]): string[] =>
  execFileSync('git', ['ls-files', ...folders], { cwd: HOUSE, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.ts'));

function realArrows(): string[] {
  const arrows = filesOf('gateway', 'packages', 'subgraphs')
    .filter((file) => !OF_TESTS.test(file))
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

/** The packages that a subgraph of any domain could be built with. */
const GENERIC = ['packages/config', 'packages/database', 'packages/events', 'packages/identity', 'packages/subgraph'];

/** The parts that know what the house is about. */
const DOMAIN = ['caso', 'demo', 'sat', 'subgraphs'];

it('a package of machinery knows no domain: what of it there is to know, the subgraph that owns it tells', () => {
  const known = filesOf(...GENERIC).flatMap((file) =>
    importsOf(file)
      .filter((each) => DOMAIN.includes(targetOf(file, each) ?? ''))
      .map((each) => `${file} imports ${each}`),
  );
  expect(known).toEqual([]);
  const installed = GENERIC.flatMap((folder) => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(HOUSE, folder, 'package.json'), 'utf8'));
    return Object.keys(dependencies).filter((each) => DOMAIN.includes(each.replace('@cliente360/', '')));
  });
  expect(installed).toEqual([]);
});

it('and names no subgraph but in the list of them', () => {
  const name = new RegExp(`['"\`](?:${SUBGRAPH_NAMES.join('|')})['"\`]`);
  const named = filesOf(
    'packages/database/src',
    'packages/events/src',
    'packages/identity/src',
    'packages/subgraph/src',
  ).filter((file) => !file.endsWith('.test.ts') && name.test(withoutComments(readFileSync(join(HOUSE, file), 'utf8'))));
  expect(named).toEqual([]);
});

const withoutComments = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

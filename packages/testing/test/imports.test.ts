import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SUBGRAPH_NAMES } from '@cliente360/config/subgraphs';
import { expect, it } from 'vitest';
import { files, importsOf } from './imports.ts';

const root = join(import.meta.dirname, '../../..');
const packages = readdirSync(join(root, 'packages')).map((name) => `@cliente360/${name}`);

/** What files under `folder` import of the house besides packages and, by its path, what is under `folder` itself. */
function strangersOf(folder: string): string[] {
  const isPackage = (specifier: string) =>
    packages.some((each) => specifier === each || specifier.startsWith(`${each}/`));
  const isOwn = (file: string, specifier: string) =>
    !specifier.startsWith('.') || join(dirname(file), specifier).startsWith(`${folder}/`);
  return files
    .filter((file) => file.startsWith(`${folder}/`))
    .flatMap((file) =>
      importsOf(file)
        .filter((each) => (each.startsWith('@cliente360/') ? !isPackage(each) : !isOwn(file, each)))
        .map((each) => `${file}: ${each}`),
    );
}

it('nothing in packages/ knows a subgraph or the gateway', () => {
  expect(strangersOf('packages')).toEqual([]);
});

it.each(SUBGRAPH_NAMES)('nothing in %s knows another subgraph or the gateway', (name) => {
  const folder = `subgraphs/${name}`;
  expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true);
  expect(strangersOf(folder)).toEqual([]);
});

it('every folder of a subgraph is in the list, by its name', () => {
  const folders = readdirSync(join(root, 'subgraphs'), { withFileTypes: true }).filter((each) => each.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...SUBGRAPH_NAMES].sort());
});

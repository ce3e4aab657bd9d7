import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { files, importsOf } from './imports.ts';

const root = join(import.meta.dirname, '../../..');
const packages = readdirSync(join(root, 'packages')).map((name) => `@cliente360/${name}`);

/** Whether what a package imports is another package, a library, or a file of its own. */
const isAllowed = (specifier: string) =>
  specifier.startsWith('@cliente360/')
    ? packages.some((each) => specifier === each || specifier.startsWith(`${each}/`))
    : !/(?:^|\/)(?:subgraphs|gateway|schema)\//.test(specifier);

it('nothing in packages/ knows a subgraph or the gateway', () => {
  const ours = files.filter((file) => file.startsWith('packages/'));
  const wrong = ours.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !isAllowed(specifier))
      .map((specifier) => `${file}: ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

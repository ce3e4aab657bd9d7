import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { filesOnServer, reachOf } from '../src/onServer.ts';

const root = join(import.meta.dirname, '../../..');

it('a test is run on a server where something that it imports, however far, reads its address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-server-'));
  const files = {
    'package.json': '{}',
    'reads.test.ts': `process.env['TEST_DATABASE_URL'];`,
    'far.test.ts': `import { a } from './far/a.ts';`,
    'far/a.ts': `export * from '../b.ts';`,
    'b.ts': `await import('./kit.ts');`,
    'kit.ts': `process.env['TEST_DATABASE_URL'];`,
    'started.test.ts': `run(join(import.meta.dirname, 'kit.ts'));`,
    'circle.test.ts': `import './circle.ts';`,
    'circle.ts': `import './circle.test.ts';`,
    'pure.test.ts': `import { c } from './c.ts';`,
    'c.ts': `import { readFileSync } from 'node:fs';`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const found = filesOnServer(folder, '**/*.test.ts').toSorted();
  rmSync(folder, { recursive: true });
  expect(found).toEqual(['far.test.ts', 'reads.test.ts', 'started.test.ts']);
});

it('the kits of the house are found behind the names of their packages', () => {
  const reaches = reachOf(root);
  const tests = [
    'subgraphs/crm/src/contactos/contactos.test.ts',
    'schema/paging.test.ts',
    'gateway/test/graph/shapes.test.ts',
    'packages/database/test/migrate.test.ts',
    'packages/demo/src/money.test.ts',
  ];
  expect(tests.map((file) => reaches(join(root, file)))).toEqual([true, true, true, true, false]);
});

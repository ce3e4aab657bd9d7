import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchCopy } from '../src/scratch.ts';

/** The relation that CONTRIBUTING shows, hand-written part only. */
const DIFF = join(import.meta.dirname, '../../../docs/ejemplos/referencias.diff');

it('the relation of CONTRIBUTING is a folder and a line: the rest is generated, and its own test passes', async () => {
  await using house = await scratchCopy();
  await house.run('git', 'apply', '--whitespace=error-all', DIFF);
  await house.run('node', 'schema/compose.ts');
  await house.run('graphql-codegen', '--config', 'codegen.ts');
  await house.run('node', 'packages/database/src/generate.ts', 'crm', 'referencias');
  const said = await house.run('vitest', 'run', 'subgraphs/crm/src/referencias');
  expect(said).toContain('1 passed');
}, 300_000);

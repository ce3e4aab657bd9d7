import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PUBLIC_CODES } from '../src/errors/catalogue.ts';

it('docs/errores.md lists exactly the codes that a caller can meet', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/errores.md'), 'utf8');
  const documented = [...text.matchAll(/^\| `(\w+)`\s*\|/gm)].map(([, code]) => code!);
  expect(documented.sort()).toEqual([...PUBLIC_CODES, 'INTERNAL_SERVER_ERROR'].map(String).sort());
});

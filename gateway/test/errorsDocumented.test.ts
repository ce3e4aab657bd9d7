import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODIGOS_ERROR_CASO, errorCaso } from '@cliente360/caso';
import { expect, it } from 'vitest';
import { PUBLIC_CODES } from '../src/errors/catalogue.ts';

const [protocol, business] = readFileSync(join(import.meta.dirname, '../../docs/errores.md'), 'utf8').split(
  '## Errores de un caso',
) as [string, string];
const codesIn = (text: string) => [...text.matchAll(/^\| `(\w+)`\s*\|/gm)].map(([, code]) => code!);

it('docs/errores.md lists exactly the codes that a caller can meet', () => {
  expect(codesIn(protocol).sort()).toEqual([...PUBLIC_CODES, 'INTERNAL_SERVER_ERROR'].map(String).sort());
});

it('docs/errores.md lists the codes of an act on a case, each with its kind and its words', () => {
  const documented = [...business.matchAll(/^\| `(\w+)`\s*\| `(\w+)`\s*\| (.*?)\s*\|$/gm)].map(([, ...row]) => row);
  const said = CODIGOS_ERROR_CASO.map((codigo) => errorCaso(codigo)).map((each) => [
    each.codigo,
    each.tipo,
    each.mensaje,
  ]);
  expect(documented).toEqual(said);
});

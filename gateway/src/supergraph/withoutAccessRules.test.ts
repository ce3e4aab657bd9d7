import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { readSupergraph } from './load.ts';
import { withoutRules } from './withoutAccessRules.ts';

const sdl = readFileSync(join(import.meta.dirname, '../../../schema/supergraph.graphql'), 'utf8');

it('a supergraph is loaded without its access rules, which are kept in a table, under the hash it was given with', () => {
  const { sdl: left, rules, hash } = readSupergraph(sdl);
  expect(left).not.toMatch(/requiresScopes|authenticated/i);
  expect(left).toContain('@link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY)');
  expect(rules.ruleOf('Cliente', 'facturas')).toEqual([['finanzas:leer']]);
  expect(rules.ruleOf('Cliente', 'id')).toEqual([]);
  expect(readSupergraph(left)).toMatchObject({ sdl: left, rules: { alcances: [] } });
  expect(readSupergraph(left).hash).not.toBe(hash);
});

it('nothing but the rules goes', () => {
  const document = parse(sdl, { noLocation: true });
  const left = withoutRules(document);
  expect(withoutRules(left)).toBe(left);
  const fields = (text: string) => text.split('\n').filter((line) => /^ {2}\w+(\(|:)/.test(line)).length;
  expect(fields(print(left))).toBe(fields(print(document)));
});

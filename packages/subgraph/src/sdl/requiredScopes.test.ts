import { parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { withAccessRules } from './requiredScopes.ts';

const ruled = (sdl: string, subgraph: string) => print(withAccessRules(parse(sdl), subgraph)).replaceAll(/\s+/g, ' ');

it('an owner’s fields need its scope, keys and values no more than a token, and what another owns has its owner’s rule', () => {
  expect(
    ruled(
      `interface I { id: ID! }
       type Cliente @key(fields: "id") { id: ID! nombre: String @external facturas: Pagina }
       type Pagina { total: Int! }`,
      'finance',
    ),
  ).toBe(
    'interface I { id: ID! } ' +
      'type Cliente @key(fields: "id") { id: ID! @authenticated nombre: String @external facturas: Pagina @requiresScopes(scopes: [["finanzas:leer"]]) } ' +
      'type Pagina @authenticated { total: Int! }',
  );
});

it('a mutation needs its slice’s writing scope; whatever is done about a case is support’s', () => {
  const sdl = 'type Query { x: Int } type Mutation { hacer: Int }';
  for (const [subgraph, leer, escribir] of [
    ['support', 'soporte:leer', 'soporte:escribir'],
    ['communications', 'comunicaciones:leer', 'soporte:escribir'],
    ['finance', 'finanzas:leer', 'finanzas:escribir'],
    ['nuevo', 'nuevo:leer', 'nuevo:escribir'],
  ] as const)
    expect(ruled(sdl, subgraph)).toBe(
      `type Query { x: Int @requiresScopes(scopes: [["${leer}"]]) } type Mutation { hacer: Int @requiresScopes(scopes: [["${escribir}"]]) }`,
    );
});

it('what a room writes itself stands', () => {
  const sdl = 'type Query { yo: Int @authenticated doble: Int @requiresScopes(scopes: [["a", "b"]]) }';
  expect(ruled(sdl, 'crm')).toBe(sdl);
});

it('a type that another slice reads too needs either scope, and says so in Federation’s words alone', () => {
  const sdl = 'type Correo @key(fields: "id") @tambienLee(alcance: "soporte:leer") { id: ID! asunto: String }';
  expect(ruled(sdl, 'communications')).toBe(
    'type Correo @key(fields: "id") { id: ID! @authenticated ' +
      'asunto: String @requiresScopes(scopes: [["comunicaciones:leer"], ["soporte:leer"]]) }',
  );
});

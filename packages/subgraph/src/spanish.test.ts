import { buildSchema, getOperationAST, GraphQLError, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { inSpanish } from './spanish.ts';
import { variableFaults } from './variables.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    caso(id: ID!, filtro: Filtro, n: Int, x: Float, t: String, b: Boolean, e: [Estado!]): Caso
    otro: Otro
    de(uno: Uno): Int
  }
  enum Estado {
    NUEVO
    CERRADO
  }
  input Filtro {
    estado: Estado!
    texto: String
  }
  input Uno @oneOf {
    a: Int
    b: Int
  }
  interface Nodo {
    id: ID!
  }
  type Caso implements Nodo {
    id: ID!
    numero: String
    con(n: Int): Int
    casos: [Caso]
  }
  type Otro {
    id: ID!
    numero: Int
  }
`);

/** Words of English that are none of Spanish; outside of quotes, where a caller's own words and names are. */
const ENGLISH =
  /\b(?:the|of|type|field|not|is|are|cannot|must|unknown|unexpected|expected|found|there|only|used|defined|because|they|have|with|should|operation|argument|value|query|body|request|missing)\b/i;
const bare = (text: string) =>
  text
    .replace(/ Did you mean .*$/s, '')
    .replace(/«[^»]*»|"(?:[^"\\]|\\.)*"|`[^`]*`|<EOF>|\b(?:Name|Int|Float|String|[A-Z_]{2,})\b/g, '');

const inCaso = (selection: string) => `{ caso(id: "1") { ${selection} } }`;

const DOCUMENTS: readonly string[] = [
  '{ cas }',
  inCaso('numer'),
  '{ caso(i: "1") { id } }',
  '{ caso(id: "1", filtro: { estad: NUEVO }) { id } }',
  '{ caso(id: "1", filtro: { texto: "a" }) { id } }',
  '{ caso(id: "1", e: [NUEV]) { id } }',
  '{ caso(id: "1", e: ["NUEVO"]) { id } }',
  '{ caso(id: true) { id } }',
  '{ caso(id: "1", n: "1") { id } }',
  '{ caso(id: "1", n: 3000000000) { id } }',
  '{ caso(id: "1", x: "a") { id } }',
  '{ caso(id: "1", t: 1) { id } }',
  '{ caso(id: "1", b: 1) { id } }',
  '{ caso(id: null) { id } }',
  '{ caso(id: "1", filtro: 1) { id } }',
  '{ de(uno: { a: 1, b: 2 }) }',
  '{ de(uno: { a: null }) }',
  'query ($a: Int) { de(uno: { a: $a }) }',
  '{ caso { id } }',
  '{ caso(id: "1") }',
  inCaso('id { x }'),
  inCaso('id @no'),
  inCaso('id @skip'),
  inCaso('id @skip(if: true) @skip(if: true)'),
  inCaso('id @skip(si: true)'),
  'query @skip(if: true) { otro { id } }',
  inCaso('...F'),
  `${inCaso('id')} fragment F on Caso { id }`,
  `${inCaso('...F')} fragment F on Caso { ...F }`,
  `${inCaso('...F')} fragment F on Caso { casos { ...G } } fragment G on Caso { ...F }`,
  `${inCaso('...F')} fragment F on Estado { id }`,
  `${inCaso('...F')} fragment F on Otro { id }`,
  `${inCaso('...F')} fragment F on Caso { id } fragment F on Caso { id }`,
  inCaso('... on Otro { id }'),
  inCaso('... on Estado { id }'),
  inCaso('... on Nada { id }'),
  inCaso('a: id a: numero'),
  inCaso('con(n: 1) con(n: 2)'),
  inCaso('casos { a: id } casos { a: numero }'),
  '{ a: caso(id: "1") { numero } a: otro { numero } }',
  'query ($a: Int) { otro { id } }',
  'query A($a: Int) { otro { id } }',
  '{ caso(id: $a) { id } }',
  'query A { caso(id: $a) { id } }',
  'query ($a: Caso) { caso(id: $a) { id } }',
  'query ($a: Int) { caso(id: $a) { id } }',
  'query ($a: ID!, $a: ID!) { caso(id: $a) { id } }',
  '{ caso(id: "1", id: "2") { id } }',
  '{ caso(id: "1", filtro: { estado: NUEVO, estado: NUEVO }) { id } }',
  '{ otro { id } } { otro { id } }',
  'query A { otro { id } } query A { otro { id } }',
  '{ otro { id } } type X { a: Int }',
];

describe('what graphql-js says of a document', () => {
  it.each(DOCUMENTS)('%s', (text) => {
    const errors = validate(schema, parse(text));
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) {
      expect(inSpanish(message)).not.toBe(message);
      expect(bare(inSpanish(message))).not.toMatch(ENGLISH);
    }
  });

  it('is in this table for every rule that it has for operations', () => {
    const silent = specifiedRules.filter(
      (rule) => !DOCUMENTS.some((text) => validate(schema, parse(text), [rule]).length > 0),
    );
    // Of subscriptions there are none; how deep one may introspect is said by a limit of ours.
    expect(silent.map(({ name }) => name)).toEqual(['SingleFieldSubscriptionsRule', 'MaxIntrospectionDepthRule']);
  });

  it.each([
    '{',
    '{ a: }',
    'nada',
    '{ caso(id: "1) }',
    '{ a(n: 1.) }',
    '{ a(n: 01) }',
    '{ ? }',
    '"\\x"',
    '{ a(t: "\\u{ffffffff}") }',
    '{}',
  ])('a syntax error: %s', (text) => {
    const error = (() => {
      try {
        parse(text);
      } catch (thrown) {
        return thrown as GraphQLError;
      }
      throw new Error('it parsed');
    })();
    expect(bare(inSpanish(error.message))).toMatch(/^Error de sintaxis: /);
    expect(bare(inSpanish(error.message))).not.toMatch(ENGLISH);
  });
});

describe('what is wrong with a variable', () => {
  const faults = (declared: string, variables: Record<string, unknown>) => {
    const document = parse(`query (${declared}) { otro { id } }`);
    return variableFaults(schema, document, getOperationAST(document)!, variables);
  };

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    ['$v: ID!', {}, '$v', /falta/],
    ['$v: ID!', { v: null }, '$v', /null/],
    ['$v: [Estado!]', { v: ['NUEVO', 'ABIERTO'] }, '$v[1]', /"ABIERTO" no es un valor de «Estado»/],
    ['$v: Estado', { v: 1 }, '$v', /no es un valor de «Estado»/],
    ['$v: Filtro', { v: { estado: 'NUEVO', texto: 1 } }, '$v.texto', /no es un texto/],
    ['$v: Filtro', { v: {} }, '$v', /Falta el campo «estado»/],
    ['$v: Filtro', { v: { estado: 'NUEVO', otro: 1 } }, '$v', /no existe en «Filtro»/],
    ['$v: Filtro', { v: { estado: null } }, '$v.estado', /null/],
    ['$v: Filtro', { v: 'x' }, '$v', /objeto «Filtro»/],
    ['$v: Uno', { v: { a: 1, b: 1 } }, '$v', /exactamente un campo/],
    ['$v: Int', { v: 1.5 }, '$v', /entero/],
    ['$v: Int', { v: 3e9 }, '$v', /32 bits/],
    ['$v: Boolean', { v: 'si' }, '$v', /true ni false/],
    ['$v: ID', { v: {} }, '$v', /identificador/],
  ])('%s with %o is said of its place', (declared, variables, place, said) => {
    const [fault, ...others] = faults(declared, variables);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argumento: place }, locations: [{ line: 1 }] });
    expect(fault!.message).toMatch(said);
    expect(bare(fault!.message)).not.toMatch(ENGLISH);
  });

  it('is said of each, and of fifty at most', () => {
    expect(faults('$a: ID!, $b: Int', { b: 'x' })).toHaveLength(2);
    expect(faults('$v: [Int!]', { v: Array(500).fill('x') })).toHaveLength(50);
  });

  it('repeats no more than a line of it', () => {
    const [fault] = faults('$v: Int', { v: 'x'.repeat(100_000) });
    expect(fault!.message.length).toBeLessThan(500);
  });
});

it('what nobody translated stays as it is', () => {
  for (const text of [
    'Ya está en español.',
    'Something new.',
    `Cannot query field "${'x'.repeat(20_000)}" on type "A".`,
  ])
    expect(inSpanish(text)).toBe(text);
});

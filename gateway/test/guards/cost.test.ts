import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_QUERY } from '../../src/index.ts';
import { createCost } from '../../src/guards/cost/cost.ts';
import type { CostOf } from '../../src/guards/cost/costCache.ts';
import { readWeights } from '../../src/guards/cost/weights.ts';
import { readSupergraph } from '../../src/supergraph/load.ts';
import { answered, type TestGateway } from '../kit/gateway.ts';
import { ANSWER, guardedGateway, HARMLESS, SUPERGRAPH } from '../kit/guarded.ts';

const SCHEMA = join(import.meta.dirname, '../../../schema');
const OPERATIONS = join(SCHEMA, 'operations');
/** It carries no directive, as at run time. */
const api = buildSchema(readFileSync(join(SCHEMA, 'api.graphql'), 'utf8'));

const costs: CostOf = createCost(api, readWeights(readSupergraph(SUPERGRAPH).schema));
const costOf = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  return costs(document, getOperationAST(document)!, variables);
};

describe('the cost of an operation', () => {
  it.each<[string, number, string, Record<string, unknown>?]>([
    ['an object is one, and nine fields of it are free', 1, HARMLESS],
    [
      'with ten it is two',
      1 + 7 * 2,
      '{ clientes(first: 7) { nodes { id numero nombre razonSocial rfc tipoPersona cpFiscal telefono email estado } } }',
    ],
    ['a page is its connection and as many rows as asked for', 1 + 7, '{ clientes(first: 7) { nodes { id } } }'],
    ['from the end too', 1 + 7, '{ clientes(last: 7) { nodes { id } } }'],
    ['the bigger of the two, where both are said', 1 + 9, '{ clientes(first: 7, last: 9) { nodes { id } } }'],
    ['twenty, where nobody says', 1 + 20, '{ clientes { nodes { id } } }'],
    ['an edge and its row are two', 1 + 2 * 7, '{ clientes(first: 7) { edges { node { id } } } }'],
    ['a count is one', 1 + 1, '{ clientes(first: 7) { totalCount } }'],
    ['pageInfo is one, not one per row', 1 + 7 + 1, '{ clientes(first: 7) { nodes { id } pageInfo { endCursor } } }'],
    ['a plain list is five', 5, '{ departamentos { id } }'],
    [
      'an act is ten, and what it answers',
      10 + 1,
      'mutation ($i: AgregarCasoInput!) { agregarCaso(input: $i) { caso { id } } }',
    ],
    [
      'pages multiply what is below them',
      1 + 10 * (1 + (1 + 5 + 1)),
      '{ clientes(first: 10) { nodes { casos(first: 5) { nodes { id } totalCount } } } }',
    ],
    ['variables count', 1 + 50, 'query ($n: Int) { clientes(first: $n) { nodes { id } } }', { n: 50 }],
    ['so do their defaults', 1 + 50, 'query ($n: Int = 50) { clientes(first: $n) { nodes { id } } }'],
    ['null is no number', 1 + 20, 'query ($n: Int = 50) { clientes(first: $n) { nodes { id } } }', { n: null }],
    ['nor is a text', 1 + 20, 'query ($n: Int) { clientes(first: $n) { nodes { id } } }', { n: '1' }],
    ['a negative one takes nothing off', 1 + 20, '{ clientes(first: -1000) { nodes { id } } }'],
    [
      'what is skipped is free',
      0,
      'query ($no: Boolean!) { yo @skip(if: true) { empresa } clientes @include(if: $no) { totalCount } }',
      { no: false },
    ],
    [
      'what fragments repeat is asked for once',
      1 + 20,
      '{ ...A ...B } fragment A on Query { clientes { nodes { id } } } fragment B on Query { clientes { nodes { numero } } }',
    ],
    [
      'what a field is given counts where it is much: ten values are one',
      1 + 1 + 10,
      'query ($ids: [ID!]) { casos(filtro: { clienteIds: $ids }) { totalCount } }',
      { ids: Array(100).fill('0192b2f0-0000-7000-8000-000000000001') },
    ],
    ['so does what is written', 1 + 1 + 2, `{ casos(filtro: { estado: [${'NUEVO '.repeat(20)}] }) { totalCount } }`],
    [
      'and a thousand characters, wherever they are',
      10 + 1 + 12,
      'mutation ($i: AgregarCasoInput!) { agregarCaso(input: $i) { caso { id } } }',
      { i: { titulo: 'x'.repeat(2_000), descripcion: 'x'.repeat(10_000), etiquetas: ['a', 'b'] } },
    ],
    [
      'each alias is given it',
      50 / 10 + 50 * (2 + 2_500),
      `query ($f: CasosFiltro) { ${Array.from({ length: 50 }, (_, k) => `a${k}: casos(filtro: $f) { totalCount }`).join(' ')} }`,
      { f: { clienteIds: Array(25_000).fill('x') } },
    ],
    ['each alias is asked for', 2, '{ a: yo { empresa } b: yo { empresa } }'],
  ])('%s', (_, cost, query, variables) => {
    expect(costOf(query, variables)).toBe(cost);
  });

  it('is reckoned anew where a variable that counts is another', () => {
    const document = parse(
      'query ($n: Int, $con: Boolean = false, $t: String) { clientes(first: $n, filtro: { texto: $t }) { nodes { id } totalCount @include(if: $con) } }',
    );
    const cost = (variables: Record<string, unknown>) => costs(document, getOperationAST(document)!, variables);
    const asked = [{}, { n: 3 }, { n: 3, t: 'x' }, { n: 3, con: true }, { n: 4, con: true }, { n: null }, {}];
    expect(asked.map(cost)).toEqual([21, 4, 4, 5, 6, 21, 21]);
  });

  it('takes the dearest of the types that a row may be of', () => {
    const row = (fragments: string) =>
      costOf(`{ clientes(first: 1) { nodes { bitacora(first: 1) { nodes { sujeto { ${fragments} } } } } } }`);
    const [base, caso, factura, both] = [
      '__typename',
      '... on Caso { cliente { id } responsable { id } }',
      '... on Factura { cliente { id } }',
      '... on Caso { cliente { id } responsable { id } } ... on Factura { cliente { id } }',
    ].map(row) as [number, number, number, number];
    expect([caso, factura, both]).toEqual([base + 2, base + 1, base + 2]);
  });

  it.each(readdirSync(OPERATIONS).filter((file) => file.endsWith('.graphql')))('%s is far from its budget', (file) => {
    expect(costOf(readFileSync(join(OPERATIONS, file), 'utf8'))).toBeLessThan(20_000);
  });

  it('lists of a hundred clients with five relations, and introspection, are within it', () => {
    const relations = ['contactos', 'facturas', 'casos', 'emails', 'movimientosAlmacen'];
    const page = relations.map((name) => `${name} { totalCount nodes { id } }`).join(' ');
    expect(costOf(`{ clientes(first: 100) { totalCount nodes { id ${page} } } }`)).toBeLessThan(100_000);
    expect(costOf(getIntrospectionQuery())).toBeLessThan(100_000);
    expect(costOf(FIRST_QUERY)).toBeLessThan(1_000);
  });
});

describe('at the gateway', () => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await guardedGateway({ MAX_COST: '20' })));
  afterAll(() => gateway.close());
  const post = async (body: object, headers: Record<string, string> = {}) =>
    answered(
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await gateway.token()}`, ...headers },
      }),
    );

  it('what costs more than the budget is refused, with both', async () => {
    const { status, body } = await gateway.query('{ clientes { nodes { id } } }');
    expect([status, body]).toEqual([
      400,
      {
        errors: [
          {
            message: 'La operación cuesta más de lo que se admite.',
            extensions: { code: 'COSTO_EXCEDIDO', costo: 21, presupuesto: 20 },
          },
        ],
      },
    ]);
  });

  it('the cost is told to who asks for it, either way', async () => {
    const told = { ...ANSWER, extensions: { costo: 1 } };
    expect((await post({ query: HARMLESS, extensions: { costo: true } })).body).toEqual(told);
    expect((await post({ query: HARMLESS }, { 'x-costo': '1' })).body).toEqual(told);
    expect((await post({ query: HARMLESS })).body).toEqual(ANSWER);
  });

  it('Sandbox reads the schema', async () => {
    await using open = await guardedGateway();
    const { status, body } = await open.query(
      getIntrospectionQuery({
        inputValueDeprecation: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
        specifiedByUrl: true,
      }),
    );
    expect([status, body.errors]).toEqual([200, undefined]);
    expect(body.data.__schema.types.length).toBeGreaterThan(300);
    expect((await open.query(getIntrospectionQuery(), { headers: {} })).status).toBe(401);
  });
});

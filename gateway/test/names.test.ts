import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testGateway, type TestGateway } from './kit/gateway.ts';
import { honest, json, startStub, type Stub } from './kit/stub.ts';
import { CLIENTES } from './kit/subgraphs.ts';

/** Everything in this process, and `finance` behind HTTP. */
let here: TestGateway;
let finance: Stub;
let apart: TestGateway;
const both = () => [here, apart];
beforeAll(async () => {
  here = await testGateway();
  finance = await startStub('finance');
  apart = await testGateway({ env: { SUBGRAPH_FINANCE_URL: finance.url } });
});
afterAll(async () => {
  await here?.close();
  await apart?.close();
  await finance?.close();
});

const nodes = (asked: string) => `{ clientes { nodes { ${asked} } } }`;
const answer = (row: (cliente: (typeof CLIENTES)[number]) => object) => ({
  data: { clientes: { nodes: CLIENTES.map(row) } },
});
const uno = { totalCount: 1 };

describe('whoever names a field as they like gets what they asked for', () => {
  it.each<[string, string, (cliente: (typeof CLIENTES)[number]) => object]>([
    ['as a key is called', 'id: nombre facturas { totalCount }', ({ nombre }) => ({ id: nombre, facturas: uno })],
    [
      'a whole slice as a key is called',
      'id: facturas { totalCount } casos { totalCount }',
      () => ({ id: uno, casos: { totalCount: 2 } }),
    ],
    [
      'as the type is called',
      '__typename: numero facturas { totalCount }',
      ({ numero }) => ({ __typename: numero, facturas: uno }),
    ],
    [
      'a key as another key is called, and the other way round',
      'id: numero numero: id facturas { totalCount }',
      ({ id, numero }) => ({ id: numero, numero: id, facturas: uno }),
    ],
    [
      'in fragments that are one in the answer',
      '... on Cliente { id: facturas { totalCount } } ... { id: facturas { nodes { id } } } real: id',
      ({ id }) => ({ id: { ...uno, nodes: [{ id: 'f1' }] }, real: id }),
    ],
    [
      'as nothing of ours, of the planner’s or of JavaScript’s may be called',
      '_cliente360_tipo: nombre _c360_id: numero _entities: facturas { totalCount } n__alias_0: nombre toString: numero valueOf: casos { hasOwnProperty: totalCount }',
      ({ nombre, numero }) => ({
        _cliente360_tipo: nombre,
        _c360_id: numero,
        _entities: uno,
        n__alias_0: nombre,
        toString: numero,
        valueOf: { hasOwnProperty: 2 },
      }),
    ],
  ])('%s', async (_, asked, row) => {
    for (const gateway of both())
      // The order of the keys is part of what is asked for.
      expect((await gateway.query(nodes(asked))).text.trim()).toBe(JSON.stringify(answer(row)));
  });

  it('at the root too', async () => {
    for (const gateway of both())
      expect(
        (await gateway.query('{ _entities: yo { usuario } toString: clientes { nodes { id: numero } } }')).body,
      ).toEqual({
        data: {
          _entities: { usuario: 'ana.torres' },
          toString: { nodes: CLIENTES.map(({ numero }) => ({ id: numero })) },
        },
      });
  });

  it('and the place of an error bears the name that was asked for', async () => {
    finance.answer = json({ errors: [{ message: 'no' }] });
    const { body } = await apart.query(nodes('nombre id: facturas { totalCount }'));
    finance.answer = honest('finance');
    expect(body.data).toEqual(answer(({ nombre }) => ({ nombre, id: null })).data);
    expect(body.errors).toMatchObject([
      { path: ['clientes', 'nodes', 0, 'id'], extensions: { code: 'SUBGRAFO_NO_DISPONIBLE', subgrafo: 'finance' } },
    ]);
  });
});

describe('variables, fragments and operations of any name', () => {
  it.each(['representations', 'toString', 'hasOwnProperty', '_c360_n', '__typename', 'id'])('%s', async (name) => {
    const query = `query ${name} ($${name}: String!, $con: Boolean!) { cliente(numero: $${name}) { ...${name} } }
        fragment ${name} on Cliente { nombre facturas @include(if: $con) { totalCount } }`;
    for (const gateway of both())
      expect((await gateway.query(query, { variables: { [name]: 'CLI-000002', con: true } })).body).toEqual({
        data: { cliente: { nombre: 'Cliente 2', facturas: uno } },
      });
  });

  it('a variable that a fetch of another subgraph’s slice needs may be called as the planner calls its own', async () => {
    const query =
      'query ($representations: Boolean! = true) { cliente(numero: "CLI-000002") { nombre facturas { totalCount @include(if: $representations) nodes { id } } } }';
    for (const gateway of both()) {
      expect((await gateway.query(query)).body.data.cliente.facturas).toEqual({ ...uno, nodes: [{ id: 'f1' }] });
      const { body } = await gateway.query(query, { variables: { representations: false } });
      expect(body).toEqual({ data: { cliente: { nombre: 'Cliente 2', facturas: { nodes: [{ id: 'f1' }] } } } });
    }
  });
});

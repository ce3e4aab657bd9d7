import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crm } from '../index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm, { clientes: 30 });
});
afterAll(() => kit[Symbol.asyncDispose]());

const codes = ({ errors }: { errors?: { extensions?: Record<string, unknown> }[] }) =>
  errors?.map(({ extensions }) => extensions?.['code']);

describe('Query.cliente', () => {
  it('finds a client by id, whatever its case, by number and by RFC', async () => {
    const { id, numero } = kit.world.cliente(1);
    const conRfc = Array.from({ length: 30 }, (_, i) => kit.world.cliente(i)).find(
      ({ esRfcGenerico }) => !esRfcGenerico,
    )!;
    const { data } = await kit.query(
      `query ($id: ID!, $numero: String!, $rfc: RFC!) { a: cliente(id: $id) { numero } b: cliente(numero: $numero) { id } c: cliente(rfc: $rfc) { id } }`,
      { id: id.toUpperCase(), numero, rfc: conRfc.rfc.toLowerCase() },
    );
    expect(data).toEqual({ a: { numero }, b: { id }, c: { id: conRfc.id } });
  });

  it('is null for what does not exist, is another company’s or is hidden', async () => {
    const { data, errors } = await kit.query(
      `query ($id: ID!) { a: cliente(numero: "CLI-999999") { id } b: cliente(id: $id) { id } }`,
      {
        id: kit.otra.cliente(0).id,
      },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ a: null, b: null });
    const oculto = await kit.query(
      `{ cliente(numero: "CLI-000002") { id } }`,
      {},
      { clientes: [kit.world.cliente(0).id] },
    );
    expect(oculto).toEqual({ data: { cliente: null } });
  });

  it.each([
    ['no argument', '{ cliente { id } }'],
    ['two arguments', '{ cliente(id: "a", numero: "b") { id } }'],
    ['a malformed id', '{ cliente(id: "abc") { id } }'],
    ['a generic RFC', '{ cliente(rfc: "XAXX010101000") { id } }'],
  ])('refuses %s', async (_, query) => {
    expect(codes(await kit.query(query))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('Query.clientes', () => {
  it('searches number, name, legal name, RFC and e-mail without accents or case', async () => {
    const { nombre, id } = kit.world.cliente(3);
    const texto = nombre.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    const { data } = await kit.query(`query ($t: String!) { clientes(filtro: { texto: $t }) { nodes { id } } }`, {
      t: texto,
    });
    expect((data as any).clientes.nodes.map((each: any) => each.id)).toContain(id);
  });

  it('counts the company’s clients, and only the ones a confined token sees', async () => {
    const { data } = await kit.query('{ clientes { totalCount } }');
    expect(data).toEqual({ clientes: { totalCount: 30 } });
    const [uno, otro] = [kit.world.cliente(4).id, kit.otra.cliente(4).id];
    expect((await kit.query('{ clientes { totalCount nodes { id } } }', {}, { clientes: [uno, otro] })).data).toEqual({
      clientes: { totalCount: 1, nodes: [{ id: uno }] },
    });
  });

  it.each([
    ['first', '(first: -1)', 'BAD_USER_INPUT'],
    ['first', '(first: 101)', 'BAD_USER_INPUT'],
    ['last', '(first: 1, last: 1)', 'BAD_USER_INPUT'],
    ['filtro.estado', '(filtro: { estado: [] })', 'BAD_USER_INPUT'],
    ['filtro.creadoEn', '(filtro: { creadoEn: { desde: "2026-02-01", hasta: "2026-01-01" } })', 'BAD_USER_INPUT'],
    ['filtro.creadoEn', '(filtro: { creadoEn: {} })', 'BAD_USER_INPUT'],
    ['filtro.ejecutivoIds', '(filtro: { ejecutivoIds: ["x"] })', 'BAD_USER_INPUT'],
    ['orden', '(orden: [])', 'BAD_USER_INPUT'],
    ['orden', '(orden: [{ campo: NOMBRE }, { campo: NOMBRE }])', 'BAD_USER_INPUT'],
    ['a forged cursor', '(after: "bm8")', 'CURSOR_INVALIDO'],
  ])('refuses a bad %s in %s', async (argument, args, code) => {
    const response = await kit.query(`{ clientes${args} { nodes { id } } }`);
    expect(codes(response)).toEqual([code]);
    if (code === 'BAD_USER_INPUT') expect(response.errors![0]!.message).toContain(`«${argument}»`);
  });

  it('refuses a cursor of another order or another filter', async () => {
    const { data } = await kit.query('{ clientes(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data as any).clientes.pageInfo;
    for (const args of ['orden: [{ campo: NUMERO }]', 'filtro: { estado: [ACTIVO] }'])
      expect(codes(await kit.query(`{ clientes(after: "${endCursor}", ${args}) { nodes { id } } }`))).toEqual([
        'CURSOR_INVALIDO',
      ]);
  });

  it('does not run a count that was not asked for, nor a page', async () => {
    await kit.query('{ yo { empresa } }');
    kit.statements();
    await kit.query('{ clientes { nodes { id } } }');
    expect(kit.statements().filter((sql) => sql.includes('count('))).toEqual([]);
    await kit.query('{ clientes { totalCount } }');
    expect(kit.statements()).toHaveLength(1);
  });
});

describe('Query.yo', () => {
  it('says who asks, in which company, and what they may see', async () => {
    const id = kit.world.cliente(0).id;
    const { data } = await kit.query(
      '{ yo { usuario { usuario departamentos { clave } } empresa empresaNombre zonaHoraria alcances confinadoA } }',
      {},
      {
        alcances: ['crm:leer'],
        clientes: [id],
      },
    );
    const ana = kit.world.usuarios.find(({ usuario }) => usuario === 'ana.torres')!;
    expect(data).toEqual({
      yo: {
        usuario: { usuario: 'ana.torres', departamentos: [...ana.departamentos].sort().map((clave) => ({ clave })) },
        empresa: 'demo',
        empresaNombre: kit.world.empresa.nombre,
        zonaHoraria: 'America/Mexico_City',
        alcances: ['crm:leer'],
        confinadoA: [id],
      },
    });
  });

  it('refuses a company that does not exist', async () => {
    expect(codes(await kit.query('{ yo { empresa } }', {}, { empresa: 'ninguna' }))).toEqual(['UNAUTHENTICATED']);
  });
});

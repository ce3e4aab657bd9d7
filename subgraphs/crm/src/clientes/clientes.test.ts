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

  it('finds a number in lower case, with blanks around it, and pasted with what does not show, in one statement', async () => {
    const { id, numero } = kit.world.cliente(1);
    await kit.query('{ yo { empresa } }');
    for (const typed of [numero.toLowerCase(), ` ${numero}\n`, `\u200b${numero.toLowerCase()}\u00a0`]) {
      kit.statements();
      const { data } = await kit.query('query ($n: String!) { cliente(numero: $n) { id } }', { n: typed });
      expect(data, typed).toEqual({ cliente: { id } });
      expect(kit.statements()).toHaveLength(1);
    }
  });

  it('takes an RFC in decomposed letters for the same', async () => {
    const conEnie = kit.world.cliente(2);
    const rfc = 'ÑAÑ850101AB1';
    await kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) =>
      tx.query({ sql: 'update crm.clientes set rfc = $1 where id = $2::uuid', params: [rfc, conEnie.id] }),
    );
    const { data } = await kit.query('query ($rfc: RFC!) { cliente(rfc: $rfc) { id } }', { rfc: rfc.normalize('NFD') });
    await kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) =>
      tx.query({ sql: 'update crm.clientes set rfc = $1 where id = $2::uuid', params: [conEnie.rfc, conEnie.id] }),
    );
    expect(data).toEqual({ cliente: { id: conEnie.id } });
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

  it('finds words in any order and in any of the fields, whatever blanks are between them, and needs every one', async () => {
    const { nombre, numero, id } = kit.world.cliente(3);
    const palabras = nombre.split(' ');
    const buscar = async (texto: string) => {
      const { data } = await kit.query('query ($t: String!) { clientes(filtro: { texto: $t }) { nodes { id } } }', {
        t: texto,
      });
      return (data as any).clientes.nodes.map((each: any) => each.id) as string[];
    };
    expect(palabras.length).toBeGreaterThan(1);
    expect(await buscar(palabras.toReversed().join('\u00a0 '))).toContain(id);
    expect(await buscar(`${palabras.at(-1)}\t${numero.toLowerCase()}`)).toEqual([id]);
    expect(await buscar(`${palabras.at(-1)} ${numero} ninguna`)).toEqual([]);
  });

  it('says how many words it looks for at most', async () => {
    const response = await kit.query('{ clientes(filtro: { texto: "a b c d e f g h i" }) { nodes { id } } }');
    expect(codes(response)).toEqual(['BAD_USER_INPUT']);
    expect(response.errors![0]!.message).toContain('«filtro.texto»: son 9 palabras distintas; lo más son 8');
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

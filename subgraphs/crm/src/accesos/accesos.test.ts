import { newId } from '@cliente360/subgraph';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crm } from '../index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm);
});
afterAll(() => kit[Symbol.asyncDispose]());

const REGISTRAR = `mutation ($accesos: [AccesoInput!]!, $perdidos: [AccesosPerdidosInput!]!) {
  registrarAccesos(subgrafo: "finance", accesos: $accesos, perdidos: $perdidos)
}`;
const LEER = `query ($id: ID!, $first: Int, $after: String) {
  accesos(clienteId: $id, first: $first, after: $after) {
    totalCount perdidos pageInfo { hasNextPage endCursor }
    edges { cursor } nodes { id usuario campos filas operacion traza subgrafo ocurridoEn }
  }
}`;
const proceso = { proceso: 'accesos', sub: 'accesos', alcances: [] };

const acceso = (n: number, clienteId = kit.world.cliente(0).id) => ({
  id: newId(new Date(n)),
  clienteId,
  usuario: `persona.${n}`,
  traza: `peticion-${n}`,
  operacion: 'Ficha',
  campos: ['Factura.receptor.rfc'],
  filas: n,
  ocurridoEn: new Date(n * 1_000).toISOString(),
});
const registrar = (accesos: object[], perdidos: object[] = [], as: object = proceso) =>
  kit.query(REGISTRAR, { accesos, perdidos }, as);
const leer = async (variables: object, as = {}) => {
  const { data, errors } = await kit.query(LEER, { id: kit.world.cliente(0).id, ...variables }, as);
  return { ...(data as any)?.accesos, errors };
};

describe('Query.accesos', () => {
  const todos = Array.from({ length: 7 }, (_, n) => n + 1);

  it('gives those of one client, the last one first, page by page', async () => {
    const otro = kit.world.cliente(1).id;
    expect(await registrar([...todos.map((n) => acceso(n)), acceso(9, otro)])).toEqual({
      data: { registrarAccesos: true },
    });
    const vistos: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const pagina = await leer({ first: 3, after });
      expect(pagina).toMatchObject({ totalCount: 7, perdidos: 0 });
      vistos.push(...pagina.nodes.map(({ filas }: { filas: number }) => filas));
      ({ hasNextPage: more, endCursor: after } = pagina.pageInfo);
    }
    expect(vistos).toEqual(todos.toReversed());
    const { nodes } = await leer({ id: otro });
    expect(nodes).toEqual([
      {
        id: expect.any(String),
        usuario: 'persona.9',
        campos: ['Factura.receptor.rfc'],
        filas: 9,
        operacion: 'Ficha',
        traza: 'peticion-9',
        subgrafo: 'finance',
        ocurridoEn: '1970-01-01T00:00:09.000Z',
      },
    ]);
  });

  it('needs auditoria:leer, and nothing else', async () => {
    const { errors } = await leer({}, { alcances: ['crm:leer', 'datos-personales:leer'] });
    expect(errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN', campo: 'Query.accesos', alcances: ['auditoria:leer'] } },
    ]);
    expect((await leer({}, { alcances: ['auditoria:leer'] })).totalCount).toBe(7);
  });

  it('shows an auditor no more clients than their token has, and no other company’s', async () => {
    const alcances = ['auditoria:leer'];
    expect(await leer({}, { alcances, clientes: [kit.world.cliente(1).id] })).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
    expect(await leer({}, { alcances, clientes: [kit.world.cliente(0).id] })).toMatchObject({ totalCount: 7 });
    expect(await leer({}, { alcances, empresa: 'otra' })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('refuses what is no id, and a page that is too long', async () => {
    for (const variables of [{ id: 'CLI-000001' }, { first: 101 }, { first: -1 }])
      expect((await leer(variables)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await leer({ after: 'x' })).errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALIDO' } }]);
  });
});

describe('Mutation.registrarAccesos', () => {
  it('writes once what it is told twice, counts included', async () => {
    const id = kit.world.cliente(2).id;
    const perdida = {
      id: newId(new Date()),
      cuantos: 40,
      desde: new Date(0).toISOString(),
      hasta: new Date(1).toISOString(),
    };
    const [uno, dos] = [acceso(1, id), acceso(2, id)];
    await registrar([uno], [perdida]);
    await registrar([uno, dos], [perdida, { ...perdida, id: newId(new Date()), cuantos: 2 }]);
    expect(await leer({ id })).toMatchObject({ totalCount: 2, perdidos: 42 });
    expect(await leer({ id }, { empresa: 'otra' })).toMatchObject({ totalCount: 0, perdidos: 0 });
  });

  it('is no person’s to call, whatever their scopes', async () => {
    const { data, errors } = await registrar([acceso(1)], [], {
      alcances: ['crm:leer', 'crm:escribir', 'auditoria:leer'],
    });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

it.each([
  'update crm.accesos set filas = 99',
  'delete from crm.accesos',
  'truncate crm.accesos',
  'update crm.accesos_perdidos set cuantos = 1',
  'delete from crm.accesos_perdidos',
])('what is written stays, for the role and for the owner: %s', async (sql) => {
  const scope = { empresaId: kit.world.empresa.id, clientes: '*' } as const;
  const run = (as: 'write' | 'administer') => kit.database[as](scope, (tx) => tx.query({ sql, params: [] }));
  await expect(run('write')).rejects.toThrow(/permission denied/);
  await expect(run('administer')).rejects.toThrow(/only added to/);
});

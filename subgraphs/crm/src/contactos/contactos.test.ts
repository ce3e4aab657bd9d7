import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crm } from '../index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm);
});
afterAll(() => kit[Symbol.asyncDispose]());

const contactosDe = async (id: string, args: string, selection = 'nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(id, `contactos${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].contactos;
};
const grande = () => kit.world.cliente(0);
/** The order of the house, written again: without accents or case, then id. */
const clave = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

describe('Cliente.contactos', () => {
  it('gives every field as it was stored', async () => {
    const [esperado] = kit.world.contactos(0);
    const { nodes } = await contactosDe(
      grande().id,
      '(first: 100)',
      'nodes { id nombre apellidos puesto roles email telefono movil preferencia principal activo consentimientoMarketing creadoEn actualizadoEn version cliente { id numero } direccion { id } }',
    );
    const { direccionId, clienteId: _, ...fields } = esperado!;
    expect(nodes.find((each: any) => each.id === esperado!.id)).toEqual({
      ...fields,
      cliente: { id: grande().id, numero: 'CLI-000001' },
      direccion: { id: direccionId },
    });
  });

  it('is ordered by full name without accents or case unless told otherwise', async () => {
    const { nodes } = await contactosDe(grande().id, '(first: 100)');
    const esperados = [...kit.world.contactos(0)].sort((a, b) => {
      const [x, y] = [clave(`${a.nombre} ${a.apellidos}`), clave(`${b.nombre} ${b.apellidos}`)];
      return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
    });
    expect(nodes.map((each: any) => each.id)).toEqual(esperados.map(({ id }) => id));
  });

  it('filters by role, by flag and by text, all at once', async () => {
    const [uno] = kit.world.contactos(0);
    const filtro = `(first: 100, filtro: { roles: [${uno!.roles[0]}], activo: true, principal: ${uno!.principal}, texto: "${clave(uno!.nombre).toUpperCase()}" })`;
    const { nodes, totalCount } = await contactosDe(grande().id, filtro, 'totalCount nodes { id }');
    const esperados = kit.world
      .contactos(0)
      .filter((c) => c.roles.includes(uno!.roles[0]!) && c.activo && c.principal === uno!.principal)
      .filter(
        (c) =>
          clave(`${c.nombre} ${c.apellidos}`).includes(clave(uno!.nombre)) ||
          clave(c.email ?? '').includes(clave(uno!.nombre)),
      );
    expect(nodes.map((each: any) => each.id).sort()).toEqual(esperados.map(({ id }) => id).sort());
    expect(totalCount).toBe(esperados.length);
  });

  it('costs one statement a page and one a count, for one client or many', async () => {
    const representations = [0, 1, 2].map((i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
    await kit.query('{ yo { empresa } }');
    kit.statements();
    const { errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { contactos(first: 2) { totalCount nodes { nombre } pageInfo { hasNextPage } } } } }`,
      { r: representations },
    );
    expect(errors).toBeUndefined();
    const sent = kit.statements().filter((sql) => sql.includes('"contactos"'));
    expect(sent).toHaveLength(2);
  });

  it('gives what the variables of this time select, the same document asked again with others', async () => {
    const query = `query ($r: [_Any!]!, $con: Boolean!) { _entities(representations: $r) { ... on Cliente {
      contactos(first: 1) { nodes { id puesto @skip(if: $con) ... on Contacto @include(if: $con) { nombre } } } } } }`;
    const contacto = async (con: boolean) => {
      const { data, errors } = await kit.query(query, { r: [{ __typename: 'Cliente', id: grande().id }], con });
      expect(errors).toBeUndefined();
      return (data as any)._entities[0].contactos.nodes[0];
    };
    const { id } = await contacto(true);
    const { nombre, puesto } = kit.world.contactos(0).find((each) => each.id === id)!;
    expect(puesto).not.toBeNull();
    expect(await contacto(false)).toEqual({ id, puesto });
    expect(await contacto(true)).toEqual({ id, nombre });
  });

  it('reads the columns that are asked for, and no others', async () => {
    await kit.query('{ yo { empresa } }');
    kit.statements();
    await contactosDe(grande().id, '', 'nodes { puesto }');
    const [sent] = kit.statements().filter((sql) => sql.includes('"contactos"'));
    expect(sent).toContain('"puesto"');
    for (const column of ['email', 'telefono', 'movil', 'roles']) expect(sent).not.toContain(`"${column}"`);
  });

  it('shows addresses to a process of the house and to a subgraph that asks for a caller, who are not shown them; masked to the caller', async () => {
    const { id, email } = kit.world.contactos(0).find((each) => each.email)!;
    const quien = { sub: 'socio.api', empresa: 'demo', alcances: ['crm:leer'], clientes: '*' } as const;
    const emailPara = async (caller: Partial<Parameters<TestSubgraph['running']['execute']>[1]>) => {
      const { data } = await kit.running.execute(
        {
          query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Contacto { email } } }',
          variables: { r: [{ __typename: 'Contacto', id }] },
        },
        { identity: quien, requestId: 'test', deadline: Date.now() + 30_000, ...caller },
      );
      return (data as any)._entities[0].email;
    };
    expect(await emailPara({})).toBe(`${email![0]}***@${email!.split('@')[1]}`);
    expect(await emailPara({ interna: true })).toBe(email);
    expect(await emailPara({ proceso: 'encuestas' })).toBe(email);
  });

  it('is empty for another company and for a client the token does not see', async () => {
    const ajeno = kit.otra.cliente(0).id;
    const { errors } = await kit.cliente(ajeno, 'contactos { totalCount }');
    expect(errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
    const confinado = await kit.cliente(grande().id, 'contactos { totalCount }', {
      clientes: [kit.world.cliente(1).id],
    });
    expect(confinado.errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

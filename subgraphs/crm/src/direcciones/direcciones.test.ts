import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crm } from '../index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm);
});
afterAll(() => kit[Symbol.asyncDispose]());

const direccionesDe = async (i: number, args: string, selection: string) => {
  const { data, errors } = await kit.cliente(kit.world.cliente(i).id, `direcciones${args} { ${selection} }`);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].direcciones;
};

describe('Cliente.direcciones', () => {
  it('writes an address as a parcel carries it, with the names behind its SAT keys', async () => {
    const fiscal = kit.world.direcciones(0)[0]!;
    const { nodes } = await direccionesDe(
      0,
      '(first: 100)',
      'nodes { id estado { clave descripcion vigente } pais { clave } formatoPostal contacto { id nombre } }',
    );
    const found = nodes.find((each: any) => each.id === fiscal.id);
    const interior = fiscal.numeroInterior ? ` Int. ${fiscal.numeroInterior}` : '';
    expect(found).toMatchObject({ estado: { clave: fiscal.estado, vigente: true }, pais: { clave: 'MEX' } });
    expect(found.formatoPostal).toBe(
      `${fiscal.calle} ${fiscal.numeroExterior}${interior}\nCol. ${fiscal.colonia}\n${fiscal.codigoPostal} ${fiscal.municipio}, ${found.estado.descripcion}\nMéxico`,
    );
    expect(kit.world.contactos(0).map(({ nombre }) => nombre)).toContain(found.contacto.nombre);
  });

  it('filters by use and by the beginning of the postal code', async () => {
    const [fiscal] = kit.world.direcciones(0);
    const filtro = `(first: 100, filtro: { tipos: [FISCAL], cp: { empieza: "${fiscal!.codigoPostal.slice(0, 2)}" }, activa: true })`;
    expect(await direccionesDe(0, filtro, 'nodes { id }')).toEqual({ nodes: [{ id: fiscal!.id }] });
  });

  it('admits one active fiscal address a client, and no separator of the SAT’s original string', async () => {
    const otra = kit.world.direcciones(0)[1]!;
    const update = (set: string) =>
      kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) =>
        tx.query({ sql: `update crm.direcciones set ${set} where id = $1`, params: [otra.id] }),
      );
    await expect(update(`tipos = '{FISCAL}', activa = true`)).rejects.toThrow(/direcciones_una_fiscal/);
    await expect(update(`calle = 'Uno|Dos'`)).rejects.toThrow(/direcciones_sat/);
  });
});

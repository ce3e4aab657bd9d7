import type { CampaniaDemo, MiembroCampaniaDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crm } from '../index.ts';
import { campanias, miembrosCampania } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm);
});
afterAll(() => kit[Symbol.asyncDispose]());

const campaniasDe = async (i: number, args: string, selection: string, as = {}) => {
  const { data, errors } = await kit.cliente(kit.world.cliente(i).id, `campanias${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].campanias;
};
type Participacion = MiembroCampaniaDemo & { readonly campania: CampaniaDemo };
/** The client's part in each campaign, and the campaign, from the world. */
const participaciones = (i: number): Participacion[] =>
  kit.world
    .miembrosCampania(i)
    .map((each) => ({ ...each, campania: kit.world.campanias.find(({ id }) => id === each.campaniaId)! }));
const pesos = (importe: string | null) =>
  importe === null ? null : { importe, moneda: 'MXN', importeMxn: importe, tipoCambio: '1' };

describe('Cliente.campanias', () => {
  it('tells each campaign on its node, and the client’s part in it on the edge', async () => {
    const DINERO = '{ importe moneda importeMxn tipoCambio }';
    const { edges } = await campaniasDe(
      0,
      '(first: 100)',
      `edges { incorporadoEn estado enviados aperturas clics respondioEn node {
        id nombre tipo estado inicio fin costoPresupuesto ${DINERO} costoReal ${DINERO} audiencia creadoEn actualizadoEn version } }`,
    );
    const esperadas = participaciones(0).toSorted((a, b) => (a.campania.inicio < b.campania.inicio ? 1 : -1));
    expect(edges).toEqual(esperadas.map(comoSeLee));
  });

  it.each<[string, (participacion: Participacion) => boolean]>([
    ['tipo: [CORREO, WEB]', ({ campania }) => campania.tipo === 'CORREO' || campania.tipo === 'WEB'],
    ['estado: [CONVIRTIO, BAJA]', ({ estado }) => estado === 'CONVIRTIO' || estado === 'BAJA'],
    // Days of Mexico City: midnight there is at 06:00 UTC.
    [
      'incorporadoEn: { desde: "2026-01-01", hasta: "2026-08-31" }',
      (p) => p.incorporadoEn >= '2026-01-01T06:00:00.000Z' && p.incorporadoEn < '2026-09-01T06:00:00.000Z',
    ],
  ])('filters by %s, that of the client’s part where both have it', async (filtro, cumple) => {
    const { totalCount, nodes } = await campaniasDe(
      0,
      `(first: 100, filtro: { ${filtro} })`,
      'totalCount nodes { id }',
    );
    const esperadas = participaciones(0).filter(cumple);
    expect(esperadas.length).toBeGreaterThan(0);
    expect(esperadas.length).toBeLessThan(participaciones(0).length);
    expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(esperadas.map((each) => each.campaniaId).sort());
    expect(totalCount).toBe(esperadas.length);
  });

  it('can be walked by name, without accents or case', async () => {
    const clave = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const { nodes } = await campaniasDe(0, '(first: 100, orden: [{ campo: NOMBRE }])', 'nodes { nombre }');
    const nombres = participaciones(0).map(({ campania }) => campania.nombre);
    expect(nodes.map(({ nombre }: { nombre: string }) => nombre)).toEqual(
      nombres.toSorted((a, b) => (clave(a) < clave(b) ? -1 : 1)),
    );
  });

  it('shares a campaign between clients, each with a part of its own', async () => {
    const [suya] = kit.world.miembrosCampania(1);
    const deTodos = await Promise.all(
      [0, 1].map((i) => campaniasDe(i, '(first: 100)', 'edges { estado incorporadoEn node { id } }')),
    );
    const partes = deTodos.map(({ edges }) => edges.find((edge: any) => edge.node.id === suya!.campaniaId));
    expect(partes[1]).toMatchObject({ estado: suya!.estado, incorporadoEn: suya!.incorporadoEn });
    expect(partes[0].incorporadoEn).not.toBe(partes[1].incorporadoEn);
  });
});

describe('the tables of campaigns', () => {
  const campania = (diferencia: object) => {
    const { indice: _, ...base } = kit.world.campanias[0]!;
    const resto = { costoMoneda: 'MXN', costoTipoCambio: '1' };
    return insertRows(kit, campanias, [{ ...base, ...resto, id: crypto.randomUUID(), ...diferencia }]);
  };
  const miembro = (diferencia: object) =>
    insertRows(kit, miembrosCampania, [
      { ...kit.world.miembrosCampania(0)[0]!, id: crypto.randomUUID(), ...diferencia },
    ]);

  it('refuse a campaign that ends before it begins, or that has less than nothing of something', async () => {
    await expect(campania({})).resolves.toBeUndefined();
    await expect(campania({ inicio: '2026-02-02', fin: '2026-02-01' })).rejects.toThrow(/campanias_fechas/);
    await expect(campania({ audiencia: -1 })).rejects.toThrow(/campanias_cantidades/);
    await expect(campania({ costoPresupuesto: '-0.01' })).rejects.toThrow(/campanias_cantidades/);
    await expect(campania({ costoReal: '-0.01' })).rejects.toThrow(/campanias_cantidades/);
    await expect(campania({ costoTipoCambio: '18.5' })).rejects.toThrow(/campanias_tipo_cambio/);
    await expect(campania({ tipo: 'RADIO' })).rejects.toThrow(/campanias_tipo_valores/);
  });

  it('have a client once in a campaign, and its answer after it got in', async () => {
    await expect(miembro({})).rejects.toThrow(/miembros_campania_par/);
    const otro = { clienteId: kit.world.cliente(1).id, campaniaId: sinEl(1).id };
    await expect(miembro({ ...otro, clics: -1 })).rejects.toThrow(/miembros_campania_cuentas/);
    const antes = { incorporadoEn: '2026-02-02T00:00:00.000Z', respondioEn: '2026-02-01T23:59:59.999Z' };
    await expect(miembro({ ...otro, ...antes })).rejects.toThrow(/miembros_campania_respuesta/);
    await expect(miembro({ ...otro, campaniaId: crypto.randomUUID() })).rejects.toThrow(/miembros_campania_campania/);
  });

  /** A campaign that the client is not in. */
  const sinEl = (i: number): CampaniaDemo =>
    kit.world.campanias.find(({ id }) => !kit.world.miembrosCampania(i).some(({ campaniaId }) => campaniaId === id))!;
});

/** What the domain says an edge and its node show, from the world's rows. */
function comoSeLee({ campania, ...suya }: Participacion) {
  const { incorporadoEn, estado, enviados, aperturas, clics, respondioEn } = suya;
  const { indice: _, ...fila } = campania;
  const costos = { costoPresupuesto: pesos(fila.costoPresupuesto), costoReal: pesos(fila.costoReal) };
  return { incorporadoEn, estado, enviados, aperturas, clics, respondioEn, node: { ...fila, ...costos } };
}

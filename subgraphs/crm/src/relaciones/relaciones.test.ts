import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crm } from '../index.ts';

const CLIENTES = 4;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const relacionesDe = async (i: number, args: string, selection: string, as = {}) => {
  const { data, errors } = await kit.cliente(kit.world.cliente(i).id, `relaciones${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].relaciones;
};
const clientes = () => Array.from({ length: CLIENTES }, (_, i) => kit.world.cliente(i));
const idsDe = (filas: readonly { readonly id: string }[]) => filas.map(({ id }) => id);

type Vista = ReturnType<typeof vistasDe>[number];
/** What a client should see, from the world: each relation with the id and the sense that it has for it. */
function vistasDe(i: number) {
  const clienteId = kit.world.cliente(i).id;
  return Array.from({ length: CLIENTES }, (_, j) => kit.world.relaciones(j))
    .flat()
    .filter(({ origenId, destinoId }) => origenId === clienteId || destinoId === clienteId)
    .map(({ id, espejoId, origenId, destinoId, ...fila }) => ({
      ...fila,
      id: origenId === clienteId ? id : espejoId,
      relacionId: id,
      cliente: { id: clienteId },
      origen: de(origenId),
      destino: de(destinoId),
      sentido: origenId === clienteId ? 'SALIENTE' : 'ENTRANTE',
    }));
}
const de = (clienteId: string) => {
  const { id, numero, nombre } = clientes().find(({ id: each }) => each === clienteId)!;
  return { id, numero, nombre };
};
const otro = ({ sentido, origen, destino }: Vista) => (sentido === 'SALIENTE' ? destino : origen);
const porId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe('Cliente.relaciones', () => {
  it('gives each end every field, with an id of its own and the sense that it has for it', async () => {
    for (const i of clientes().keys()) {
      const { nodes, totalCount } = await relacionesDe(
        i,
        '(first: 100)',
        `totalCount nodes { id relacionId cliente { id } tipo origen { id numero nombre } destino { id numero nombre } sentido
          participacion vigenteDesde vigenteHasta notas creadoEn actualizadoEn version }`,
      );
      expect(nodes.toSorted(porId)).toEqual(vistasDe(i).toSorted(porId));
      expect(totalCount).toBe(vistasDe(i).length);
    }
    expect(new Set(vistasDe(0).map(({ sentido }) => sentido)).size).toBe(2);
  });

  it('is one relation from both of its ends', async () => {
    const vistos = new Map<string, string[]>();
    for (const i of clientes().keys())
      for (const { relacionId, sentido } of (await relacionesDe(i, '(first: 100)', 'nodes { relacionId sentido }'))
        .nodes)
        vistos.set(relacionId, [...(vistos.get(relacionId) ?? []), sentido as string]);
    const enteras = Array.from({ length: CLIENTES }, (_, j) => kit.world.relaciones(j)).flat();
    expect([...vistos.keys()].sort()).toEqual(enteras.map(({ id }) => id).sort());
    expect(enteras.length).toBeGreaterThan(2);
    for (const sentidos of vistos.values()) expect(sentidos.toSorted()).toEqual(['ENTRANTE', 'SALIENTE']);
  });

  it.each<[string, (vista: Vista) => boolean]>([
    ['tipo: [MATRIZ_DE, REFIERE_A]', ({ tipo }) => tipo === 'MATRIZ_DE' || tipo === 'REFIERE_A'],
    ['sentido: [ENTRANTE]', ({ sentido }) => sentido === 'ENTRANTE'],
    [
      'vigenteEn: "2025-01-15"',
      ({ vigenteDesde, vigenteHasta }) =>
        vigenteDesde <= '2025-01-15' && (vigenteHasta === null || vigenteHasta >= '2025-01-15'),
    ],
  ])('filters by %s', async (filtro, cumple) => {
    const { nodes } = await relacionesDe(0, `(first: 100, filtro: { ${filtro} })`, 'nodes { id }');
    const esperadas = vistasDe(0).filter(cumple);
    expect(esperadas.length).toBeGreaterThan(0);
    expect(esperadas.length).toBeLessThan(vistasDe(0).length);
    expect(idsDe(nodes).sort()).toEqual(idsDe(esperadas).sort());
  });

  it('counts a relation as in force on its first day and on its last one', async () => {
    const { vigenteDesde, vigenteHasta, id } = vistasDe(0).find((each) => each.vigenteHasta !== null)!;
    for (const dia of [vigenteDesde, vigenteHasta])
      expect(
        idsDe((await relacionesDe(0, `(first: 100, filtro: { vigenteEn: "${dia}" })`, 'nodes { id }')).nodes),
      ).toContain(id);
  });

  it('is walked by type, or by the name of the client at the other end, without accents or case', async () => {
    const clave = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const enOrden = (valor: (vista: Vista) => string) =>
      idsDe(
        vistasDe(0).toSorted((a, b) => {
          const [x, y] = [valor(a), valor(b)];
          return x === y ? porId(a, b) : x < y ? -1 : 1;
        }),
      );
    expect(idsDe((await relacionesDe(0, '(first: 100)', 'nodes { id }')).nodes)).toEqual(enOrden(({ tipo }) => tipo));
    expect(idsDe((await relacionesDe(0, '(first: 100, orden: [{ campo: NOMBRE }])', 'nodes { id }')).nodes)).toEqual(
      enOrden((vista) => clave(otro(vista).nombre)),
    );
  });

  it('shows a relation to who sees both clients, and not even its being to who sees one', async () => {
    const [uno, dos] = clientes().map(({ id }) => id) as [string, string];
    const entreEllos = vistasDe(0).filter((vista) => otro(vista).id === dos);
    expect(entreEllos.length).toBeGreaterThan(0);
    const { nodes } = await relacionesDe(0, '(first: 100)', 'nodes { id origen { id } destino { id } }', {
      clientes: [uno, dos],
    });
    expect(idsDe(nodes).sort()).toEqual(idsDe(entreEllos).sort());
    expect(await relacionesDe(0, '', 'totalCount', { clientes: [uno] })).toEqual({ totalCount: 0 });

    const porSuId = (clientes: readonly string[]) =>
      kit.query(
        '{ _entities(representations: [{ __typename: "RelacionCliente", id: "ID" }]) { __typename } }'.replace(
          'ID',
          entreEllos[0]!.id,
        ),
        {},
        { clientes },
      );
    expect((await porSuId([uno, dos])).errors).toBeUndefined();
    expect((await porSuId([uno])).errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

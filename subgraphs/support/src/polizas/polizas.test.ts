import type { PolizaDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { support } from '../index.ts';
import { coberturasPoliza, polizas } from './tables.ts';

const CLIENTES = 3;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(support, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const poliza = async (id: string, selection: string, as = {}) => {
  const { data, errors } = await kit.query(`{ poliza(id: "${id}") { ${selection} } }`, {}, as);
  expect(errors).toBeUndefined();
  return (data as any).poliza;
};
const todas = () => Array.from({ length: CLIENTES }, (_, i) => kit.world.polizas(i)).flat();

/** A póliza in force that differs in what is given; its id. HOY is 2026-11-24 in the tests. */
async function nueva(diferencia: object): Promise<string> {
  const { articulosCubiertos: _, activosCubiertos: __, estado: ___, ...base } = kit.world.polizas(0)[0]!;
  const id = crypto.randomUUID();
  const resto = { importeMoneda: 'MXN', importeTipoCambio: '1', version: 1 };
  const numero = `POL-${id}`;
  await insertRows(kit, polizas, [{ ...base, ...resto, actualizadoEn: base.creadoEn, id, numero, ...diferencia }]);
  return id;
}
const enFechas = { vigenteDesde: '2026-01-01', vigenteHasta: '2026-12-31' };

describe('Query.poliza', () => {
  it('gives every field as it was stored, with the state that the demo’s world derives by itself', async () => {
    expect(todas().some(({ articulosCubiertos }) => articulosCubiertos.length > 0)).toBe(true);
    for (const esperada of todas())
      expect(
        await poliza(
          esperada.id,
          `id cliente { id } numero nombre tipo estado vigenteDesde vigenteHasta unidad contratadas consumidas
          politicaSla { id } articulosCubiertos { __typename id } activosCubiertos { __typename id } renta { id } importe { importe moneda importeMxn tipoCambio }
          creadoEn actualizadoEn version`,
        ),
      ).toEqual(comoSeLee(esperada));
  });

  it.each([
    ['before its first day', { vigenteDesde: '2026-11-25', vigenteHasta: '2027-11-24' }, 'PROGRAMADA'],
    ['on its first day', { vigenteDesde: '2026-11-24', vigenteHasta: '2027-11-24' }, 'VIGENTE'],
    ['on its last day', { vigenteDesde: '2025-11-25', vigenteHasta: '2026-11-24' }, 'VIGENTE'],
    ['after its last day', { vigenteDesde: '2025-11-24', vigenteHasta: '2026-11-23' }, 'VENCIDA'],
    ['with a unit left', { ...enFechas, contratadas: '6', consumidas: '5' }, 'VIGENTE'],
    ['with none left', { ...enFechas, contratadas: '6', consumidas: '6' }, 'AGOTADA'],
    [
      'over and with none left',
      { vigenteDesde: '2025-01-01', vigenteHasta: '2025-12-31', contratadas: '6', consumidas: '6' },
      'VENCIDA',
    ],
    ['without limit', { ...enFechas, unidad: 'ILIMITADA', contratadas: null, consumidas: '900' }, 'VIGENTE'],
    [
      'suspended by hand and over',
      { vigenteDesde: '2025-01-01', vigenteHasta: '2025-12-31', estadoManual: 'SUSPENDIDA' },
      'SUSPENDIDA',
    ],
    ['cancelled by hand and in force', { ...enFechas, estadoManual: 'CANCELADA' }, 'CANCELADA'],
    [
      'a draft that has not begun',
      { vigenteDesde: '2027-01-01', vigenteHasta: '2027-12-31', estadoManual: 'BORRADOR' },
      'BORRADOR',
    ],
  ])('%s', async (_, diferencia, estado) => {
    expect(await poliza(await nueva(diferencia), 'estado')).toEqual({ estado });
  });

  it.each([
    ['of what is left', { unidad: 'HORAS', contratadas: '120', consumidas: '34.42' }, '85.58', '0.286833'],
    ['of nothing taken', { unidad: 'INCIDENTES', contratadas: '10', consumidas: '0' }, '10', '0'],
    ['of more taken than there was', { unidad: 'HORAS', contratadas: '10', consumidas: '12.5' }, '0', '1.25'],
    ['of no units at all', { unidad: 'DIAS', contratadas: '0', consumidas: '0' }, '0', null],
    ['where there is no limit', { unidad: 'ILIMITADA', contratadas: null, consumidas: '3' }, null, null],
  ])('says how much %s', async (_, diferencia, disponibles, progreso) => {
    expect(await poliza(await nueva(diferencia), 'disponibles progreso')).toEqual({ disponibles, progreso });
  });

  it('shows its price in pesos at its own exchange rate, and none where there is none', async () => {
    const enDolares = await nueva({ importe: '1000.10', importeMoneda: 'USD', importeTipoCambio: '18.4375' });
    expect(await poliza(enDolares, 'importe { importe moneda importeMxn }')).toEqual({
      importe: { importe: '1000.10', moneda: 'USD', importeMxn: '18439.34' },
    });
    expect(await poliza(await nueva({ importe: null }), 'importe { importe }')).toEqual({ importe: null });
  });

  it('lists the assets that it covers apart from the articles', async () => {
    const [id, ...activos] = [await nueva({}), crypto.randomUUID(), crypto.randomUUID()];
    const { clienteId } = kit.world.polizas(0)[0]!;
    await insertRows(
      kit,
      coberturasPoliza,
      activos.map((cubiertoId) => ({
        id: crypto.randomUUID(),
        clienteId,
        polizaId: id,
        cubiertoTipo: 'Activo',
        cubiertoId,
      })),
    );
    expect(await poliza(id, 'articulosCubiertos { id } activosCubiertos { __typename id }')).toEqual({
      articulosCubiertos: [],
      activosCubiertos: activos.toSorted().map((each) => ({ __typename: 'Activo', id: each })),
    });
  });

  it('names the subscription that pays for it, if one does', async () => {
    const rentaId = crypto.randomUUID();
    expect(await poliza(await nueva({ rentaId }), 'renta { __typename id }')).toEqual({
      renta: { __typename: 'Renta', id: rentaId },
    });
    expect(await poliza(await nueva({ rentaId: null }), 'renta { id }')).toEqual({ renta: null });
  });

  it('is null for what does not exist, another company’s, and a client’s that the token does not see', async () => {
    const ajena = Array.from({ length: CLIENTES }, (_, i) => kit.otra.polizas(i)).flat()[0]!;
    for (const id of [crypto.randomUUID(), ajena.id]) expect(await poliza(id, 'id')).toBeNull();
    const confined = { clientes: [kit.world.cliente(1).id] };
    expect(await poliza(kit.world.polizas(0)[0]!.id, 'id', confined)).toBeNull();
  });

  it('refuses what is no id', async () => {
    const { errors } = await kit.query('{ poliza(id: "POL-000001-1") { id } }');
    expect(errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT');
  });
});

describe('Cliente.polizas', () => {
  const numeros = async (args: string) => {
    const { data, errors } = await kit.cliente(kit.world.cliente(0).id, `polizas(first: 100${args}) { nodes { id } }`);
    expect(errors).toBeUndefined();
    const ids: string[] = (data as any)._entities[0].polizas.nodes.map(({ id }: { id: string }) => id);
    return ids.filter((id) => kit.world.polizas(0).some((each) => each.id === id));
  };
  const delMundo = (cumple: (poliza: PolizaDemo) => boolean) =>
    kit.world
      .polizas(0)
      .filter(cumple)
      .map(({ id }) => id);

  it.each<[string, (poliza: PolizaDemo) => boolean]>([
    ['estado: [VIGENTE]', ({ estado }) => estado === 'VIGENTE'],
    ['estado: [AGOTADA, VENCIDA]', ({ estado }) => estado === 'AGOTADA' || estado === 'VENCIDA'],
    ['tipo: [SOPORTE]', ({ tipo }) => tipo === 'SOPORTE'],
    ['vigenteEn: "2026-11-24"', (p) => p.vigenteDesde <= '2026-11-24' && '2026-11-24' <= p.vigenteHasta],
  ])('filters by %s', async (filtro, cumple) => {
    expect((await numeros(`, filtro: { ${filtro} }`)).sort()).toEqual(delMundo(cumple).sort());
  });

  it('filters by what it covers: by naming it, or by covering everything', async () => {
    const [cubierto] = kit.world.polizas(0).flatMap(({ articulosCubiertos }) => articulosCubiertos);
    const cubre = ({ articulosCubiertos, activosCubiertos }: PolizaDemo, id: string) =>
      articulosCubiertos.length + activosCubiertos.length === 0 || articulosCubiertos.some((each) => each.id === id);
    for (const id of [cubierto!.id, crypto.randomUUID()])
      expect((await numeros(`, filtro: { articuloIds: ["${id}"] }`)).sort()).toEqual(
        delMundo((p) => cubre(p, id)).sort(),
      );
  });

  it('is walked by its last day, the latest first', async () => {
    const esperadas = kit.world
      .polizas(0)
      .toSorted((a, b) =>
        a.vigenteHasta < b.vigenteHasta ? 1 : a.vigenteHasta > b.vigenteHasta ? -1 : a.id < b.id ? -1 : 1,
      );
    expect(await numeros('')).toEqual(esperadas.map(({ id }) => id));
  });
});

describe('NoInventariable.polizas', () => {
  const polizasDe = async (id: string, args = '', as = {}) => {
    const { data, errors } = await kit.query(
      `query ($r: _Any!) { _entities(representations: [$r]) { ... on NoInventariable { polizas${args} { totalCount nodes { id } } } } }`,
      { r: { __typename: 'NoInventariable', id } },
      as,
    );
    expect(errors).toBeUndefined();
    return (data as any)._entities[0].polizas;
  };

  it('are those that name the service, of every client, the one that lasts longest first', async () => {
    const nombran = (id: string) =>
      todas()
        .filter(({ articulosCubiertos }) => articulosCubiertos.some((each) => each.id === id))
        .toSorted((a, b) => b.vigenteHasta.localeCompare(a.vigenteHasta));
    const servicios = kit.world.articulos.filter(({ tipo }) => tipo === 'NoInventariable');
    const nombrados = servicios.filter(({ id }) => nombran(id).length > 0);
    expect(nombrados.length).toBeGreaterThan(0);
    expect(nombrados.length).toBeLessThan(servicios.length);
    for (const { id } of servicios)
      expect(await polizasDe(id)).toEqual({
        totalCount: nombran(id).length,
        nodes: nombran(id).map((each) => ({ id: each.id })),
      });
  });

  it('are filtered as a client’s are, and hidden from a token that does not see their client', async () => {
    const servicio = kit.world.polizas(0).flatMap(({ articulosCubiertos }) => articulosCubiertos);
    const { id } = servicio.find(({ tipo }) => tipo === 'NoInventariable')!;
    const { totalCount } = await polizasDe(id, '(filtro: { estado: [VIGENTE, VENCIDA] })');
    expect(totalCount).toBeGreaterThan(0);
    expect(await polizasDe(id, '(filtro: { vigenteEn: "2001-01-01" })')).toEqual({ totalCount: 0, nodes: [] });
    const confined = { clientes: [crypto.randomUUID()] };
    expect(await polizasDe(id, '', confined)).toEqual({ totalCount: 0, nodes: [] });
  });
});

/** What the domain says a póliza shows, from the demo's row. */
function comoSeLee(esperada: PolizaDemo) {
  const {
    clienteId,
    estadoManual: _,
    politicaSlaId,
    articulosCubiertos,
    activosCubiertos,
    rentaId,
    ...fila
  } = esperada;
  return {
    ...fila,
    cliente: { id: clienteId },
    politicaSla: { id: politicaSlaId },
    articulosCubiertos: articulosCubiertos
      .map(({ id, tipo }) => ({ __typename: tipo, id }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    activosCubiertos: activosCubiertos.toSorted().map((id) => ({ __typename: 'Activo', id })),
    renta: rentaId && { id: rentaId },
    importe: { importe: fila.importe, moneda: 'MXN', importeMxn: fila.importe, tipoCambio: '1' },
    actualizadoEn: fila.creadoEn,
    version: 1,
  };
}

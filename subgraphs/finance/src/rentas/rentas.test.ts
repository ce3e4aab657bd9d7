import type { RentaDemo } from '@cliente360/demo';
import { enPesos, insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance } from '../index.ts';
import { demo } from './demo.ts';
import { rentas } from './tables.ts';

const CLIENTES = 4;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const rentasDe = async (clienteId: string, args = '(first: 100)', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(clienteId, `rentas${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].rentas;
};
const entidad = async (id: string, selection: string, as = {}) =>
  kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on Renta { ${selection} } } }`,
    { r: { __typename: 'Renta', id } },
    as,
  );
const grande = () => kit.world.cliente(0).id;
const ids = (lista: readonly { id: string }[]) => lista.map(({ id }) => id);

/** A contract of a client of its own that differs in what is given; their ids. */
async function nueva(diferencia: object, clienteId = crypto.randomUUID()) {
  const base = [...demo[0]!.rows!(kit.world, 0)].find(({ estado }) => estado === 'ACTIVA')!;
  const id = crypto.randomUUID();
  await insertRows(kit, rentas, [{ ...base, id, clienteId, contrato: `REN-${id}`, ...diferencia }]);
  return { id, clienteId };
}

describe('Cliente.rentas', () => {
  it('gives every field as the demo made it, the next to be charged last', async () => {
    for (let i = 0; i < CLIENTES; i++) {
      const { totalCount, nodes } = await rentasDe(
        kit.world.cliente(i).id,
        '(first: 100)',
        `totalCount nodes { ${TODO} }`,
      );
      const esperadas = kit.world.rentas(i).toSorted(porProximoCargo);
      expect({ totalCount, nodes }).toEqual({ totalCount: esperadas.length, nodes: esperadas.map(comoSeLee) });
    }
  });

  it.each<[string, (renta: RentaDemo) => boolean]>([
    ['estado: [EN_GRACIA, MOROSA]', ({ estado }) => estado === 'EN_GRACIA' || estado === 'MOROSA'],
    ['tipo: [SUSCRIPCION]', ({ tipo }) => tipo === 'SUSCRIPCION'],
    ['periodicidad: [MENSUAL, ANUAL]', ({ periodicidad }) => periodicidad === 'MENSUAL' || periodicidad === 'ANUAL'],
    [
      'proximoCargo: { desde: "2026-11-24", hasta: "2026-12-01" }',
      ({ proximoCargo }) => proximoCargo !== null && proximoCargo <= '2026-12-01',
    ],
    ['tipo: [RENTA], estado: [ACTIVA]', ({ tipo, estado }) => tipo === 'RENTA' && estado === 'ACTIVA'],
  ])('filters by %s', async (filtro, cumple) => {
    await esperaFiltro(filtro, cumple);
  });

  it('filters by article', async () => {
    const [uno, otro] = new Set(kit.world.rentas(0).map(({ articulo }) => articulo.id));
    await esperaFiltro(`articuloIds: ["${uno}", "${otro}"]`, ({ articulo: { id } }) => id === uno || id === otro);
  });

  const esperaFiltro = async (filtro: string, cumple: (renta: RentaDemo) => boolean) => {
    const esperadas = kit.world.rentas(0).filter(cumple).toSorted(porProximoCargo);
    expect(esperadas.length).toBeGreaterThan(0);
    expect(esperadas.length).toBeLessThan(kit.world.rentas(0).length);
    const { totalCount, nodes } = await rentasDe(grande(), `(first: 100, filtro: { ${filtro} })`);
    expect({ totalCount, ids: ids(nodes) }).toEqual({ totalCount: esperadas.length, ids: ids(esperadas) });
  };

  it.each<[string, (renta: RentaDemo) => number]>([
    ['{ campo: IMPORTE }', ({ importe, tipoCambio }) => Number(enPesos(importe, tipoCambio))],
    ['{ campo: INICIO, direccion: DESC }', ({ inicio }) => -Date.parse(inicio)],
    ['{ campo: PROXIMO_CARGO }', ({ proximoCargo }) => (proximoCargo ? Date.parse(proximoCargo) : Infinity)],
  ])('can be walked by %s, those without it last', async (orden, valor) => {
    const esperadas = kit.world.rentas(0).toSorted((a, b) => compara(valor(a), valor(b)) || (a.id < b.id ? -1 : 1));
    expect(ids((await rentasDe(grande(), `(first: 100, orden: [${orden}])`)).nodes)).toEqual(ids(esperadas));
  });

  it('are hidden from another company, and from a token confined to another client', async () => {
    const vacia = { totalCount: 0, nodes: [] };
    expect(kit.otra.rentas(0).length).toBeGreaterThan(0);
    expect(await rentasDe(kit.otra.cliente(0).id)).toEqual(vacia);
    const confinado = { clientes: [kit.world.cliente(1).id] };
    expect(await rentasDe(grande(), '', 'totalCount nodes { id }', confinado)).toEqual(vacia);
    const { id } = kit.world.rentas(0)[0]!;
    expect((await entidad(id, 'contrato', confinado)).errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

describe('a contract', () => {
  it('names the asset that is rented, and shows its price in pesos at its own exchange rate', async () => {
    const activoId = crypto.randomUUID();
    const precio = { importe: '1000.10', importeMoneda: 'USD', importeTipoCambio: '18.4375' };
    const { id } = await nueva({ activoId, tipo: 'RENTA', ...precio });
    expect((await entidad(id, 'activo { id } importe { importe moneda importeMxn tipoCambio }')).data).toEqual({
      _entities: [
        {
          activo: { id: activoId },
          importe: { importe: '1000.10', moneda: 'USD', importeMxn: '18439.34', tipoCambio: '18.4375' },
        },
      ],
    });
  });

  it('has the invoices of its periods, latest first, each of which says so', async () => {
    for (const { id, contrato } of kit.world.rentas(0)) {
      const facturas = kit.world
        .facturas(0)
        .filter(({ rentaId }) => rentaId === id)
        .toSorted((a, b) => b.fecha.localeCompare(a.fecha));
      const { data } = await entidad(
        id,
        'facturas(first: 100) { totalCount nodes { id venta { id } renta { contrato } } }',
      );
      expect((data as any)._entities[0].facturas).toEqual({
        totalCount: facturas.length,
        nodes: facturas.map((factura) => ({ id: factura.id, venta: null, renta: { contrato } })),
      });
    }
  });

  it.each<[string, object, string]>([
    ['cancelled without a day', { estado: 'CANCELADA', proximoCargo: null }, 'rentas_cancelada'],
    ['going on after it was cancelled', { canceladaEn: '2026-11-01' }, 'rentas_cancelada'],
    ['going on without a next charge', { proximoCargo: null }, 'rentas_proximo_cargo'],
    [
      'over with a next charge',
      { estado: 'TERMINADA', fin: '2026-11-01', inicio: '2026-10-01' },
      'rentas_proximo_cargo',
    ],
    ['over before it began', { inicio: '2026-11-02', fin: '2026-11-01' }, 'rentas_plazo'],
    ['a subscription to an asset', { tipo: 'SUSCRIPCION', activoId: crypto.randomUUID() }, 'rentas_activo'],
    ['in pesos at an exchange rate', { importeMoneda: 'MXN', importeTipoCambio: '18.5' }, 'rentas_tipo_cambio'],
  ])('cannot be %s', async (_, diferencia, restriccion) => {
    await expect(nueva(diferencia)).rejects.toThrow(restriccion);
  });

  it('has a number of its own in the company', async () => {
    const [{ contrato }] = kit.world.rentas(0) as [RentaDemo];
    await expect(nueva({ contrato })).rejects.toThrow('rentas_contrato');
  });

  it('may be for one day', async () => {
    const { id } = await nueva({ inicio: '2026-11-24', fin: '2026-11-24' });
    expect((await entidad(id, 'inicio fin')).data).toEqual({
      _entities: [{ inicio: '2026-11-24', fin: '2026-11-24' }],
    });
  });
});

const compara = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
/** Latest first, those without one after all. */
const porProximoCargo = (a: RentaDemo, b: RentaDemo) =>
  (b.proximoCargo ?? '').localeCompare(a.proximoCargo ?? '') || (a.id < b.id ? -1 : 1);

const TODO = `id cliente { id } contrato tipo estado articulo { __typename id } activo { id } periodicidad
  importe { importe moneda importeMxn tipoCambio } inicio fin proximoCargo renovacionAutomatica canceladaEn motivoBaja
  creadoEn actualizadoEn version`;

/** What the domain says a contract shows, from the demo's row. */
function comoSeLee({ clienteId, articulo, activoId, importe, moneda, tipoCambio, ...fila }: RentaDemo) {
  const decimal = tipoCambio.includes('.') ? tipoCambio.replace(/\.?0+$/, '') : tipoCambio;
  return {
    ...fila,
    cliente: { id: clienteId },
    articulo: { __typename: articulo.tipo, id: articulo.id },
    activo: activoId && { id: activoId },
    importe: {
      importe,
      moneda,
      importeMxn: (Math.round(Number(importe) * Number(tipoCambio) * 100) / 100).toFixed(2),
      tipoCambio: decimal,
    },
  };
}

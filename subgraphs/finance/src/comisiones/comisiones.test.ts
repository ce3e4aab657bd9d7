import type { ComisionDemo } from '@cliente360/demo';
import { enPesos, insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance } from '../index.ts';
import { demo } from './demo.ts';
import { comisiones } from './tables.ts';

const CLIENTES = 4;
/** In pesos, at its own rate. */
const enMxn = ({ importe, tipoCambio }: Pick<ComisionDemo, 'importe' | 'tipoCambio'>) =>
  Number(enPesos(importe, tipoCambio));

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const comisionesDe = async (
  clienteId: string,
  args = '(first: 100)',
  selection = 'totalCount nodes { id }',
  as = {},
) => {
  const { data, errors } = await kit.cliente(clienteId, `comisiones${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].comisiones;
};
const grande = () => kit.world.cliente(0).id;
const ids = (lista: readonly { id: string }[]) => lista.map(({ id }) => id);
const porFecha = (a: ComisionDemo, b: ComisionDemo) =>
  b.devengadaEn.localeCompare(a.devengadaEn) || (a.id < b.id ? -1 : 1);
/** A client of the demo, latest first. */
const delMundo = (i: number) => kit.world.comisiones(i).toSorted(porFecha);

/** One of a client of its own that differs in what is given; its id. 2.5 % of 1000.00 and earned, unless told. */
async function nueva(diferencia: object, clienteId: string = crypto.randomUUID()): Promise<string> {
  const [base] = demo[0]!.rows!(kit.world, 0);
  const id = crypto.randomUUID();
  const ganada = {
    base: '1000',
    tasa: '0.025',
    estado: 'DEVENGADA',
    pagadaEn: null,
    revierteId: null,
    notaCreditoId: null,
  };
  await insertRows(kit, comisiones, [{ ...base, ...ganada, id, clienteId, ...diferencia }]);
  return id;
}
const reverso = (revierteId: string, diferencia: object = {}) =>
  nueva({ estado: 'REVERTIDA', base: '-400', revierteId, ...diferencia });

describe('Cliente.comisiones', () => {
  it('gives every field as the demo made it, latest first', async () => {
    for (let i = 0; i < CLIENTES; i++) {
      const { totalCount, nodes } = await comisionesDe(
        kit.world.cliente(i).id,
        '(first: 100)',
        `totalCount nodes { ${TODO} }`,
      );
      expect(totalCount).toBe(delMundo(i).length);
      expect(nodes).toEqual(delMundo(i).slice(0, 100).map(comoSeLee));
    }
  });

  it('has users and other clients among who earns, and every state, to show', () => {
    const todas = Array.from({ length: CLIENTES }, (_, i) => delMundo(i)).flat();
    expect(new Set(todas.map(({ beneficiario }) => beneficiario.tipo)).size).toBe(2);
    expect(new Set(todas.map(({ estado }) => estado)).size).toBe(4);
  });

  const esperaFiltro = async (i: number, filtro: string, cumple: (comision: ComisionDemo) => boolean) => {
    const esperadas = delMundo(i).filter(cumple);
    expect(esperadas.length).toBeGreaterThan(0);
    expect(esperadas.length).toBeLessThan(delMundo(i).length);
    const { totalCount, nodes } = await comisionesDe(kit.world.cliente(i).id, `(first: 100, filtro: { ${filtro} })`);
    expect({ totalCount, ids: ids(nodes) }).toEqual({
      totalCount: esperadas.length,
      ids: ids(esperadas.slice(0, 100)),
    });
  };

  it.each<[string, (comision: ComisionDemo) => boolean]>([
    ['estado: [REVERTIDA, APROBADA]', ({ estado }) => estado === 'REVERTIDA' || estado === 'APROBADA'],
    ['esquema: [SOBRE_MARGEN]', ({ esquema }) => esquema === 'SOBRE_MARGEN'],
    [
      'devengadaEn: { desde: "2026-09-01", hasta: "2026-10-31" }',
      ({ devengadaEn }) => devengadaEn >= '2026-09-01' && devengadaEn <= '2026-10-31',
    ],
  ])('filters by %s', async (filtro, cumple) => {
    await esperaFiltro(0, filtro, cumple);
  });

  it('filters by who earns, be it a user or a client', async () => {
    for (const tipo of ['Usuario', 'Cliente'] as const) {
      const { id } = delMundo(1).find(({ beneficiario }) => beneficiario.tipo === tipo)!.beneficiario;
      await esperaFiltro(1, `beneficiarioIds: ["${id}"]`, ({ beneficiario }) => beneficiario.id === id);
    }
  });

  it('can be walked by amount, what was taken back first', async () => {
    const esperadas = delMundo(0).toSorted((a, b) => enMxn(a) - enMxn(b) || (a.id < b.id ? -1 : 1));
    const { nodes } = await comisionesDe(grande(), '(first: 100, orden: [{ campo: IMPORTE }])', 'nodes { id estado }');
    expect(ids(nodes)).toEqual(ids(esperadas.slice(0, 100)));
    expect(nodes[0].estado).toBe('REVERTIDA');
  });

  it('are hidden from another company, and from a token confined to another client, even to the one who earns', async () => {
    const vacia = { totalCount: 0, nodes: [] };
    expect(kit.otra.comisiones(0).length).toBeGreaterThan(0);
    expect(await comisionesDe(kit.otra.cliente(0).id)).toEqual(vacia);
    const { beneficiario, clienteId } = delMundo(1).find((each) => each.beneficiario.tipo === 'Cliente')!;
    expect(await comisionesDe(clienteId, '', 'totalCount nodes { id }', { clientes: [beneficiario.id] })).toEqual(
      vacia,
    );
  });
});

describe('a commission', () => {
  it.each([
    ['up', '0.5', '0.03', '0.02'],
    ['down', '0.49', '0.03', '0.01'],
    ['to nothing', '0.1', '0.02', '0.00'],
  ])('is its base by its rate, to the cent, half %s', async (_, base, tasa, importe) => {
    const clienteId = crypto.randomUUID();
    await nueva({ base, tasa }, clienteId);
    const { nodes } = await comisionesDe(clienteId, '', 'nodes { importe { importe } }');
    expect(nodes).toEqual([{ importe: { importe } }]);
  });

  it('is worth nothing else: its amount is not for anybody to write', async () => {
    const id = await nueva({});
    const escribe = kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) =>
      tx.query({ sql: 'update finance.comisiones set importe = 1 where id = $1', params: [id] }),
    );
    await expect(escribe).rejects.toThrow('importe');
  });

  it.each<[string, object, string]>([
    ['negative and earned', { base: '-1000' }, 'comisiones_signo'],
    ['paid without a day', { estado: 'PAGADA' }, 'comisiones_pagada'],
    ['not paid, with the day it was', { pagadaEn: '2026-11-15' }, 'comisiones_pagada'],
    ['at a negative rate', { tasa: '-0.02', base: '-1000' }, 'comisiones_tasa'],
    ['over the whole of its base', { tasa: '1.01' }, 'comisiones_tasa'],
    ['taken back from none', { estado: 'REVERTIDA', base: '-1000' }, 'comisiones_revierte'],
    ['of a beneficiary of another kind', { beneficiarioTipo: 'Contacto' }, 'comisiones_beneficiario_tipo_valores'],
    ['in pesos at an exchange rate', { importeMoneda: 'MXN', importeTipoCambio: '18.5' }, 'comisiones_tipo_cambio'],
  ])('cannot be %s', async (_, diferencia, restriccion) => {
    await expect(nueva(diferencia)).rejects.toThrow(restriccion);
  });
});

describe('what takes a commission back', () => {
  it('is negative, and of one that is there', async () => {
    const ganada = await nueva({});
    await expect(reverso(ganada, { base: '400' })).rejects.toThrow('comisiones_signo');
    await expect(reverso(crypto.randomUUID())).rejects.toThrow('comisiones_revertida');
    await expect(nueva({ revierteId: ganada })).rejects.toThrow('comisiones_revierte');
  });

  it('does so once for a cancellation, and once for each note', async () => {
    const ganada = await nueva({});
    const [una, otra] = ids(kit.world.notasCredito(0));
    await reverso(ganada);
    await expect(reverso(ganada)).rejects.toThrow('comisiones_revertida_por_cancelacion');
    await reverso(ganada, { notaCreditoId: una });
    await reverso(ganada, { notaCreditoId: otra });
    await expect(reverso(ganada, { notaCreditoId: otra })).rejects.toThrow('comisiones_revertida_por_nota');
    await expect(nueva({ notaCreditoId: una })).rejects.toThrow('comisiones_nota');
  });

  it('leaves no way to delete what it took back', async () => {
    const ganada = await nueva({});
    await reverso(ganada);
    const borra = kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) =>
      tx.query({ sql: 'delete from finance.comisiones where id = $1', params: [ganada] }),
    );
    await expect(borra).rejects.toThrow('comisiones_revertida');
  });
});

const TODO = `id cliente { id } beneficiario { __typename ... on Usuario { id } ... on Cliente { id } } esquema base tasa
  importe { importe moneda importeMxn tipoCambio } estado devengadaEn pagadaEn factura { id uuid } venta { id }
  creadoEn actualizadoEn version`;

/** What the domain says a commission shows, from the demo's row. */
function comoSeLee(comision: ComisionDemo) {
  const { clienteId, beneficiario, importe, moneda, tipoCambio, facturaId, ventaId, ...resto } = comision;
  const { revierteId: _, notaCreditoId: __, ...fila } = resto;
  const i = Array.from({ length: CLIENTES }, (___, k) => k).find((k) => kit.world.cliente(k).id === clienteId)!;
  const centavos = Math.round(Math.abs(Number(importe)) * Number(tipoCambio) * 100);
  return {
    ...fila,
    cliente: { id: clienteId },
    beneficiario: { __typename: beneficiario.tipo, id: beneficiario.id },
    importe: {
      ...{ importe, moneda, importeMxn: `${importe.startsWith('-') ? '-' : ''}${(centavos / 100).toFixed(2)}` },
      tipoCambio: tipoCambio.includes('.') ? tipoCambio.replace(/\.?0+$/, '') : tipoCambio,
    },
    factura: { id: facturaId, uuid: kit.world.facturas(i).find(({ id }) => id === facturaId)!.uuid },
    venta: { id: ventaId },
  };
}

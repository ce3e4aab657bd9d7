import type { OportunidadDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crm } from '../index.ts';
import { cambiosEtapa, oportunidades } from './tables.ts';

const CLIENTES = 3;
/** In pesos, at its own rate. */
const enMxn = ({ importe, tipoCambio }: Pick<OportunidadDemo, 'importe' | 'tipoCambio'>) =>
  Number(enPesos(importe, tipoCambio));

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const oportunidadesDe = async (args: string, selection = 'nodes { id }') => {
  const { data, errors } = await kit.cliente(kit.world.cliente(0).id, `oportunidades${args} { ${selection} }`);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].oportunidades;
};
const deCampania = async (id: string, selection: string, as = {}) => {
  const { data, errors } = await kit.query(
    `query ($campania: _Any!) { _entities(representations: [$campania]) { ... on Campania { oportunidades(first: 100) { ${selection} } } } }`,
    { campania: { __typename: 'Campania', id } },
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].oportunidades;
};
const idsDe = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
const todas = () => Array.from({ length: CLIENTES }, (_, i) => kit.world.oportunidades(i)).flat();

describe('Cliente.oportunidades', () => {
  it('gives every field as it was stored, with the stages that it went through', async () => {
    const { nodes } = await oportunidadesDe(
      '(first: 100)',
      `nodes { id cliente { id } nombre etapa importe { importe moneda importeMxn tipoCambio } probabilidad cierreEsperado
        cierreReal motivoPerdida origen campania { id nombre } contacto { id nombre } responsable { id usuario }
        historialEtapas { de a en por { id usuario } } creadoEn actualizadoEn version }`,
    );
    const porId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(nodes.toSorted(porId)).toEqual(kit.world.oportunidades(0).map(comoSeLee).toSorted(porId));
  });

  it.each<[string, (oportunidad: OportunidadDemo) => boolean]>([
    ['etapa: [GANADA, NEGOCIACION]', ({ etapa }) => etapa === 'GANADA' || etapa === 'NEGOCIACION'],
    [
      'cierreEsperado: { desde: "2026-11-24", hasta: "2027-01-31" }',
      ({ cierreEsperado }) => cierreEsperado >= '2026-11-24' && cierreEsperado <= '2027-01-31',
    ],
    ['importe: { gte: "50000", lte: "400000.00" }', (each) => enMxn(each) >= 50_000 && enMxn(each) <= 400_000],
  ])('filters by %s', async (filtro, cumple) => {
    const { nodes, totalCount } = await oportunidadesDe(
      `(first: 100, filtro: { ${filtro} })`,
      'totalCount nodes { id }',
    );
    const esperadas = kit.world.oportunidades(0).filter(cumple);
    expect(esperadas.length).toBeGreaterThan(0);
    expect(esperadas.length).toBeLessThan(kit.world.oportunidades(0).length);
    expect(idsDe(nodes).sort()).toEqual(idsDe(esperadas).sort());
    expect(totalCount).toBe(esperadas.length);
  });

  it('filters by who takes care of it, and by the campaign that it came from', async () => {
    const suyas = kit.world.oportunidades(0);
    const { responsableId } = suyas[0]!;
    const { campaniaId } = suyas.find((each) => each.campaniaId !== null)!;
    const otro = crypto.randomUUID();
    const filtradas = async (filtro: string) =>
      idsDe((await oportunidadesDe(`(first: 100, filtro: { ${filtro} })`)).nodes).sort();
    expect(await filtradas(`responsableIds: ["${otro}", "${responsableId}"]`)).toEqual(
      idsDe(suyas.filter((each) => each.responsableId === responsableId)).sort(),
    );
    expect(await filtradas(`campaniaIds: ["${campaniaId}"]`)).toEqual(
      idsDe(suyas.filter((each) => each.campaniaId === campaniaId)).sort(),
    );
    expect(await filtradas(`responsableIds: ["${otro}"]`)).toEqual([]);
  });

  it('is walked by the day it should close, the latest first; or by amount, in pesos whatever the currency', async () => {
    const orden = (compare: (a: OportunidadDemo, b: OportunidadDemo) => number) =>
      idsDe(kit.world.oportunidades(0).toSorted((a, b) => compare(a, b) || (a.id < b.id ? -1 : 1)));
    expect(idsDe((await oportunidadesDe('(first: 100)')).nodes)).toEqual(
      orden((a, b) => (a.cierreEsperado < b.cierreEsperado ? 1 : a.cierreEsperado > b.cierreEsperado ? -1 : 0)),
    );
    expect(idsDe((await oportunidadesDe('(first: 100, orden: [{ campo: IMPORTE }])')).nodes)).toEqual(
      orden((a, b) => enMxn(a) - enMxn(b)),
    );
  });
});

describe('Campania.oportunidades', () => {
  it('has those of all clients, and of whom the token sees', async () => {
    for (const { id } of kit.world.campanias) {
      const esperadas = todas().filter(({ campaniaId }) => campaniaId === id);
      const { nodes, totalCount } = await deCampania(id, 'totalCount nodes { id }');
      expect(idsDe(nodes).sort()).toEqual(idsDe(esperadas).sort());
      expect(totalCount).toBe(esperadas.length);
      const confinado = { clientes: [kit.world.cliente(1).id] };
      expect((await deCampania(id, 'totalCount', confinado)).totalCount).toBe(
        esperadas.filter(({ clienteId }) => clienteId === kit.world.cliente(1).id).length,
      );
    }
    expect(todas().filter(({ campaniaId }) => campaniaId !== null).length).toBeGreaterThan(0);
  });
});

describe('the tables of opportunities', () => {
  const nueva = (diferencia: object) => {
    const { moneda, tipoCambio, historialEtapas: _, ...base } = kit.world.oportunidades(0)[0]!;
    const fila = { ...base, importeMoneda: moneda, importeTipoCambio: tipoCambio };
    return insertRows(kit, oportunidades, [{ ...fila, id: crypto.randomUUID(), ...diferencia }]);
  };

  it.each([
    ['closed without a day', { etapa: 'GANADA', cierreReal: null }, 'oportunidades_cierre'],
    ['with a day and open', { etapa: 'PROPUESTA', cierreReal: '2026-11-01' }, 'oportunidades_cierre'],
    [
      'won, with a reason for losing it',
      { etapa: 'GANADA', cierreReal: '2026-11-01', motivoPerdida: 'Precio' },
      'oportunidades_motivo',
    ],
    ['more likely than certain', { probabilidad: 101 }, 'oportunidades_probabilidad'],
    ['less likely than impossible', { probabilidad: -1 }, 'oportunidades_probabilidad'],
    ['for less than nothing', { importe: '-1' }, 'oportunidades_importe'],
    [
      'in pesos that are not worth a peso',
      { importeMoneda: 'MXN', importeTipoCambio: '18.5' },
      'oportunidades_tipo_cambio',
    ],
    ['in no stage that there is', { etapa: 'DUDOSA' }, 'oportunidades_etapa_valores'],
    ['of nobody', { responsableId: '00000000-0000-7000-8000-000000000000' }, 'oportunidades_responsable'],
  ])('refuse one %s', async (_, diferencia, regla) => {
    await expect(nueva(diferencia)).rejects.toThrow(new RegExp(regla));
  });

  it('admit a lost one, with its reason or without', async () => {
    const perdida = { etapa: 'PERDIDA', cierreReal: '2026-11-01', probabilidad: 0 };
    await nueva({ ...perdida, motivoPerdida: 'Precio' });
    await nueva({ ...perdida, motivoPerdida: null });
  });

  it('refuse a change of stage that changes nothing', async () => {
    const { id: oportunidadId, clienteId, historialEtapas } = kit.world.oportunidades(0)[0]!;
    const cambio = { ...historialEtapas[0]!, id: crypto.randomUUID(), clienteId, oportunidadId };
    await expect(insertRows(kit, cambiosEtapa, [{ ...cambio, de: 'PROPUESTA', a: 'PROPUESTA' }])).rejects.toThrow(
      /cambios_etapa_distinta/,
    );
  });
});

/** What the domain says an opportunity shows, from the world's row. */
function comoSeLee(esperada: OportunidadDemo) {
  const { clienteId, importe, moneda, tipoCambio, campaniaId, contactoId, responsableId, historialEtapas, ...fila } =
    esperada;
  const campania = kit.world.campanias.find(({ id }) => id === campaniaId);
  const contacto = kit.world.contactos(0).find(({ id }) => id === contactoId)!;
  const usuario = (id: string) => ({ id, usuario: kit.world.usuarios.find((each) => each.id === id)!.usuario });
  const recortado = tipoCambio.includes('.') ? tipoCambio.replace(/\.?0+$/, '') : tipoCambio;
  return {
    ...fila,
    cliente: { id: clienteId },
    importe: { importe, moneda, importeMxn: enPesos(importe, tipoCambio), tipoCambio: recortado },
    campania: campania ? { id: campania.id, nombre: campania.nombre } : null,
    contacto: { id: contactoId, nombre: contacto.nombre },
    responsable: usuario(responsableId),
    historialEtapas: historialEtapas.map(({ de, a, en, porId }) => ({ de, a, en, por: usuario(porId) })),
  };
}

/** Cents by ten-thousandths, rounded half up to the cent. */
function enPesos(importe: string, tipoCambio: string): string {
  const enteros = (text: string, decimals: number) => {
    const [whole, fraction = ''] = text.split('.');
    return BigInt(whole! + fraction.padEnd(decimals, '0'));
  };
  const cents = (enteros(importe, 2) * enteros(tipoCambio, 4) + 5_000n) / 10_000n;
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

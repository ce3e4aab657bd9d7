import { AHORA, insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nuevoLote } from '../../test/lote.ts';
import { inventory } from '../index.ts';
import { coberturasLote } from './tables.ts';

/** A test may move it. */
let now = AHORA;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory, { clientes: 1, now: () => now });
});
afterAll(() => kit[Symbol.asyncDispose]());

async function garantiasEl(
  dia: string,
  ids: readonly string[],
  selection = 'estado inicio fin diasRestantes cobertura { id }',
) {
  now = new Date(`${dia}T18:00:00.000Z`);
  const { data, errors } = await kit.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LoteSerie { garantia { ${selection} } } } }`,
    { r: ids.map((id) => ({ __typename: 'LoteSerie', id })) },
  );
  now = AHORA;
  expect(errors).toBeUndefined();
  return (data as any)._entities.map(({ garantia }: any) => garantia);
}
const idsConGarantia = async (clienteId: string, filtro: string, extra = '') => {
  const { data, errors } = await kit.cliente(
    clienteId,
    `lotesSeries(first: 100, filtro: { garantia: ${filtro} }${extra}) { nodes { id } }`,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].lotesSeries.nodes.map(({ id }: { id: string }) => id);
};
const cubrir = async (lote: { id: string; clienteId: string }, vigenteDesde: string, vigenteHasta: string) => {
  const polizaId = crypto.randomUUID();
  const fila = {
    id: crypto.randomUUID(),
    clienteId: lote.clienteId,
    loteSerieId: lote.id,
    polizaId,
    vigenteDesde,
    vigenteHasta,
  };
  await insertRows(kit, coberturasLote, [fila]);
  return polizaId;
};

interface Fila {
  readonly entregadoEn: string | null;
  readonly garantiaMeses: number;
  readonly cobertura: readonly [desde: string, hasta: string] | null;
}

/** The warranty on a day, by the domain's text and nothing of ours: years and months counted apart, in UTC. */
function segunElDominio({ entregadoEn, garantiaMeses, cobertura }: Fila, hoy: string) {
  if (entregadoEn === null) return null;
  const cubierta = cobertura !== null && cobertura[0] <= hoy && hoy <= cobertura[1];
  if (garantiaMeses === 0)
    return { estado: cubierta ? 'EXTENDIDA' : 'SIN_GARANTIA', inicio: null, fin: null, diasRestantes: null, cubierta };
  const [anio, mes, dia] = entregadoEn.split('-').map(Number) as [number, number, number];
  const total = anio * 12 + (mes - 1) + garantiaMeses;
  const [anioFin, mesFin] = [Math.floor(total / 12), total % 12];
  const ultimo = new Date(Date.UTC(anioFin, mesFin + 1, 0)).getUTCDate();
  const fin = new Date(Date.UTC(anioFin, mesFin, Math.min(dia, ultimo))).toISOString().slice(0, 10);
  const diasRestantes = (Date.parse(fin) - Date.parse(hoy)) / 86_400_000;
  const propia = diasRestantes < 0 ? 'VENCIDA' : diasRestantes > 30 ? 'VIGENTE' : 'POR_VENCER';
  return {
    estado: propia === 'VENCIDA' && cubierta ? 'EXTENDIDA' : propia,
    inicio: entregadoEn,
    fin,
    diasRestantes,
    cubierta,
  };
}

/** One that is about to end, which chance seldom gives, and one that only a policy covers. */
const SIEMPRE: readonly Fila[] = [
  { entregadoEn: '2026-06-10', garantiaMeses: 6, cobertura: ['2026-01-01', '2026-12-31'] },
  { entregadoEn: '2026-06-10', garantiaMeses: 0, cobertura: ['2026-11-24', '2026-11-24'] },
];

describe('a warranty', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-24', 12, '2027-11-24'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('of what was delivered on %s for %i months ends on %s', async (entregadoEn, garantiaMeses, fin) => {
    const { id } = await nuevoLote(kit, { entregadoEn, garantiaMeses });
    expect(await garantiasEl('2026-11-24', [id], 'inicio fin')).toEqual([{ inicio: entregadoEn, fin }]);
  });

  it.each([
    ['2026-12-25', 'VIGENTE', 31],
    ['2026-12-26', 'POR_VENCER', 30],
    ['2027-01-25', 'POR_VENCER', 0],
    ['2027-01-26', 'VENCIDA', -1],
  ])('that ends on 2027-01-25 is on %s %s', async (hoy, estado, diasRestantes) => {
    const { id } = await nuevoLote(kit, { entregadoEn: '2026-01-25', garantiaMeses: 12 });
    expect(await garantiasEl(hoy, [id], 'estado diasRestantes')).toEqual([{ estado, diasRestantes }]);
  });

  it('counts its days in the company’s zone: at 18:00 in Mexico City it is not tomorrow yet', async () => {
    const { id } = await nuevoLote(kit, { entregadoEn: '2026-11-01', garantiaMeses: 1 });
    now = new Date('2026-11-25T00:00:00.000Z');
    const { data } = await kit.query(
      'query ($r: _Any!) { _entities(representations: [$r]) { ... on LoteSerie { garantia { diasRestantes } } } }',
      { r: { __typename: 'LoteSerie', id } },
    );
    now = AHORA;
    expect((data as any)._entities[0].garantia.diasRestantes).toBe(7);
  });

  it('is the domain’s for any delivery, months, cover and day; read, filtered and ordered alike', async () => {
    const dia = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10));
    const filas = fc.array(
      fc.record({
        entregadoEn: fc.option(dia, { freq: 6 }),
        garantiaMeses: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
        cobertura: fc.option(fc.tuple(dia, dia).map((ds) => ds.toSorted() as [string, string])),
      }),
      { minLength: 20, maxLength: 40 },
    );
    const vistos = new Set<string>();
    await fc.assert(
      fc.asyncProperty(filas, async (dadas) => {
        const clienteId = crypto.randomUUID();
        const lotes = [];
        for (const { cobertura, ...fila } of [...SIEMPRE, ...dadas]) {
          const lote = await nuevoLote(kit, { ...fila, clienteId });
          lotes.push({ id: lote.id, ...fila, cobertura, polizaId: cobertura && (await cubrir(lote, ...cobertura)) });
        }
        const esperadas = lotes.map((lote) => ({ lote, garantia: segunElDominio(lote, kit.world.hoy) }));
        const leidas = await garantiasEl(
          kit.world.hoy,
          lotes.map(({ id }) => id),
        );
        expect(leidas).toEqual(
          esperadas.map(({ lote, garantia }) => {
            if (!garantia) return null;
            const { cubierta, ...resto } = garantia;
            return { ...resto, cobertura: cubierta ? { id: lote.polizaId } : null };
          }),
        );
        for (const estado of ['SIN_GARANTIA', 'VIGENTE', 'POR_VENCER', 'EXTENDIDA', 'VENCIDA']) {
          const suyas = esperadas.filter(({ garantia }) => garantia?.estado === estado);
          if (suyas.length) vistos.add(estado);
          expect((await idsConGarantia(clienteId, `[${estado}]`)).sort()).toEqual(
            suyas.map(({ lote }) => lote.id).sort(),
          );
        }
        const todos = '[SIN_GARANTIA, VIGENTE, POR_VENCER, EXTENDIDA, VENCIDA]';
        const orden = ', orden: [{ campo: FIN_GARANTIA }]';
        const porFin = esperadas
          .filter(({ garantia }) => garantia)
          .toSorted((a, b) =>
            (a.garantia!.fin ?? '9999') + a.lote.id < (b.garantia!.fin ?? '9999') + b.lote.id ? -1 : 1,
          );
        expect(await idsConGarantia(clienteId, todos, orden)).toEqual(porFin.map(({ lote }) => lote.id));
      }),
      { numRuns: 5 },
    );
    expect([...vistos].sort()).toEqual(['EXTENDIDA', 'POR_VENCER', 'SIN_GARANTIA', 'VENCIDA', 'VIGENTE'].sort());
  });

  it('is extended by the policy in force that lasts longest', async () => {
    const lote = await nuevoLote(kit, { entregadoEn: '2025-01-01', garantiaMeses: 6 });
    await cubrir(lote, '2026-11-24', '2026-11-30');
    const larga = await cubrir(lote, '2026-01-01', '2026-12-31');
    await cubrir(lote, '2026-11-25', '2027-12-31');
    expect(await garantiasEl('2026-11-24', [lote.id], 'estado cobertura { id }')).toEqual([
      { estado: 'EXTENDIDA', cobertura: { id: larga } },
    ]);
  });
});

describe('the tables behind it', () => {
  it('take a policy once for each lot, with days that go forward', async () => {
    const lote = await nuevoLote(kit);
    const polizaId = await cubrir(lote, '2026-01-01', '2026-12-31');
    const fila = { id: crypto.randomUUID(), clienteId: lote.clienteId, loteSerieId: lote.id, polizaId };
    const dias = { vigenteDesde: '2027-01-01', vigenteHasta: '2027-12-31' };
    await expect(insertRows(kit, coberturasLote, [{ ...fila, ...dias }])).rejects.toThrow('coberturas_lote_una_vez');
    await expect(cubrir(lote, '2026-02-01', '2026-01-31')).rejects.toThrow('coberturas_lote_dias');
    await expect(cubrir({ ...lote, id: crypto.randomUUID() }, '2026-01-01', '2026-01-31')).rejects.toThrow(
      'coberturas_lote_lote',
    );
  });
});

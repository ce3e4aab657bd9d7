import type { LoteSerieDemo } from '@cliente360/demo';
import { AHORA, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventory } from '../index.ts';

/** A test may move it. */
let now = AHORA;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory, { now: () => now });
});
afterAll(() => kit[Symbol.asyncDispose]());

const lotes = (ids: readonly string[], selection: string, as = {}) =>
  kit.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LoteSerie { ${selection} } } }`,
    { r: ids.map((id) => ({ __typename: 'LoteSerie', id })) },
    as,
  );

/** What the domain says a lot shows, from the demo's row. */
function comoSeLee(lote: LoteSerieDemo) {
  const { clienteId, articulo, ventaId, movimientoId: _, direccionId, ...columnas } = lote;
  return {
    ...columnas,
    cliente: { id: clienteId },
    producto: { id: articulo.id, sku: articulo.sku },
    venta: ventaId && { id: ventaId },
    direccion: { id: direccionId },
    actualizadoEn: lote.creadoEn,
    version: 1,
  };
}

/** The warranty of the demo's row on a day, by the domain's text and nothing of ours. */
function garantiaDe({ entregadoEn, articulo }: LoteSerieDemo, hoy: string) {
  const meses = articulo.garantiaMeses!;
  if (entregadoEn === null) return null;
  if (meses === 0) return { estado: 'SIN_GARANTIA', inicio: null, fin: null, diasRestantes: null };
  const [anio, mes, dia] = entregadoEn.split('-').map(Number) as [number, number, number];
  let fin = new Date(Date.UTC(anio, mes - 1 + meses, dia));
  // 31 February is in March: its day before the first is the end of February.
  if (fin.getUTCDate() !== dia) fin = new Date(Date.UTC(fin.getUTCFullYear(), fin.getUTCMonth(), 0));
  const diasRestantes = (fin.getTime() - Date.parse(hoy)) / 86_400_000;
  const estado = diasRestantes < 0 ? 'VENCIDA' : diasRestantes > 30 ? 'VIGENTE' : 'POR_VENCER';
  return { estado, inicio: entregadoEn, fin: fin.toISOString().slice(0, 10), diasRestantes };
}

describe('a lot or serial number', () => {
  it('gives every field as it was stored, with its product', async () => {
    const esperados = kit.world.lotes(0).slice(0, 100);
    const { data, errors } = await lotes(
      esperados.map(({ id }) => id),
      `id cliente { id } tipo clave producto { id sku } cantidad fabricadoEn caducaEn entregadoEn
        venta { id } direccion { id } creadoEn actualizadoEn version`,
    );
    expect(errors).toBeUndefined();
    expect((data as any)._entities).toEqual(esperados.map(comoSeLee));
  });

  it('has the warranty that follows from its delivery and its product, read today and on any other day', async () => {
    const filas = kit.world.lotes(0);
    const estados = new Set<string>();
    for (const dia of ['2026-11-24', '2027-02-28', '2025-01-01']) {
      now = new Date(`${dia}T18:00:00.000Z`);
      const { data, errors } = await lotes(
        filas.map(({ id }) => id),
        'garantia { estado inicio fin diasRestantes }',
      );
      expect(errors).toBeUndefined();
      const garantias = (data as any)._entities.map(({ garantia }: any) => garantia);
      expect(garantias).toEqual(filas.map((fila) => garantiaDe(fila, dia)));
      for (const each of garantias) estados.add(each?.estado ?? 'sin entregar');
    }
    now = AHORA;
    expect([...estados].sort()).toEqual(['POR_VENCER', 'SIN_GARANTIA', 'VENCIDA', 'VIGENTE', 'sin entregar'].sort());
  });

  it('counts its days in the company’s zone: at 18:00 in Mexico City it is not tomorrow yet', async () => {
    const fila = kit.world.lotes(0).find(({ entregadoEn, articulo }) => entregadoEn && articulo.garantiaMeses)!;
    now = new Date('2026-11-25T00:00:00.000Z');
    const { data } = await lotes([fila.id], 'garantia { estado inicio fin diasRestantes }');
    now = AHORA;
    expect((data as any)._entities[0].garantia).toEqual(garantiaDe(fila, '2026-11-24'));
  });

  it('is not found from another company, nor by a token confined to another client', async () => {
    const codigo = async (id: string, as = {}) => (await lotes([id], 'clave', as)).errors?.[0]?.extensions?.['code'];
    const [propio, ajeno] = [kit.world.lotes(0)[0]!.id, kit.otra.lotes(0)[0]!.id];
    expect(await codigo(propio)).toBeUndefined();
    expect(await codigo(ajeno)).toBe('ENTIDAD_NO_ENCONTRADA');
    expect(await codigo(propio, { clientes: [kit.world.cliente(1).id] })).toBe('ENTIDAD_NO_ENCONTRADA');
  });

  it('is one piece where it is a serial number, once in the company; a lot is once in each client', async () => {
    const { empresa } = kit.world;
    const deSerie = kit.world.lotes(0).find(({ tipo }) => tipo === 'SERIE')!;
    const copia = (id: string, set: string) =>
      kit.database.write({ empresaId: empresa.id, clientes: '*' }, (tx) =>
        tx.query({
          sql: `insert into inventory.lotes_series
            select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid()) || $2::text::jsonb)).*
            from inventory.lotes_series l where id = $1`,
          params: [id, set],
        }),
      );
    const otroCliente = JSON.stringify({ cliente_id: kit.world.cliente(1).id });
    const deLote = kit.world.lotes(0).find(({ tipo }) => tipo === 'LOTE')!;
    await expect(copia(deSerie.id, '{"clave": "otra", "cantidad": 2}')).rejects.toThrow(/lotes_series_una_serie/);
    await expect(copia(deSerie.id, otroCliente)).rejects.toThrow(/lotes_series_serie/);
    await expect(copia(deLote.id, '{}')).rejects.toThrow(/lotes_series_lote/);
    await expect(copia(deLote.id, otroCliente)).resolves.toBeDefined();
  });
});

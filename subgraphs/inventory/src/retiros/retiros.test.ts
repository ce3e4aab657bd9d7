import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nuevoLote } from '../../test/lote.ts';
import { inventory } from '../index.ts';
import { clavesRetiro, retiros } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory, { clientes: 1 });
});
afterAll(() => kit[Symbol.asyncDispose]());

interface Lote {
  readonly id: string;
  readonly clave: string;
  readonly productoId: string;
}
async function retirar(lote: Lote, emitidoEn: string, cerradoEn: string | null, folio = `RET-${crypto.randomUUID()}`) {
  const id = crypto.randomUUID();
  await insertRows(kit, retiros, [{ id, folio, motivo: 'Prueba', severidad: 'MEDIA', emitidoEn, cerradoEn }]);
  await nombrar(id, lote);
  return id;
}
const nombrar = (retiroId: string, { productoId, clave }: Lote) =>
  insertRows(kit, clavesRetiro, [{ id: crypto.randomUUID(), retiroId, productoId, clave }]);

const retiroDe = async ({ id }: Lote) => {
  const { data, errors } = await kit.query(
    'query ($r: _Any!) { _entities(representations: [$r]) { ... on LoteSerie { retiro { id } } } }',
    { r: { __typename: 'LoteSerie', id } },
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].retiro?.id ?? null;
};

describe('the recall that a lot shows', () => {
  it('is the last one over, until one goes on; of those that go on, the last', async () => {
    const lote = await nuevoLote(kit);
    expect(await retiroDe(lote)).toBeNull();
    const cerrado = await retirar(lote, '2026-05-01T12:00:00.000Z', '2026-05-20T12:00:00.000Z');
    await retirar(lote, '2026-04-01T12:00:00.000Z', '2026-06-20T12:00:00.000Z');
    expect(await retiroDe(lote)).toBe(cerrado);
    const abierto = await retirar(lote, '2026-02-01T12:00:00.000Z', null);
    expect(await retiroDe(lote)).toBe(abierto);
    const nuevo = await retirar(lote, '2026-03-01T12:00:00.000Z', null);
    expect(await retiroDe(lote)).toBe(nuevo);
  });

  it('names the product too: the same key of another one is not meant', async () => {
    const lote = await nuevoLote(kit);
    const otro = kit.world.articulos.find(({ tipo, id }) => tipo === 'Inventariable' && id !== lote.productoId)!;
    await retirar({ ...lote, productoId: otro.id }, '2026-05-01T12:00:00.000Z', null);
    expect(await retiroDe(lote)).toBeNull();
  });

  it('is found by any of those that name it, shown or not', async () => {
    const lote = await nuevoLote(kit);
    const cerrado = await retirar(lote, '2026-05-01T12:00:00.000Z', '2026-05-20T12:00:00.000Z');
    await retirar(lote, '2026-02-01T12:00:00.000Z', null);
    const { data } = await kit.cliente(
      lote.clienteId,
      `lotesSeries(filtro: { retiroIds: ["${cerrado}"] }) { totalCount }`,
    );
    expect((data as any)._entities[0].lotesSeries.totalCount).toBe(1);
  });
});

describe('the tables of recalls', () => {
  it('hold a folio once, an end after its beginning, and each key once in a recall', async () => {
    const lote = await nuevoLote(kit);
    const id = await retirar(lote, '2026-05-01T12:00:00.000Z', null, 'RET-UNO');
    await expect(retirar(lote, '2026-05-01T12:00:00.000Z', null, 'RET-UNO')).rejects.toThrow('retiros_folio');
    await expect(retirar(lote, '2026-05-01T12:00:00.000Z', '2026-04-30T12:00:00.000Z')).rejects.toThrow(
      'retiros_cerrado',
    );
    await expect(nombrar(id, lote)).rejects.toThrow('claves_retiro_una_vez');
    await expect(nombrar(crypto.randomUUID(), lote)).rejects.toThrow('claves_retiro_retiro');
    await expect(nombrar(id, { ...lote, productoId: crypto.randomUUID() })).rejects.toThrow('claves_retiro_producto');
  });
});

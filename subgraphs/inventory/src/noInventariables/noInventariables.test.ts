import type { ServicioDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventory } from '../index.ts';
import { serviciosCliente } from './tables.ts';

const CLIENTES = 3;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

async function edgesDe(clienteId: string, args: string, selection = 'node { id }', as = {}) {
  const { data, errors } = await kit.cliente(clienteId, `noInventariables${args} { edges { ${selection} } }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].noInventariables.edges;
}
const clienteDe = (i: number) => kit.world.cliente(i).id;
const sinAcentos = (texto: string) => texto.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
/** By name without accents, in bytes. */
const delMundo = (i: number) =>
  kit.world
    .servicios(i)
    .toSorted((a, b) =>
      Buffer.compare(Buffer.from(sinAcentos(a.articulo.nombre)), Buffer.from(sinAcentos(b.articulo.nombre))),
    );

describe('Cliente.noInventariables', () => {
  it('gives each service by name, with what the client has to do with it in the edge', async () => {
    for (let i = 0; i < CLIENTES; i++) {
      const edges = await edgesDe(
        clienteDe(i),
        '(first: 100)',
        'vinculo desde hasta importeAcumulado ultimaPrestacion node { id sku nombre duracionEstimadaMin }',
      );
      expect(edges).toEqual(
        delMundo(i).map(({ articulo, vinculo, desde, hasta, importeAcumulado, ultimaPrestacion }) => {
          const { id, sku, nombre, duracionEstimadaMin } = articulo;
          return {
            vinculo,
            desde,
            hasta,
            importeAcumulado,
            ultimaPrestacion,
            node: { id, sku, nombre, duracionEstimadaMin },
          };
        }),
      );
    }
  });

  it.each<[string, (servicio: ServicioDemo) => boolean]>([
    ['vinculo: [CONTRATADO, INTERES]', ({ vinculo }) => vinculo !== 'HISTORICO'],
    ['activo: true', ({ articulo }) => articulo.activo],
    ['activo: false', ({ articulo }) => !articulo.activo],
    ['texto: "capacitacion"', ({ articulo }) => articulo.nombre.startsWith('Capacitación')],
    ['texto: "srv-08"', ({ articulo }) => articulo.sku.startsWith('SRV-08')],
  ])('filters by %s', async (filtro, cumple) => {
    const esperados = delMundo(0).filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    const edges = await edgesDe(clienteDe(0), `(first: 100, filtro: { ${filtro} })`);
    expect(edges).toEqual(esperados.map(({ articulo: { id } }) => ({ node: { id } })));
  });

  it('is walked by what has been sold of it, or by since when', async () => {
    const valores = async (campo: string, direccion: string, cual: string) =>
      (await edgesDe(clienteDe(0), `(first: 100, orden: [{ campo: ${campo}, direccion: ${direccion} }])`, cual)).map(
        (edge: any) => edge[cual],
      );
    const importes = await valores('IMPORTE_ACUMULADO', 'DESC', 'importeAcumulado');
    expect(importes).toEqual(importes.toSorted((a: string, b: string) => Number(b) - Number(a)));
    const dias = await valores('DESDE', 'DESC', 'desde');
    expect(dias).toEqual(dias.toSorted((a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? 1 : -1)));
  });

  it('shows nobody the bond of another client or company', async () => {
    const confinado = { clientes: [clienteDe(1)] };
    expect(await edgesDe(clienteDe(0), '', 'vinculo', confinado)).toEqual([]);
    expect(await edgesDe(kit.otra.cliente(0).id, '', 'vinculo')).toEqual([]);
  });
});

describe('the table of services and clients', () => {
  const nuevo = (diferencia: object) => {
    const [{ articulo, ...base }] = kit.world.servicios(0) as [ServicioDemo];
    const suyo = { id: crypto.randomUUID(), clienteId: crypto.randomUUID(), articuloId: articulo.id };
    return insertRows(kit, serviciosCliente, [{ ...base, ...suyo, ...diferencia }]);
  };

  it('holds a pair once, days that go forward, and nothing sold of what is only of interest', async () => {
    await expect(nuevo({ clienteId: clienteDe(0) })).rejects.toThrow('servicios_cliente_una_vez');
    await expect(nuevo({ desde: '2026-02-01', hasta: '2026-01-31' })).rejects.toThrow('servicios_cliente_dias');
    await expect(nuevo({ importeAcumulado: '-1' })).rejects.toThrow('servicios_cliente_importe');
    const interes = { vinculo: 'INTERES', importeAcumulado: '0', ultimaPrestacion: null };
    await expect(nuevo({ ...interes, importeAcumulado: '1' })).rejects.toThrow('servicios_cliente_interes');
    await expect(nuevo({ ...interes, ultimaPrestacion: '2026-01-01' })).rejects.toThrow('servicios_cliente_interes');
    const producto = kit.world.articulos.find(({ tipo }) => tipo === 'Inventariable')!;
    await expect(nuevo({ articuloId: producto.id })).rejects.toThrow('servicios_cliente_articulo');
    await expect(nuevo(interes)).resolves.toBeUndefined();
  });
});

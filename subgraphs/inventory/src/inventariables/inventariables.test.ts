import type { ProductoDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventory } from '../index.ts';
import { productosCliente } from './tables.ts';

const CLIENTES = 3;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

async function edgesDe(clienteId: string, args: string, selection = 'node { id }', as = {}) {
  const { data, errors } = await kit.cliente(clienteId, `inventariables${args} { edges { ${selection} } }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].inventariables.edges;
}
const clienteDe = (i: number) => kit.world.cliente(i).id;
/** By what was bought of it, the least first. */
const delMundo = (i: number) =>
  kit.world.productos(i).toSorted((a, b) => Number(b.importe) - Number(a.importe) || (a.id < b.id ? -1 : 1));

describe('Cliente.inventariables', () => {
  it('gives each product by amount, with what was bought of it in the edge', async () => {
    for (let i = 0; i < CLIENTES; i++) {
      const edges = await edgesDe(
        clienteDe(i),
        '(first: 100)',
        'interes cantidad importe primeraCompra ultimaCompra compras node { id sku categoria }',
      );
      expect(edges).toEqual(
        delMundo(i).map(({ articulo, interes, cantidad, importe, primeraCompra, ultimaCompra, compras }) => {
          const { id, sku, categoria } = articulo;
          return { interes, cantidad, importe, primeraCompra, ultimaCompra, compras, node: { id, sku, categoria } };
        }),
      );
    }
  });

  it('says of each what the sales took there less what came back', async () => {
    let devueltos = 0;
    for (let i = 0; i < CLIENTES; i++) {
      const cuanto = new Map<string, number>();
      const sumar = (id: string, cantidad: string, signo: 1 | -1) =>
        cuanto.set(id, (cuanto.get(id) ?? 0) + signo * Number(cantidad));
      for (const { estado, partidas } of kit.world.ventas(i))
        if (estado !== 'BORRADOR' && estado !== 'CANCELADA')
          for (const { articulo, cantidad } of partidas) sumar(articulo.id, cantidad, 1);
      for (const { tipo, estado, partidas } of kit.world.movimientos(i))
        if (tipo === 'ENTRADA_DEVOLUCION' && estado === 'ENTREGADO')
          for (const { articulo, surtido } of partidas) {
            sumar(articulo.id, surtido, -1);
            devueltos++;
          }
      for (const { cantidad, node } of await edgesDe(clienteDe(i), '(first: 100)', 'cantidad node { id }'))
        expect(Number(cantidad)).toBe(cuanto.get(node.id) ?? 0);
    }
    expect(devueltos).toBeGreaterThan(0);
  });

  it.each<[string, (producto: ProductoDemo) => boolean]>([
    ['interes: [FAVORITO, COTIZADO]', ({ interes }) => interes !== 'COMPRADO'],
    ['categoria: ["Bombas", "Clima"]', ({ articulo }) => ['Bombas', 'Clima'].includes(articulo.categoria!)],
    [
      'ultimaCompra: { desde: "2026-10-01" }',
      ({ ultimaCompra }) => ultimaCompra !== null && ultimaCompra >= '2026-10-01',
    ],
    ['texto: "VALVULA"', ({ articulo }) => articulo.nombre.startsWith('Válvula')],
    ['texto: "com-0"', ({ articulo }) => articulo.sku.startsWith('COM-0')],
  ])('filters by %s', async (filtro, cumple) => {
    const esperados = delMundo(0).filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    const edges = await edgesDe(clienteDe(0), `(first: 100, filtro: { ${filtro} })`);
    expect(edges).toEqual(esperados.map(({ articulo: { id } }) => ({ node: { id } })));
  });

  it.each([
    ['IMPORTE', 'DESC', 'productos_cliente_por_importe'],
    ['ULTIMA_COMPRA', 'DESC', 'productos_cliente_por_ultima'],
    ['COMPRAS', 'ASC', 'productos_cliente_por_compras'],
  ])('by %s %s is a walk along its index', async (campo, direccion, indice) => {
    kit.statements();
    await edgesDe(clienteDe(0), `(first: 5, orden: [{ campo: ${campo}, direccion: ${direccion} }])`);
    const page = kit.statements().find((sql) => sql.includes('order by'))!;
    const plan = (await kit.rows(`explain ${page.replaceAll('$1', `'${clienteDe(0)}'`)}`))
      .map((row) => Object.values(row)[0])
      .join('\n');
    expect(plan).toContain(indice);
  });

  it('shows nobody the purchases of another client or company', async () => {
    const confinado = { clientes: [clienteDe(1)] };
    expect(await edgesDe(clienteDe(0), '', 'importe', confinado)).toEqual([]);
    expect(await edgesDe(kit.otra.cliente(0).id, '', 'importe')).toEqual([]);
  });
});

describe('the table of products and clients', () => {
  const nuevo = (diferencia: object) => {
    const { articulo, ...base } = kit.world.productos(0).find(({ interes }) => interes === 'COMPRADO')!;
    const suyo = { id: crypto.randomUUID(), clienteId: crypto.randomUUID(), articuloId: articulo.id };
    return insertRows(kit, productosCliente, [{ ...base, ...suyo, ...diferencia }]);
  };

  it('holds a pair once, and what was bought exactly where something was', async () => {
    await expect(nuevo({ clienteId: clienteDe(0) })).rejects.toThrow('productos_cliente_una_vez');
    await expect(nuevo({ cantidad: '-1' })).rejects.toThrow('productos_cliente_cantidades');
    await expect(nuevo({ interes: 'FAVORITO' })).rejects.toThrow('productos_cliente_comprado');
    await expect(nuevo({ ultimaCompra: null })).rejects.toThrow('productos_cliente_dias');
    await expect(nuevo({ primeraCompra: '2026-11-01', ultimaCompra: '2026-10-31' })).rejects.toThrow(
      'productos_cliente_dias',
    );
    const favorito = {
      interes: 'FAVORITO',
      compras: 0,
      cantidad: '0',
      importe: '0',
      primeraCompra: null,
      ultimaCompra: null,
    };
    await expect(nuevo({ ...favorito, importe: '10' })).rejects.toThrow('productos_cliente_nada');
    await expect(nuevo({ ...favorito, primeraCompra: '2026-11-01' })).rejects.toThrow('productos_cliente_dias');
    await expect(nuevo(favorito)).resolves.toBeUndefined();
  });
});

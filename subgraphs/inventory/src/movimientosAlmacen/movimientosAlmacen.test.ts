import type { MovimientoDemo } from '@cliente360/demo';
import { insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventory } from '../index.ts';
import { lotesMovidos, movimientosAlmacen } from './tables.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(inventory);
});
afterAll(() => kit[Symbol.asyncDispose]());

const movimientosDe = async (id: string, args = '', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(id, `movimientosAlmacen${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].movimientosAlmacen;
};
const grande = () => kit.world.cliente(0).id;
/** A client of the demo, latest movement first. */
const delMundo = (i: number) =>
  [...kit.world.movimientos(i)].sort((a, b) => b.fecha.localeCompare(a.fecha) || (a.id < b.id ? -1 : 1));

/** The first 100 that satisfy `filtro` are those of the demo that satisfy `cumple`, and they are some but not all. */
async function expectFiltered(filtro: string, cumple: (movimiento: MovimientoDemo) => boolean): Promise<void> {
  const esperados = delMundo(0).filter(cumple);
  expect(esperados.length).toBeGreaterThan(0);
  expect(esperados.length).toBeLessThan(delMundo(0).length);
  const { totalCount, nodes } = await movimientosDe(grande(), `(first: 100, filtro: { ${filtro} })`);
  expect(totalCount).toBe(esperados.length);
  expect(nodes).toEqual(esperados.slice(0, 100).map(({ id }) => ({ id })));
}

const lista = (...ids: string[]) => `[${ids.map((id) => `"${id}"`).join(', ')}]`;
const referencia = (id: string | null) => id && { id };

describe('Cliente.movimientosAlmacen', () => {
  it('gives every field as it was stored, with its warehouses, its lines and the lots in each', async () => {
    const { nodes } = await movimientosDe(
      grande(),
      '(first: 100)',
      `nodes { id cliente { id } folio tipo estado almacenOrigen { id clave nombre codigoPostal activo }
        almacenDestino { id clave nombre codigoPostal activo } fecha comprometidaPara
        partidas { articulo { id sku } pedido surtido costoUnitario lotes { cantidad loteSerie { id clave } } }
        venta { id } notaCredito { id } facturaTraslado { id } direccion { id } guia paqueteria
        creadoEn actualizadoEn version }`,
    );
    expect(nodes).toEqual(delMundo(0).slice(0, 100).map(comoSeLee));
  });

  it('starts with the latest, or goes by folio when asked', async () => {
    const fechas = delMundo(0).map(({ fecha }) => fecha);
    const { nodes } = await movimientosDe(grande(), '(first: 100)', 'nodes { fecha }');
    expect(nodes.map(({ fecha }: any) => fecha)).toEqual(fechas.slice(0, 100));
    const folios = delMundo(0)
      .map(({ folio }) => folio)
      .sort();
    const primeros = await movimientosDe(grande(), '(first: 9, orden: [{ campo: FOLIO }])', 'nodes { folio }');
    expect(primeros.nodes.map(({ folio }: any) => folio)).toEqual(folios.slice(0, 9));
  });

  it('filters by kind and state, both at once', () =>
    expectFiltered('tipo: [PRESTAMO, SALIDA_VENTA], estado: [CANCELADO, ENTREGADO]', ({ tipo, estado }) =>
      ['PRESTAMO/ENTREGADO', 'SALIDA_VENTA/ENTREGADO', 'SALIDA_VENTA/CANCELADO'].includes(`${tipo}/${estado}`),
    ));

  it('filters by warehouse, whether it leaves it or arrives there', async () => {
    const sale = delMundo(0).find(({ almacenOrigenId }) => almacenOrigenId)!.almacenOrigenId!;
    const entra = delMundo(0).find(({ tipo }) => tipo === 'ENTRADA_DEVOLUCION')!.almacenDestinoId!;
    await expectFiltered(`almacenIds: ${lista(sale, entra)}`, ({ almacenOrigenId, almacenDestinoId }) =>
      [almacenOrigenId, almacenDestinoId].some((id) => id === sale || id === entra),
    );
    await expectFiltered(`almacenIds: ${lista(entra)}`, ({ almacenDestinoId }) => almacenDestinoId === entra);
  });

  it('filters by an article of any of its lines', async () => {
    const { articulo } = delMundo(0).find(({ partidas }) => partidas.length > 1)!.partidas[1]!;
    await expectFiltered(`articuloIds: ${lista(articulo.id)}`, ({ partidas }) =>
      partidas.some((partida) => partida.articulo.id === articulo.id),
    );
  });

  it('filters by a lot moved in any of its lines, the way out and the way back', async () => {
    const devuelto = delMundo(0).find(({ tipo }) => tipo === 'DEVOLUCION_PRESTAMO')!.partidas[0]!.lotes[0]!.loteSerieId;
    const mueve = ({ partidas }: MovimientoDemo) =>
      partidas.some(({ lotes }) => lotes.some(({ loteSerieId }) => loteSerieId === devuelto));
    expect(delMundo(0).filter(mueve)).toHaveLength(2);
    await expectFiltered(`loteIds: ${lista(devuelto)}`, mueve);
  });

  it('filters by sale, its deliveries and its returns', async () => {
    const { ventaId } = delMundo(0).find(({ tipo }) => tipo === 'ENTRADA_DEVOLUCION')!;
    await expectFiltered(`ventaIds: ${lista(ventaId!)}`, (movimiento) => movimiento.ventaId === ventaId);
  });

  it('takes a period as days of the company, from midnight to midnight in Mexico City', async () => {
    const [clienteId, base] = [crypto.randomUUID(), delMundo(0)[0]!];
    const fechas = [
      '2026-11-10T05:59:59.999Z',
      '2026-11-10T06:00:00.000Z',
      '2026-11-11T05:59:59.999Z',
      '2026-11-11T06:00:00.000Z',
    ];
    const { partidas: _, ...fila } = base;
    await insertRows(
      kit,
      movimientosAlmacen,
      fechas.map((fecha, i) => ({
        ...fila,
        id: crypto.randomUUID(),
        clienteId,
        folio: `X-${i}`,
        fecha,
        facturaTrasladoId: null,
      })),
    );
    const filtro = '(filtro: { fecha: { desde: "2026-11-10", hasta: "2026-11-10" } })';
    expect((await movimientosDe(clienteId, filtro, 'nodes { folio }')).nodes).toEqual([
      { folio: 'X-2' },
      { folio: 'X-1' },
    ]);
  });

  it('shows the CFDI that went with it', async () => {
    const [clienteId, facturaTrasladoId, base] = [crypto.randomUUID(), crypto.randomUUID(), delMundo(0)[0]!];
    const { partidas: _, ...fila } = base;
    const suyo = { id: crypto.randomUUID(), clienteId, folio: 'X-T', facturaTrasladoId };
    await insertRows(kit, movimientosAlmacen, [{ ...fila, ...suyo }]);
    expect((await movimientosDe(clienteId, '', 'nodes { facturaTraslado { id } }')).nodes).toEqual([
      { facturaTraslado: { id: facturaTrasladoId } },
    ]);
  });

  it('names the filter that holds no id', async () => {
    for (const campo of ['almacenIds', 'articuloIds', 'loteIds', 'ventaIds'])
      for (const valor of ['["no-es-id"]', '[]']) {
        const { errors } = await kit.cliente(
          grande(),
          `movimientosAlmacen(filtro: { ${campo}: ${valor} }) { totalCount }`,
        );
        expect(errors![0]).toMatchObject({
          extensions: { code: 'BAD_USER_INPUT' },
          message: expect.stringContaining(campo),
        });
      }
  });
});

describe('Venta.movimientos', () => {
  it('are the sale’s deliveries and returns, the latest first', async () => {
    const { ventaId } = delMundo(0).find(({ tipo }) => tipo === 'ENTRADA_DEVOLUCION')!;
    const { data, errors } = await kit.query(
      'query ($r: _Any!) { _entities(representations: [$r]) { ... on Venta { movimientos { totalCount nodes { id } } } } }',
      { r: { __typename: 'Venta', id: ventaId } },
    );
    expect(errors).toBeUndefined();
    const esperados = delMundo(0).filter((each) => each.ventaId === ventaId);
    expect(esperados.length).toBeGreaterThan(1);
    expect((data as any)._entities[0].movimientos).toEqual({
      totalCount: esperados.length,
      nodes: esperados.map(({ id }) => ({ id })),
    });
  });
});

describe('the table of lots moved', () => {
  it('holds a lot once in a movement, in a line of that movement', async () => {
    const con = delMundo(0).filter(({ partidas }) => partidas.some(({ lotes }) => lotes.length));
    const [uno, otro] = [con[0]!, con[1]!];
    const partida = uno.partidas.find(({ lotes }) => lotes.length)!;
    const { loteSerieId } = partida.lotes[0]!;
    const mover = (diferencia: object) =>
      insertRows(kit, lotesMovidos, [
        {
          ...{ id: crypto.randomUUID(), clienteId: grande(), movimientoId: uno.id, partidaId: partida.id },
          ...{ loteSerieId, cantidad: '1', ...diferencia },
        },
      ]);
    await expect(mover({})).rejects.toThrow('lotes_movidos_lote_una_vez');
    await expect(mover({ movimientoId: otro.id })).rejects.toThrow('lotes_movidos_partida_de_su_movimiento');
    const ajeno = kit.world.lotes(0).find(({ id }) => partida.lotes.every((lote) => lote.loteSerieId !== id))!;
    await expect(mover({ loteSerieId: crypto.randomUUID() })).rejects.toThrow('lotes_movidos_lote');
    await expect(mover({ loteSerieId: ajeno.id })).resolves.toBeUndefined();
  });
});

describe('whose movements they are', () => {
  const vacia = { totalCount: 0, nodes: [] };
  const uno = async (id: string, as = {}) =>
    kit.query(
      'query ($r: _Any!) { _entities(representations: [$r]) { ... on MovimientoAlmacen { folio } } }',
      { r: { __typename: 'MovimientoAlmacen', id } },
      as,
    );

  it('stay in their company', async () => {
    expect(kit.otra.movimientos(0).length).toBeGreaterThan(0);
    expect(await movimientosDe(kit.otra.cliente(0).id)).toEqual(vacia);
    const { errors } = await uno(kit.otra.movimientos(0)[0]!.id);
    expect(errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
  });

  it('are hidden, with their lines and lots, from a token confined to another client', async () => {
    const confined = { clientes: [kit.world.cliente(1).id] };
    expect(await movimientosDe(grande(), '', 'totalCount nodes { id }', confined)).toEqual(vacia);
    expect((await uno(delMundo(0)[0]!.id, confined)).errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
    for (const table of ['movimientos_almacen', 'partidas_movimiento', 'lotes_movidos', 'lotes_series']) {
      const clientes = (scope = {}) =>
        kit.rows(`select distinct cliente_id::text as id from inventory.${table}`, [], scope);
      expect(await clientes(confined)).toEqual([{ id: confined.clientes[0] }]);
      expect((await clientes()).length).toBeGreaterThan(1);
    }
  });
});

describe('what a page costs', () => {
  const TODO = `movimientosAlmacen(first: 100) { totalCount nodes { folio
    almacenOrigen { clave } almacenDestino { clave }
    partidas { articulo { nombre precioLista { importe } } lotes { loteSerie { clave producto { sku } garantia { estado } } } } } }`;

  it('is one statement for each kind of thing asked, for a hundred movements of three clients as for one', async () => {
    const ask = (...clientes: number[]) =>
      kit.query(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { ${TODO} } } }`, {
        r: clientes.map((i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id })),
      });
    await ask(0);
    kit.statements();
    const { data, errors } = await ask(0, 1, 2);
    expect(errors).toBeUndefined();
    expect((data as any)._entities[0].movimientosAlmacen.nodes).toHaveLength(100);
    const sent = kit.statements();
    const byId = (table: string) =>
      sent.filter((sql) => sql.startsWith(`select "inventory"."${table}"."id"::text as "key"`));
    expect(sent).toHaveLength(7);
    // Origin and destination are two fields; an article is asked for its line and for its lot.
    expect(['almacenes', 'inventariables', 'lotes_series'].map((table) => byId(table).length)).toEqual([2, 2, 1]);
  });

  it.each([
    ['FECHA', 'movimientos_almacen_por_fecha'],
    ['FOLIO', 'movimientos_almacen_por_folio'],
  ])('by %s is a walk along its index, with nothing to sort', async (campo, indice) => {
    kit.statements();
    await movimientosDe(
      grande(),
      `(first: 5, orden: [{ campo: ${campo}, direccion: ${campo === 'FECHA' ? 'DESC' : 'ASC'} }])`,
      'nodes { folio }',
    );
    const page = kit.statements().find((sql) => sql.includes(`order by`))!;
    const literal = page.replaceAll('$1', `'${grande()}'`);
    const plan = (await kit.rows(`explain ${literal}`)).map((row) => Object.values(row)[0]).join('\n');
    expect(plan).toContain(indice);
    expect(plan).not.toContain('Sort');
  });
});

/** What the domain says a movement shows, from the demo's row. */
function comoSeLee({ clienteId, ...fila }: MovimientoDemo) {
  const { almacenOrigenId, almacenDestinoId, partidas, ventaId, notaCreditoId, direccionId, ...columnas } = fila;
  const almacen = (id: string | null) => {
    const found = kit.world.almacenes.find((each) => each.id === id);
    return found ?? null;
  };
  const claveDe = (id: string) => kit.world.lotes(0).find((lote) => lote.id === id)!.clave;
  return {
    ...columnas,
    cliente: { id: clienteId },
    almacenOrigen: almacen(almacenOrigenId),
    almacenDestino: almacen(almacenDestinoId),
    partidas: partidas.map(({ articulo, pedido, surtido, costoUnitario, lotes }) => ({
      articulo: { id: articulo.id, sku: articulo.sku },
      pedido,
      surtido,
      costoUnitario,
      lotes: lotes
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ loteSerieId: id, cantidad }) => ({ cantidad, loteSerie: { id, clave: claveDe(id) } })),
    })),
    venta: referencia(ventaId),
    notaCredito: referencia(notaCreditoId),
    facturaTraslado: referencia(
      kit.world.facturasTraslado(0).find((each) => each.movimientoId === fila.id)?.id ?? null,
    ),
    direccion: referencia(direccionId),
  };
}

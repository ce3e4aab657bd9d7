import type { VentaDemo } from '@cliente360/demo';
import { enPesos, insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dinero, micros, porcentaje } from '../../test/exacto.ts';
import { crm } from '../index.ts';
import { demo } from './demo.ts';
import { partidasVenta, ventas } from './tables.ts';

const CLIENTES = 3;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const entidad = async (id: string, selection: string, as = {}) => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on Venta { ${selection} } } }`,
    { r: { __typename: 'Venta', id } },
    as,
  );
  return { venta: (data as any)?._entities?.[0], code: errors?.[0]?.extensions?.['code'] };
};
const ventasDe = async (i: number, args: string) => {
  const { data, errors } = await kit.cliente(kit.world.cliente(i).id, `ventas(first: 100${args}) { nodes { id } }`);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].ventas.nodes.map(({ id }: { id: string }) => id) as string[];
};

/** A sale of the second client like its first one, but for what is given, with these lines; its id. */
async function nueva(lineas: readonly object[], diferencia: object = {}): Promise<string> {
  const [venta, partida] = demo.map(({ rows }) => [...rows!(kit.world, 1)][0]);
  const ventaId = crypto.randomUUID();
  await insertRows(kit, ventas, [{ ...venta, id: ventaId, folio: `V-${ventaId}`, ...diferencia }]);
  await insertRows(
    kit,
    partidasVenta,
    lineas.map((linea, n) => ({ ...partida, id: crypto.randomUUID(), ventaId, renglon: n + 1, ...linea })),
  );
  return ventaId;
}

describe('Venta', () => {
  it('has every field as the demo made it', async () => {
    const demoVentas = Array.from({ length: CLIENTES }, (_, i) => kit.world.ventas(i)).flat();
    expect(new Set(demoVentas.map(({ estado }) => estado)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(demoVentas.map(({ moneda }) => moneda))).toEqual(new Set(['MXN', 'USD']));
    const { data, errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Venta {
        id cliente { id } folio estado fecha entregaComprometida subtotal iva total { importe moneda importeMxn tipoCambio }
        partidas { articulo { __typename id } cantidad surtido facturado precio importe } cotizacion { id }
        direccionEnvio { id alias } vendedor { id usuario } surtidoPct facturadoPct creadoEn actualizadoEn version } } }`,
      { r: demoVentas.map(({ id }) => ({ __typename: 'Venta', id })) },
    );
    expect(errors).toBeUndefined();
    expect(data!['_entities']).toEqual(demoVentas.map(comoSeLee));
  });

  it('is delivered and invoiced in proportion to what its lines are worth', async () => {
    const id = await nueva([
      { cantidad: '10', surtido: '5', facturado: '10', precio: '100' },
      { cantidad: '1', surtido: '0', facturado: '0', precio: '3000' },
    ]);
    expect((await entidad(id, 'surtidoPct facturadoPct')).venta).toEqual({ surtidoPct: '12.5', facturadoPct: '25' });
  });

  it('gets nothing for what was delivered in excess of a line', async () => {
    const id = await nueva([
      { cantidad: '2', surtido: '9', facturado: '0', precio: '50' },
      { cantidad: '4', surtido: '1', facturado: '0', precio: '50' },
    ]);
    expect((await entidad(id, 'surtidoPct')).venta).toEqual({ surtidoPct: '50' });
  });

  it('has 0 % done where it is worth nothing or has no lines', async () => {
    for (const lineas of [[], [{ cantidad: '2', surtido: '2', facturado: '2', precio: '0' }]])
      expect((await entidad(await nueva(lineas), 'surtidoPct facturadoPct')).venta).toEqual({
        surtidoPct: '0',
        facturadoPct: '0',
      });
  });

  it('shows the same percentages as exact fractions do, whatever its lines', async () => {
    const cantidad = fc.constantFrom('0.5', '1', '2.25', '3', '7', '60');
    const linea = fc.record({
      cantidad,
      surtido: fc.oneof(fc.constant('0'), cantidad),
      facturado: fc.oneof(fc.constant('0'), cantidad),
      precio: fc.constantFrom('0', '0.01', '119.35', '333.333333', '164500'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(linea, { minLength: 1, maxLength: 5 }), async (lineas) => {
        const { venta } = await entidad(await nueva(lineas), 'surtidoPct facturadoPct');
        for (const hecho of ['surtido', 'facturado'] as const)
          expect([hecho, venta[`${hecho}Pct`]]).toEqual([hecho, exacto(lineas, hecho)]);
      }),
      { numRuns: 40 },
    );
  });

  it('rounds the amount of a line to the cent, and adds the tax to its subtotal', async () => {
    const id = await nueva([{ cantidad: '1.5', surtido: '0', facturado: '0', precio: '0.33' }], {
      subtotal: '0.5',
      iva: '0.08',
    });
    expect((await entidad(id, 'partidas { importe } subtotal iva total { importe }')).venta).toEqual({
      partidas: [{ importe: '0.50' }],
      subtotal: '0.50',
      iva: '0.08',
      total: { importe: '0.58' },
    });
  });

  it('is not there for another company, nor for a token confined to another client', async () => {
    const [venta, confinado] = [kit.world.ventas(0)[0]!, { clientes: [kit.world.cliente(1).id] }];
    expect((await entidad(venta.id, 'folio')).venta).toEqual({ folio: venta.folio });
    expect((await entidad(kit.otra.ventas(0)[0]!.id, 'folio')).code).toBe('ENTIDAD_NO_ENCONTRADA');
    expect((await entidad(venta.id, 'folio', confinado)).code).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

describe('Cliente.ventas', () => {
  const pesos = ({ total, tipoCambio }: VentaDemo) => Number(enPesos(total, tipoCambio));
  const vendedor = () => kit.world.ventas(1)[0]!.vendedorId;
  const articulo = () => kit.world.ventas(0)[3]!.partidas.at(-1)!.articulo.id;

  it.each<[string, () => string, (venta: VentaDemo) => boolean]>([
    ['estado', () => 'estado: [PARCIAL, CANCELADA]', ({ estado }) => estado === 'PARCIAL' || estado === 'CANCELADA'],
    [
      'fecha',
      () => 'fecha: { desde: "2026-03-01", hasta: "2026-05-31" }',
      ({ fecha }) => '2026-03-01' <= fecha && fecha <= '2026-05-31',
    ],
    [
      'total',
      () => 'total: { gte: "20000", lte: "60000" }',
      (venta) => 20_000 <= pesos(venta) && pesos(venta) <= 60_000,
    ],
    ['vendedorIds', () => `vendedorIds: ["${vendedor()}"]`, ({ vendedorId }) => vendedorId === vendedor()],
    [
      'articuloIds',
      () => `articuloIds: ["${articulo()}"]`,
      ({ partidas }) => partidas.some((partida) => partida.articulo.id === articulo()),
    ],
  ])('filters by %s', async (_, filtro, cumple) => {
    let cuantas = 0;
    for (let i = 0; i < CLIENTES; i++) {
      const suyas = kit.world.ventas(i);
      const halladas = (await ventasDe(i, `, filtro: { ${filtro()} }`)).filter((id) => suyas.some((v) => v.id === id));
      const esperadas = suyas.filter(cumple).map(({ id }) => id);
      expect(halladas.toSorted()).toEqual(esperadas.toSorted());
      cuantas += esperadas.length;
    }
    expect(cuantas).toBeGreaterThan(0);
  });

  it.each<[string, (a: VentaDemo, b: VentaDemo) => number]>([
    ['', (a, b) => (a.fecha < b.fecha ? 1 : a.fecha > b.fecha ? -1 : 0)],
    [', orden: [{ campo: TOTAL }]', (a, b) => pesos(a) - pesos(b)],
    [', orden: [{ campo: FOLIO, direccion: DESC }]', (a, b) => (a.folio < b.folio ? 1 : -1)],
  ])('is walked by date, the latest first, unless told otherwise: “%s”', async (orden, compara) => {
    const esperadas = kit.world.ventas(0).toSorted((a, b) => compara(a, b) || (a.id < b.id ? -1 : 1));
    expect(await ventasDe(0, orden)).toEqual(esperadas.slice(0, 100).map(({ id }) => id));
  });

  it('names the filter that holds no id', async () => {
    const { errors } = await kit.cliente(
      kit.world.cliente(0).id,
      'ventas(filtro: { articuloIds: ["BOM-001"] }) { totalCount }',
    );
    expect(errors![0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('articuloIds'),
    });
  });
});

describe('the tables of ventas', () => {
  const linea = { cantidad: '2', surtido: '0', facturado: '0', precio: '10' };

  it.each<[string, object, string]>([
    ['a folio twice', { folio: 'V-000001' }, 'ventas_folio'],
    ['pesos at a rate other than 1', { moneda: 'MXN', tipoCambio: '18.5' }, 'ventas_tipo_cambio'],
    ['a rate of nothing', { moneda: 'USD', tipoCambio: '0' }, 'ventas_tipo_cambio'],
    ['a negative amount', { subtotal: '-1' }, 'ventas_importes'],
    ['a delivery before the order', { fecha: '2026-11-02', entregaComprometida: '2026-11-01' }, 'ventas_entrega'],
    ['a state of their own', { estado: 'PERDIDA' }, 'ventas_estado_valores'],
    ['a seller who is nobody', { vendedorId: '00000000-0000-7000-8000-000000000000' }, 'ventas_vendedor'],
  ])('refuse %s', async (_, diferencia, restriccion) => {
    await expect(nueva([linea], diferencia)).rejects.toThrow(restriccion);
  });

  it.each<[string, object, string]>([
    ['of nothing', { ...linea, cantidad: '0' }, 'partidas_venta_cantidades'],
    ['delivered in the negative', { ...linea, surtido: '-1' }, 'partidas_venta_cantidades'],
    ['in the place of another', { ...linea, renglon: 1 }, 'partidas_venta_renglon'],
    ['of an article of no kind', { ...linea, articuloTipo: 'Servicio' }, 'partidas_venta_articulo_tipo_valores'],
  ])('refuse a line %s', async (_, diferencia, restriccion) => {
    await expect(nueva([linea, diferencia])).rejects.toThrow(restriccion);
  });
});

/** The percentage of `hecho`, as exact fractions say it. */
function exacto(
  lineas: readonly Record<'cantidad' | 'surtido' | 'facturado' | 'precio', string>[],
  hecho: 'surtido' | 'facturado',
): string {
  let [hechas, pedidas] = [0n, 0n];
  for (const { precio, ...linea } of lineas) {
    const [pedida, hecha] = [micros(linea.cantidad), micros(linea[hecho])];
    hechas += (hecha < pedida ? hecha : pedida) * micros(precio);
    pedidas += pedida * micros(precio);
  }
  return porcentaje(hechas, pedidas);
}

/** What the domain says a sale shows, from the demo's row. */
function comoSeLee(esperada: VentaDemo) {
  const { clienteId, moneda, tipoCambio, total, vendedorId, direccionEnvioId, partidas, ...fila } = esperada;
  const vendedor = kit.world.usuarios.find(({ id }) => id === vendedorId)!;
  const i = Array.from({ length: CLIENTES }, (_, n) => n).find((n) => kit.world.cliente(n).id === clienteId)!;
  const cotizacion = kit.world.cotizaciones(i).find(({ ventaId }) => ventaId === esperada.id);
  const direccion = kit.world.direcciones(i).find(({ id }) => id === direccionEnvioId)!;
  return {
    ...fila,
    cliente: { id: clienteId },
    total: dinero(total, moneda, tipoCambio),
    partidas: partidas.map(({ articulo, cantidad, surtido, facturado, precio, importe }) => ({
      ...{ cantidad, surtido, facturado, precio, importe },
      articulo: { __typename: articulo.tipo, id: articulo.id },
    })),
    cotizacion: cotizacion ? { id: cotizacion.id } : null,
    direccionEnvio: { id: direccionEnvioId, alias: direccion.alias },
    vendedor: { id: vendedorId, usuario: vendedor.usuario },
    surtidoPct: exacto(partidas, 'surtido'),
    facturadoPct: exacto(partidas, 'facturado'),
  };
}

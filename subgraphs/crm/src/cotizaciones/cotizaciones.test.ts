import type { CotizacionDemo } from '@cliente360/demo';
import { enPesos, insertRows, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dinero, micros } from '../../test/exacto.ts';
import { crm } from '../index.ts';
import { demo } from './demo.ts';
import { cotizaciones, partidasCotizacion } from './tables.ts';

const CLIENTES = 3;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(crm, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const entidad = async (__typename: 'Cotizacion' | 'Venta', id: string, selection: string, as = {}) => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { ${selection} } } }`,
    { r: { __typename, id } },
    as,
  );
  return { nodo: (data as any)?._entities?.[0], code: errors?.[0]?.extensions?.['code'] };
};
const cotizacionesDe = async (i: number, args: string) => {
  const { data, errors } = await kit.cliente(
    kit.world.cliente(i).id,
    `cotizaciones(first: 100${args}) { nodes { id estado } }`,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].cotizaciones.nodes as { id: string; estado: string }[];
};
const todas = () => Array.from({ length: CLIENTES }, (_, i) => kit.world.cotizaciones(i)).flat();

/** A quote of the third client, sent and in force on the day of the tests, but for what is given; its id. */
async function nueva(diferencia: object = {}, lineas: readonly object[] = []): Promise<string> {
  const [cotizacion, partida] = demo.map(({ rows }) => [...rows!(kit.world, 2)][0]);
  const id = crypto.randomUUID();
  const enviada = { estadoDecidido: 'ENVIADA', emitidaEn: '2026-11-20T17:00:00.000Z', vigenteHasta: '2026-12-05' };
  const suelta = { oportunidadId: null, ventaId: null, motivoRechazo: null, revision: 1 };
  await insertRows(kit, cotizaciones, [
    { ...cotizacion, ...enviada, ...suelta, id, folio: `COT-${id}`, ...diferencia },
  ]);
  await insertRows(
    kit,
    partidasCotizacion,
    lineas.map((linea, n) => ({ ...partida, id: crypto.randomUUID(), cotizacionId: id, renglon: n + 1, ...linea })),
  );
  return id;
}

describe('Cotizacion', () => {
  it('has every field as the demo made it', async () => {
    expect(new Set(todas().map(({ estado }) => estado)).size).toBe(7);
    const { data, errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cotizacion {
        id cliente { id } folio estado emitidaEn vigenteHasta subtotal descuento iva total { importe moneda importeMxn tipoCambio }
        partidas { articulo { __typename id } descripcion cantidad precio descuentoPct importe } revision reemplazaA { id }
        oportunidad { id } venta { id } motivoRechazo responsable { id } creadoEn actualizadoEn version } } }`,
      { r: todas().map(({ id }) => ({ __typename: 'Cotizacion', id })) },
    );
    expect(errors).toBeUndefined();
    expect(data!['_entities']).toEqual(todas().map(comoSeLee));
  });

  it.each([
    ['sent, on its last day', { vigenteHasta: '2026-11-24' }, 'ENVIADA'],
    ['sent, after its last day', { vigenteHasta: '2026-11-23' }, 'VENCIDA'],
    ['accepted, after its last day', { estadoDecidido: 'ACEPTADA', vigenteHasta: '2026-11-23' }, 'ACEPTADA'],
    ['replaced, after its last day', { estadoDecidido: 'REEMPLAZADA', vigenteHasta: '2026-11-23' }, 'REEMPLAZADA'],
    [
      'a draft, after its last day',
      { estadoDecidido: 'BORRADOR', emitidaEn: null, vigenteHasta: '2026-11-23' },
      'BORRADOR',
    ],
  ])('%s', async (_, diferencia, estado) => {
    const id = await nueva(diferencia);
    expect((await entidad('Cotizacion', id, 'estado')).nodo).toEqual({ estado });
    const iguales = await cotizacionesDe(2, `, filtro: { estado: [${estado}] }`);
    expect(iguales).toContainEqual({ id, estado });
    expect(new Set(iguales.map((each) => each.estado))).toEqual(new Set([estado]));
  });

  it('replaces the revision before it, of its own folio and client', async () => {
    const folio = `COT-${crypto.randomUUID()}`;
    const primera = await nueva({ folio, estadoDecidido: 'REEMPLAZADA' });
    const segunda = await nueva({ folio, revision: 2 });
    const quinta = await nueva({ folio, revision: 5 });
    const deOtro = await nueva({ folio, revision: 3, clienteId: kit.world.cliente(1).id });
    const reemplazaA = async (id: string) =>
      (await entidad('Cotizacion', id, 'reemplazaA { id revision estado }')).nodo.reemplazaA;
    expect(await reemplazaA(segunda)).toEqual({ id: primera, revision: 1, estado: 'REEMPLAZADA' });
    for (const id of [primera, quinta, deOtro]) expect(await reemplazaA(id)).toBeNull();
  });

  it('and the sale that it became name each other', async () => {
    const [vendida] = kit.world.cotizaciones(0).filter(({ ventaId }) => ventaId);
    const { nodo } = await entidad('Venta', vendida!.ventaId!, 'cotizacion { folio venta { folio } }');
    const { folio } = kit.world.ventas(0).find(({ id }) => id === vendida!.ventaId)!;
    expect(nodo).toEqual({ cotizacion: { folio: vendida!.folio, venta: { folio } } });
    const cotizadas = new Set(kit.world.cotizaciones(0).map(({ ventaId }) => ventaId));
    const [sinCotizar] = kit.world.ventas(0).filter(({ id }) => !cotizadas.has(id));
    expect((await entidad('Venta', sinCotizar!.id, 'cotizacion { id }')).nodo).toEqual({ cotizacion: null });
  });

  it('rounds the amount of a line to the cent after its discount, and takes the discounts off its total', async () => {
    const id = await nueva({ moneda: 'MXN', tipoCambio: '1', subtotal: '100.05', descuento: '7.5', iva: '14.81' }, [
      { cantidad: '1.5', precio: '66.7', descuentoPct: '7.5' },
    ]);
    expect((await entidad('Cotizacion', id, 'partidas { importe } total { importe }')).nodo).toEqual({
      partidas: [{ importe: '92.55' }],
      total: { importe: '107.36' },
    });
  });

  it('is not there for another company, nor for a token confined to another client', async () => {
    const [cotizacion, confinado] = [kit.world.cotizaciones(0)[0]!, { clientes: [kit.world.cliente(1).id] }];
    expect((await entidad('Cotizacion', cotizacion.id, 'folio')).nodo).toEqual({ folio: cotizacion.folio });
    const ajena = kit.otra.cotizaciones(0)[0]!.id;
    expect((await entidad('Cotizacion', ajena, 'folio')).code).toBe('ENTIDAD_NO_ENCONTRADA');
    expect((await entidad('Cotizacion', cotizacion.id, 'folio', confinado)).code).toBe('ENTIDAD_NO_ENCONTRADA');
  });
});

describe('Cliente.cotizaciones', () => {
  const pesos = ({ total, tipoCambio }: CotizacionDemo) => Number(enPesos(total, tipoCambio));
  const responsable = () =>
    kit.world.cotizaciones(0).find((each) => each.responsableId !== kit.world.cliente(0).ejecutivoId)!.responsableId;
  // Mexico City is six hours behind UTC all year.
  const [abril, mayo] = ['2026-04-01T06:00:00.000Z', '2026-05-01T06:00:00.000Z'];

  it.each<[string, () => string, (cotizacion: CotizacionDemo) => boolean]>([
    [
      'estado',
      () => 'estado: [VENCIDA, REEMPLAZADA]',
      ({ estado }) => estado === 'VENCIDA' || estado === 'REEMPLAZADA',
    ],
    [
      'emitidaEn',
      () => 'emitidaEn: { desde: "2026-04-01", hasta: "2026-04-30" }',
      ({ emitidaEn }) => emitidaEn !== null && abril <= emitidaEn && emitidaEn < mayo,
    ],
    ['total', () => 'total: { gte: "20000" }', (cotizacion) => 20_000 <= pesos(cotizacion)],
    ['vigenteHasta', () => 'vigenteHasta: { desde: "2026-11-24" }', ({ vigenteHasta }) => '2026-11-24' <= vigenteHasta],
    ['responsableIds', () => `responsableIds: ["${responsable()}"]`, (each) => each.responsableId === responsable()],
  ])('filters by %s', async (_, filtro, cumple) => {
    for (let i = 0; i < 2; i++) {
      const suyas = kit.world.cotizaciones(i);
      const halladas = (await cotizacionesDe(i, `, filtro: { ${filtro()} }`))
        .map(({ id }) => id)
        .filter((id) => suyas.some((each) => each.id === id));
      expect(halladas.toSorted()).toEqual(
        suyas
          .filter(cumple)
          .map(({ id }) => id)
          .toSorted(),
      );
      if (i === 0) expect(halladas.length).toBeGreaterThan(0);
    }
  });

  it.each<[string, (a: CotizacionDemo, b: CotizacionDemo) => number]>([
    [
      '',
      (a, b) => ((a.emitidaEn ?? '') < (b.emitidaEn ?? '') ? 1 : (a.emitidaEn ?? '') > (b.emitidaEn ?? '') ? -1 : 0),
    ],
    [', orden: [{ campo: TOTAL, direccion: DESC }]', (a, b) => pesos(b) - pesos(a)],
    [', orden: [{ campo: VIGENTE_HASTA }]', (a, b) => a.vigenteHasta.localeCompare(b.vigenteHasta)],
  ])('is walked by emission, the latest first and drafts last, unless told otherwise: “%s”', async (orden, compara) => {
    const esperadas = kit.world.cotizaciones(0).toSorted((a, b) => compara(a, b) || (a.id < b.id ? -1 : 1));
    expect((await cotizacionesDe(0, orden)).map(({ id }) => id)).toEqual(esperadas.slice(0, 100).map(({ id }) => id));
  });
});

describe('the tables of cotizaciones', () => {
  const primera = () => kit.world.cotizaciones(0)[0]!;
  const linea = { cantidad: '2', precio: '10', descuentoPct: '0' };

  it.each<[string, () => object, string]>([
    ['a revision twice', () => ({ folio: primera().folio, revision: 1 }), 'cotizaciones_revision'],
    ['a revision 0', () => ({ revision: 0 }), 'cotizaciones_revision_desde_1'],
    ['a draft that was sent', () => ({ estadoDecidido: 'BORRADOR' }), 'cotizaciones_emision'],
    ['what was sent on no day', () => ({ emitidaEn: null }), 'cotizaciones_emision'],
    ['that somebody decides it ran out', () => ({ estadoDecidido: 'VENCIDA' }), 'cotizaciones_estado_decidido_valores'],
    ['the sale of what was not accepted', () => ({ ventaId: primera().ventaId }), 'cotizaciones_aceptada'],
    [
      'a sale that comes from two quotes',
      () => ({ estadoDecidido: 'ACEPTADA', ventaId: primera().ventaId }),
      'cotizaciones_venta',
    ],
    [
      'a sale that is not there',
      () => ({ estadoDecidido: 'ACEPTADA', ventaId: primera().id }),
      'cotizaciones_convertida',
    ],
    ['the reason for a rejection that was none', () => ({ motivoRechazo: 'Precio.' }), 'cotizaciones_rechazada'],
    ['a discount above what is sold', () => ({ subtotal: '10', descuento: '10.01' }), 'cotizaciones_importes'],
    ['pesos at a rate other than 1', () => ({ moneda: 'MXN', tipoCambio: '18.5' }), 'cotizaciones_tipo_cambio'],
    ['a person who is nobody', () => ({ responsableId: primera().id }), 'cotizaciones_responsable'],
  ])('refuse %s', async (_, diferencia, restriccion) => {
    await expect(nueva(diferencia())).rejects.toThrow(`"${restriccion}"`);
  });

  it.each<[string, object, string]>([
    ['of nothing', { ...linea, cantidad: '0' }, 'partidas_cotizacion_cantidades'],
    ['for less than nothing', { ...linea, descuentoPct: '100.01' }, 'partidas_cotizacion_cantidades'],
    ['in the place of another', { ...linea, renglon: 1 }, 'partidas_cotizacion_renglon'],
    ['of an article of no kind', { ...linea, articuloTipo: 'Servicio' }, 'partidas_cotizacion_articulo_tipo_valores'],
  ])('refuse a line %s', async (_, diferencia, restriccion) => {
    await expect(nueva({}, [linea, diferencia])).rejects.toThrow(`"${restriccion}"`);
  });
});

/** What the domain says a quote shows, from the demo's row. */
function comoSeLee(esperada: CotizacionDemo) {
  const {
    clienteId,
    moneda,
    tipoCambio,
    total,
    reemplazaAId,
    oportunidadId,
    ventaId,
    responsableId,
    partidas,
    ...fila
  } = esperada;
  const descuentos = partidas.map(
    ({ cantidad, precio, importe }) => micros(precio) * BigInt(cantidad) - micros(importe),
  );
  expect(micros(fila.descuento)).toBe(descuentos.reduce((a, b) => a + b));
  return {
    ...fila,
    cliente: { id: clienteId },
    total: dinero(total, moneda, tipoCambio),
    partidas: partidas.map(({ articulo, descripcion, cantidad, precio, descuentoPct, importe }) => ({
      ...{ descripcion, cantidad, precio, descuentoPct, importe },
      articulo: { __typename: articulo.tipo, id: articulo.id },
    })),
    reemplazaA: reemplazaAId && { id: reemplazaAId },
    oportunidad: oportunidadId && { id: oportunidadId },
    venta: ventaId && { id: ventaId },
    responsable: { id: responsableId },
  };
}

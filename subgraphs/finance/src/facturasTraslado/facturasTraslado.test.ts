import { CATALOGOS_SAT, type FacturaTrasladoDemo } from '@cliente360/demo';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { getTableConfig } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEscenario } from '../../test/escenario.ts';
import { finance } from '../index.ts';
import * as tablas from './tables.ts';

const CLIENTES = 4;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const trasladosDe = async (clienteId: string, args = '', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(clienteId, `facturasTraslado${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].facturasTraslado;
};
const traslado = async (id: string, selection: string, as = {}) =>
  kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on FacturaTraslado { ${selection} } } }`,
    { r: { __typename: 'FacturaTraslado', id } },
    as,
  );
const grande = () => kit.world.cliente(0).id;
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
/** Latest first. */
const delMundo = (i: number) =>
  [...kit.world.facturasTraslado(i)].sort((a, b) => b.fecha.localeCompare(a.fecha) || (a.id < b.id ? -1 : 1));
const operadores = ({ cartaPorte }: FacturaTrasladoDemo) =>
  cartaPorte?.figuras.filter(({ tipo }) => tipo === '01') ?? [];
const placaDe = ({ cartaPorte }: FacturaTrasladoDemo) => cartaPorte?.autotransporte?.placa;

describe('Cliente.facturasTraslado', () => {
  it('gives every field as the demo made it, with and without Carta Porte', async () => {
    for (let i = 0; i < CLIENTES; i++) {
      const { nodes } = await trasladosDe(kit.world.cliente(i).id, '(first: 100)', `nodes { ${TODO} }`);
      expect(nodes).toEqual(delMundo(i).map((each) => comoSeLee(i, each)));
    }
  });

  it.each<[string, (traslado: FacturaTrasladoDemo) => boolean]>([
    [
      'fecha: { desde: "2026-03-01", hasta: "2026-08-31" }',
      ({ fecha }) => fecha >= '2026-03-01' && fecha < '2026-09-01',
    ],
    ['conCartaPorte: true', ({ cartaPorte }) => cartaPorte !== null],
    ['conCartaPorte: false', ({ cartaPorte }) => cartaPorte === null],
    ['origenCp: { igual: "02300" }', ({ ubicaciones }) => ubicaciones[0]!.codigoPostal === '02300'],
    ['origenCp: { empieza: "6" }', ({ ubicaciones }) => ubicaciones[0]!.codigoPostal.startsWith('6')],
    [
      'destinoCp: { igual: "66220" }',
      ({ ubicaciones }) => ubicaciones.slice(1).some(({ codigoPostal }) => codigoPostal === '66220'),
    ],
    [
      'origenCp: { igual: "64000" }, conCartaPorte: true',
      ({ ubicaciones, cartaPorte }) => ubicaciones[0]!.codigoPostal === '64000' && cartaPorte !== null,
    ],
  ])('filters by %s', async (filtro, cumple) => {
    await expectFiltered(filtro, cumple);
  });

  it('filters by plate, and by a driver’s name without accents or RFC, no other figure’s', async () => {
    const con = delMundo(0).find((each) => operadores(each)[0]?.rfc)!;
    const { nombre, rfc } = operadores(con)[0]!;
    const placa = placaDe(con)!;
    await expectFiltered(`placa: { igual: "${placa}" }`, (each) => placaDe(each) === placa);
    await expectFiltered(
      `placa: { contiene: "${placa.slice(1, 4).toLowerCase()}" }`,
      (each) => !!placaDe(each)?.includes(placa.slice(1, 4)),
    );
    const sinAcentos = nombre
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    for (const texto of [sinAcentos, rfc!.slice(0, 8).toLowerCase()])
      await expectFiltered(`operador: "${texto}"`, (each) => operadores(each)[0]?.nombre === nombre);
    const duenio = delMundo(0)
      .flatMap(({ cartaPorte }) => cartaPorte?.figuras ?? [])
      .find(({ tipo }) => tipo === '02')!;
    expect(await trasladosDe(grande(), `(filtro: { operador: "${duenio.rfc}" })`)).toEqual({
      totalCount: 0,
      nodes: [],
    });
  });

  it('names the filter that says nothing', async () => {
    for (const [campo, valor] of [
      ['origenCp', '{}'],
      ['destinoCp', '{}'],
      ['placa', '{}'],
      ['operador', '" "'],
      ['fecha', '{ desde: "2026-02-01", hasta: "2026-01-01" }'],
    ]) {
      const { errors } = await kit.cliente(grande(), `facturasTraslado(filtro: { ${campo}: ${valor} }) { totalCount }`);
      expect(errors![0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
        message: expect.stringContaining(campo!),
      });
    }
  });

  it('is walked by date, the latest first, or by weight, those without Carta Porte last either way', async () => {
    const peso = ({ cartaPorte }: FacturaTrasladoDemo) => (cartaPorte ? Number(cartaPorte.pesoBrutoTotal) : null);
    for (const [direccion, signo] of [
      ['ASC', 1],
      ['DESC', -1],
    ] as const) {
      const esperados = [...kit.world.facturasTraslado(0)].sort((a, b) => {
        const [x, y] = [peso(a), peso(b)];
        if (x === null || y === null) return x === y ? (a.id < b.id ? -1 : 1) : x === null ? 1 : -1;
        return signo * (x - y) || (a.id < b.id ? -1 : 1);
      });
      const { nodes } = await trasladosDe(grande(), `(first: 100, orden: [{ campo: PESO, direccion: ${direccion} }])`);
      expect(ids(nodes)).toEqual(ids(esperados));
    }
    expect(ids((await trasladosDe(grande(), '(first: 100)')).nodes)).toEqual(ids(delMundo(0)));
  });

  /** What satisfies the filter is what the world says, some but not all. */
  async function expectFiltered(filtro: string, cumple: (traslado: FacturaTrasladoDemo) => boolean) {
    const esperados = delMundo(0).filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    expect(esperados.length).toBeLessThan(delMundo(0).length);
    const { totalCount, nodes } = await trasladosDe(grande(), `(first: 100, filtro: { ${filtro} })`);
    expect(totalCount).toBe(esperados.length);
    expect(ids(nodes)).toEqual(ids(esperados));
  }
});

describe('facturasRelacionadas', () => {
  const relacionadas = async (id: string) => {
    const { data, errors } = await traslado(id, 'facturasRelacionadas { id total }');
    expect(errors).toBeUndefined();
    return (data as any)._entities[0].facturasRelacionadas;
  };

  it('are those that the waybill names (05) and those issued later that name it (06), each once, by date', async () => {
    const { factura, traslado: expide, relacion } = createEscenario(kit);
    const [antes, despues, llevada] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
    const segunda = await factura({ uuid: despues, fecha: '2026-11-12T10:00:00', total: '20' });
    const primera = await factura({ uuid: antes, fecha: '2026-11-02T10:00:00', total: '10' });
    const id = await expide({ uuid: llevada });
    await relacion('traslado', id, antes, '05');
    await relacion('factura', segunda, llevada, '06');
    await relacion('factura', primera, llevada, '06');
    expect(await relacionadas(id)).toEqual([
      { id: primera, total: '10.00' },
      { id: segunda, total: '20.00' },
    ]);
  });

  it('are none for another relation, another company’s invoice, or a draft that nobody can name', async () => {
    const { factura, traslado: expide, relacion } = createEscenario(kit);
    const sustituida = crypto.randomUUID();
    await factura({ uuid: sustituida });
    const id = await expide();
    await relacion('traslado', id, sustituida, '04');
    await relacion('traslado', id, kit.otra.facturas(0).find(({ uuid }) => uuid)!.uuid!, '05');
    expect(await relacionadas(id)).toEqual([]);
    expect(await relacionadas(await expide({ estado: 'BORRADOR' }))).toEqual([]);
  });
});

describe('what no waybill may be', () => {
  const CCP = {
    ...{ idCcp: 'CCC1a2b3-1111-2222-3333-444455556666', versionCcp: '3.1', internacional: false },
    ...{ distanciaTotalKm: '10', pesoBrutoTotal: '5' },
  };
  it.each<[string, object, string]>([
    ['in pesos', { moneda: 'MXN', tipoCambio: '1' }, 'facturas_traslado_sin_importe'],
    ['for an amount', { total: '0.01' }, 'facturas_traslado_sin_importe'],
    ['with a subtotal', { subtotal: '1' }, 'facturas_traslado_sin_importe'],
    ['with taxes', { trasladados: '1' }, 'facturas_traslado_sin_importe'],
    ['with a Carta Porte that has no weight', { ...CCP, pesoBrutoTotal: null }, 'facturas_traslado_carta_porte'],
    ['with a distance and no Carta Porte', { distanciaTotalKm: '10' }, 'facturas_traslado_carta_porte'],
    [
      'with an identifier that is a plain UUID',
      { ...CCP, idCcp: crypto.randomUUID() },
      'facturas_traslado_id_ccp_forma',
    ],
    ['of goods that weigh nothing', { ...CCP, pesoBrutoTotal: '0' }, 'facturas_traslado_medidas'],
    ['stamped without a folio fiscal', { uuid: null }, 'facturas_traslado_timbre'],
  ])('%s', async (_, values, restriccion) => {
    await expect(createEscenario(kit).traslado({ ...values })).rejects.toThrow(restriccion);
  });

  it('with the Carta Porte of another', async () => {
    const { traslado: expide } = createEscenario(kit);
    const values = { ...CCP, idCcp: 'CCCfffff-1111-2222-3333-444455556666' };
    await expide(values);
    await expect(expide(values)).rejects.toThrow('facturas_traslado_id_ccp');
  });

  const origen = { renglon: 1, tipo: 'Origen', idUbicacion: 'OR000001', distanciaKm: null };
  const destino = { renglon: 2, tipo: 'Destino', idUbicacion: 'DE000001', distanciaKm: '10' };
  it.each<[string, 'ubicacion' | 'mercancia' | 'autotransporte' | 'figura', object, string]>([
    ['that begins at a destination', 'ubicacion', { ...destino, renglon: 1 }, 'ubicaciones_traslado_origen'],
    ['with a second origin', 'ubicacion', { ...origen, renglon: 2 }, 'ubicaciones_traslado_origen'],
    [
      'with a place of a third kind',
      'ubicacion',
      { ...destino, tipo: 'Escala', distanciaKm: null },
      'ubicaciones_traslado_tipo_valores',
    ],
    [
      'with an origin keyed as a destination',
      'ubicacion',
      { ...origen, idUbicacion: 'DE000001' },
      'ubicaciones_traslado_clave',
    ],
    ['with a key of five digits', 'ubicacion', { ...destino, idUbicacion: 'DE00001' }, 'ubicaciones_traslado_clave'],
    [
      'that had come from somewhere before its origin',
      'ubicacion',
      { ...origen, distanciaKm: '1' },
      'ubicaciones_traslado_distancia',
    ],
    [
      'to a postal code of four digits',
      'ubicacion',
      { ...destino, codigoPostal: '6622' },
      'ubicaciones_traslado_codigo_postal',
    ],
    ['of no goods', 'mercancia', { renglon: 1, cantidad: '0' }, 'mercancias_traslado_medidas'],
    [
      'of goods worth something in no currency',
      'mercancia',
      { renglon: 1, valor: '10', moneda: null },
      'mercancias_traslado_valor',
    ],
    ['in a vehicle whose plate has a hyphen', 'autotransporte', { placa: '12-AB-3' }, 'autotransportes_placa'],
    ['in a vehicle of the year 24', 'autotransporte', { anioModelo: 24 }, 'autotransportes_anio'],
    ['with three trailers', 'autotransporte', { remolques: ['A1', 'B2', 'C3'] }, 'autotransportes_remolques'],
    ['driven without a licence', 'figura', { renglon: 1, tipo: '01', licencia: null }, 'figuras_transporte_licencia'],
    [
      'driven with a licence of five letters',
      'figura',
      { renglon: 1, tipo: '01', licencia: 'ABCDE' },
      'figuras_transporte_licencia',
    ],
  ])('%s', async (_, que, values, restriccion) => {
    const { traslado: expide, deTraslado } = createEscenario(kit);
    await expect(deTraslado(que, await expide(), { ...values })).rejects.toThrow(restriccion);
  });

  it('with two vehicles, nor with two places, goods or figures in one place', async () => {
    const { traslado: expide, deTraslado } = createEscenario(kit);
    const id = await expide();
    for (const [que, values, restriccion] of [
      ['autotransporte', {}, 'autotransportes_uno'],
      ['ubicacion', destino, 'ubicaciones_traslado_renglon'],
      ['mercancia', { renglon: 1 }, 'mercancias_traslado_renglon'],
      ['figura', { renglon: 1 }, 'figuras_transporte_renglon'],
    ] as const) {
      await deTraslado(que, id, values);
      await expect(deTraslado(que, id, values)).rejects.toThrow(restriccion);
    }
  });
});

describe('whose waybills they are', () => {
  it('stay in their company, and out of sight of a token confined to another client', async () => {
    const confinado = { clientes: [kit.world.cliente(2).id] };
    expect(kit.otra.facturasTraslado(0).length).toBeGreaterThan(0);
    expect(await trasladosDe(kit.otra.cliente(0).id)).toEqual({ totalCount: 0, nodes: [] });
    expect(await trasladosDe(grande(), '', 'totalCount', confinado)).toEqual({ totalCount: 0 });
    for (const [id, as] of [
      [kit.otra.facturasTraslado(0)[0]!.id, {}],
      [delMundo(0)[0]!.id, confinado],
    ] as const)
      expect((await traslado(id, 'folio', as)).errors![0]!.extensions!['code']).toBe('ENTIDAD_NO_ENCONTRADA');
    const nombres = Object.values(tablas).flatMap((tabla) =>
      typeof tabla === 'object' && 'clienteId' in tabla ? [getTableConfig(tabla).name] : [],
    );
    expect(nombres).toHaveLength(6);
    for (const nombre of nombres) {
      const clientes = async (scope = {}) =>
        ids(
          (await kit.rows(`select distinct cliente_id::text as id from finance.${nombre}`, [], scope)) as {
            id: string;
          }[],
        );
      expect(await clientes()).toContain(grande());
      expect((await clientes(confinado)).filter((id) => id !== confinado.clientes[0])).toEqual([]);
    }
  });
});

describe('what a page costs', () => {
  it('is one statement with its Carta Porte whole, for one client as for all, and one for the invoices', async () => {
    const r = Array.from({ length: CLIENTES }, (_, i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
    await kit.query('{ __typename }');
    kit.statements();
    const { errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { facturasTraslado(first: 100) { totalCount nodes { ${TODO} } } } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    const sent = kit.statements();
    expect(sent.filter((sql) => sql.includes('cross join lateral'))).toHaveLength(1);
    // Page, count, and the related invoices' own fields.
    expect(sent).toHaveLength(3);
  });

  it.each([
    ['FECHA', 'DESC', 'facturas_traslado_por_fecha'],
    ['PESO', 'ASC', 'facturas_traslado_por_peso'],
  ])('by %s is a walk along its index, with nothing to sort', async (campo, direccion, indice) => {
    kit.statements();
    await trasladosDe(grande(), `(first: 5, orden: [{ campo: ${campo}, direccion: ${direccion} }])`, 'nodes { folio }');
    const page = kit.statements().find((sql) => sql.includes('order by'))!;
    // The demo's few rows are sorted as cheaply: the index has to be able to spare it.
    const plan = await kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, async (tx) => {
      await tx.query({ sql: 'set local enable_sort = off', params: [] });
      return tx.query({ sql: `explain ${page.replaceAll('$1', `'${grande()}'`)}`, params: [] });
    });
    const lines = plan.map((row) => Object.values(row)[0]).join('\n');
    expect(lines).toContain(indice);
    expect(lines).not.toContain('Sort');
  });
});

const SAT = '{ clave descripcion vigente }';
const PARTE = `rfc nombre regimen ${SAT} cp`;
const UBICACION = 'tipo idUbicacion rfc nombre fechaHora distanciaKm codigoPostal direccion { id }';
const TODO = `
  id cliente { id } uuid serie folio tipo fecha fechaTimbrado cpExpedicion instante emisor { ${PARTE} } receptor { ${PARTE} }
  moneda tipoCambio subtotal descuento trasladados retenidos total exportacion ${SAT} estado estadoSat esCancelable
  cancelacion { motivo ${SAT} uuidSustitucion estatus solicitadaEn resueltaEn } relacionados { tipoRelacion ${SAT} uuid }
  cartaPorte { idCcp version internacional distanciaTotalKm ubicaciones { ${UBICACION} }
    mercancias { bienesTransp ${SAT} descripcion cantidad claveUnidad ${SAT} pesoKg valor moneda materialPeligroso loteSerie { id } }
    pesoBrutoTotal
    autotransporte { permSct ${SAT} numPermiso configVehicular ${SAT} placa anioModelo pesoBrutoVehicular aseguradora polizaSeguro remolques }
    figuras { tipo ${SAT} rfc nombre licencia } }
  movimientoAlmacen { id } facturasRelacionadas { id uuid } origen { ${UBICACION} } destinos { ${UBICACION} }
  creadoEn actualizadoEn version`;

const sat = (catalogo: string, clave: string) => {
  const { descripcion } = CATALOGOS_SAT.find((each) => each.catalogo === catalogo && each.clave === clave)!;
  return { clave, descripcion, vigente: true };
};
const decimal = (text: string | null) => (text?.includes('.') ? text.replace(/\.?0+$/, '') : text);
const parte = ({ rfc, nombre, regimen, cp }: FacturaTrasladoDemo['emisor']) => ({
  ...{ rfc, nombre, cp },
  regimen: sat('c_RegimenFiscal', regimen),
});
const referencia = (id: string | null) => id && { id };

function ubicacion(parada: FacturaTrasladoDemo['ubicaciones'][number]) {
  const { id: _, direccionId, distanciaKm, ...campos } = parada;
  return { ...campos, distanciaKm: decimal(distanciaKm), direccion: referencia(direccionId) };
}

/** What the domain says a waybill shows, from the demo's document. */
function comoSeLee(i: number, documento: FacturaTrasladoDemo) {
  const { clienteId, cancelacion, relacionados, cartaPorte, ubicaciones, movimientoId, facturaIds, ...campos } =
    documento;
  const facturas = kit.world.facturas(i).filter(({ id }) => facturaIds.includes(id));
  const paradas = ubicaciones.map(ubicacion);
  return {
    ...campos,
    cliente: { id: clienteId },
    tipo: 'T',
    emisor: parte(documento.emisor),
    receptor: parte(documento.receptor),
    exportacion: sat('c_Exportacion', documento.exportacion),
    cancelacion: cancelacion && { ...cancelacion, motivo: sat('c_MotivoCancelacion', cancelacion.motivo) },
    relacionados: relacionados.map((each) => ({ ...each, tipoRelacion: sat('c_TipoRelacion', each.tipoRelacion) })),
    movimientoAlmacen: { id: movimientoId },
    facturasRelacionadas: facturas.map(({ id, uuid }) => ({ id, uuid })),
    origen: paradas[0],
    destinos: paradas.slice(1),
    cartaPorte: cartaPorte && cartaPorteComoSeLee(cartaPorte, paradas),
  };
}

function cartaPorteComoSeLee(
  { distanciaTotalKm, mercancias, autotransporte, figuras, ...campos }: NonNullable<FacturaTrasladoDemo['cartaPorte']>,
  ubicaciones: readonly object[],
) {
  const { id: _, permSct, configVehicular, ...vehiculo } = autotransporte!;
  return {
    ...campos,
    ubicaciones,
    distanciaTotalKm: decimal(distanciaTotalKm),
    mercancias: mercancias.map(({ id: _id, bienesTransp, claveUnidad, pesoKg, loteSerieId, ...cosa }) => ({
      ...cosa,
      bienesTransp: sat('c_ClaveProdServCP', bienesTransp),
      claveUnidad: sat('c_ClaveUnidad', claveUnidad),
      pesoKg: decimal(pesoKg),
      loteSerie: referencia(loteSerieId),
    })),
    autotransporte: {
      ...vehiculo,
      permSct: sat('c_TipoPermiso', permSct),
      configVehicular: sat('c_ConfigAutotransporte', configVehicular),
    },
    figuras: figuras.map(({ id: _id, tipo, ...figura }) => ({ ...figura, tipo: sat('c_FiguraTransporte', tipo) })),
  };
}

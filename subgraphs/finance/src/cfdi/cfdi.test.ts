import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEscenario } from '../../test/escenario.ts';
import { finance } from '../index.ts';

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: 2 });
});
afterAll(() => kit[Symbol.asyncDispose]());

const CFDI = 'cfdi { __typename uuid total ... on Factura { estadoCobro } ... on NotaCredito { motivo } }';
const relacionadosDe = async (__typename: 'Factura' | 'NotaCredito', id: string, as = {}) => {
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on ${__typename} { relacionados { uuid ${CFDI} } } } }`,
    { r: { __typename, id } },
    as,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].relacionados;
};
const uuid = () => crypto.randomUUID();

describe('CfdiRelacionado.cfdi', () => {
  it('is the invoice that a substitute replaces, and the invoice that a note credits', async () => {
    const facturas = kit.world.facturas(0);
    const sustituta = facturas.find(({ relacionados }) => relacionados.length > 0)!;
    const vieja = facturas.find((each) => each.uuid === sustituta.relacionados[0]!.uuid)!;
    const nota = kit.world.notasCredito(0)[0]!;
    const acreditada = facturas.find(({ id }) => id === nota.facturaId)!;
    const comoFactura = (f: typeof vieja) => ({
      uuid: f.uuid,
      cfdi: { __typename: 'Factura', uuid: f.uuid, total: f.total, estadoCobro: f.estadoCobro },
    });
    expect(await relacionadosDe('Factura', sustituta.id)).toEqual([comoFactura(vieja)]);
    expect(await relacionadosDe('NotaCredito', nota.id)).toEqual([comoFactura(acreditada)]);
  });

  it('is a note where a note replaces another', async () => {
    const { nota, relacion } = createEscenario(kit);
    const cancelada = uuid();
    await nota({}, 'CANCELADO', { uuid: cancelada, motivo: 'BONIFICACION', total: '10' });
    const id = await nota({});
    await relacion('nota', id, cancelada);
    const cfdi = { __typename: 'NotaCredito', uuid: cancelada, total: '10.00', motivo: 'BONIFICACION' };
    expect(await relacionadosDe('NotaCredito', id)).toEqual([{ uuid: cancelada, cfdi }]);
  });

  it('is a waybill where an invoice was issued for what it had carried', async () => {
    const { factura, traslado, relacion } = createEscenario(kit);
    const llevada = uuid();
    await traslado({ uuid: llevada });
    const id = await factura();
    await relacion('factura', id, llevada, '06');
    const cfdi = { __typename: 'FacturaTraslado', uuid: llevada, total: '0.00' };
    expect(await relacionadosDe('Factura', id)).toEqual([{ uuid: llevada, cfdi }]);
  });

  it('is nothing for one that is not ours, another company’s, or hidden from the token; its UUID stays', async () => {
    const { clienteId, factura, relacion } = createEscenario(kit);
    const id = await factura();
    const ajenas = [uuid(), kit.otra.facturas(0)[0]!.uuid!, kit.world.facturas(1)[0]!.uuid!].sort();
    for (const ajena of ajenas) await relacion('factura', id, ajena);
    const vistas = await relacionadosDe('Factura', id, { clientes: [clienteId] });
    expect(vistas.map((each: any) => each.uuid).sort()).toEqual(ajenas);
    expect(vistas.map(({ cfdi }: any) => cfdi)).toEqual([null, null, null]);
  });
});

describe('what no CFDI may be', () => {
  const rechazada = (values: object, restriccion: string) =>
    expect(createEscenario(kit).factura({ ...values })).rejects.toThrow(restriccion);
  const pedida = { cancelacionEstatus: 'EN_PROCESO', cancelacionSolicitadaEn: '2026-11-20T12:00:00.000Z' };

  it.each<[string, object, string]>([
    ['stamped without a folio fiscal', { uuid: null }, 'facturas_timbre'],
    ['in dollars without an exchange rate', { moneda: 'USD', tipoCambio: null }, 'facturas_moneda'],
    ['cancelled for a reason, by nobody knows when', { cancelacionMotivo: '02' }, 'facturas_cancelacion'],
    ['replaced without its substitute', { ...pedida, cancelacionMotivo: '01' }, 'facturas_sustitucion'],
    [
      'replaced for a reason that has no substitute',
      { ...pedida, cancelacionMotivo: '03', cancelacionUuidSustitucion: uuid() },
      'facturas_sustitucion',
    ],
    ['in parts with a form of payment already', { metodoPago: 'PPD', formaPago: '03' }, 'facturas_forma_de_pago'],
    ['at once without its form of payment', { metodoPago: 'PUE', formaPago: '99' }, 'facturas_forma_de_pago'],
  ])('%s', (_, values, restriccion) => rechazada(values, restriccion));

  it('two with one folio fiscal in a company', async () => {
    const folioFiscal = uuid();
    const { factura } = createEscenario(kit);
    await factura({ uuid: folioFiscal });
    await expect(factura({ uuid: folioFiscal })).rejects.toThrow('facturas_uuid');
  });
});

it('leads to its XML where it is kept, and a draft has none', async () => {
  for (const cfdi of [...kit.world.facturas(0), ...kit.world.notasCredito(0)]) {
    const __typename = 'ventaId' in cfdi ? 'Factura' : 'NotaCredito';
    const { data, errors } = await kit.query(
      `query ($r: _Any!) { _entities(representations: [$r]) { ... on Cfdi { xml { __typename id } } } }`,
      { r: { __typename, id: cfdi.id } },
    );
    expect(errors).toBeUndefined();
    const xmlId = kit.world.xmlDe(0, cfdi);
    expect((data as any)._entities).toEqual([{ xml: xmlId && { __typename: 'Archivo', id: xmlId } }]);
  }
  expect(kit.world.facturas(0).some((each) => kit.world.xmlDe(0, each))).toBe(true);
  expect(kit.world.notasCredito(0).some((each) => kit.world.xmlDe(0, each))).toBe(true);
  const { factura } = createEscenario(kit);
  await expect(factura({ estado: 'BORRADOR', xmlId: crypto.randomUUID() })).rejects.toThrow('facturas_xml');
});

it('answers the fields of the interface alike through either type', async () => {
  const { factura, nota } = createEscenario(kit);
  const cancelacion = { cancelacionMotivo: '02', cancelacionEstatus: 'CANCELADO_SIN_ACEPTACION' };
  const cuando = { cancelacionSolicitadaEn: '2026-11-20T12:00:00.000Z', cancelacionResueltaEn: null };
  const comunes = { serie: 'Z', folio: '7', uuid: uuid(), total: '99.9', ...cancelacion, ...cuando };
  const r = [
    { __typename: 'Factura', id: await factura({ estado: 'CANCELADO', ...comunes }) },
    { __typename: 'NotaCredito', id: await nota({}, 'CANCELADO', comunes) },
  ];
  const { data, errors } = await kit.query(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cfdi { tipo uuid serie folio total estado
      exportacion { clave } cancelacion { motivo { clave } uuidSustitucion estatus solicitadaEn resueltaEn } relacionados { uuid } } } }`,
    { r },
  );
  expect(errors).toBeUndefined();
  const iguales = {
    ...{
      uuid: comunes.uuid,
      serie: 'Z',
      folio: '7',
      total: '99.90',
      estado: 'CANCELADO',
      relacionados: [],
    },
    exportacion: { clave: '01' },
    cancelacion: {
      ...{ motivo: { clave: '02' }, uuidSustitucion: null, estatus: 'CANCELADO_SIN_ACEPTACION' },
      ...{ solicitadaEn: '2026-11-20T12:00:00.000Z', resueltaEn: null },
    },
  };
  expect((data as any)._entities).toEqual([
    { tipo: 'I', ...iguales },
    { tipo: 'E', ...iguales },
  ]);
});

import type { PagoDemo } from '@cliente360/demo';
import { testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal, documentoComoSeLee, IMPUESTO, PARTE, parte, sat, SAT } from '../../test/comoSeLee.ts';
import { createEscenario } from '../../test/escenario.ts';
import { planDePagina } from '../../test/plan.ts';
import { finance } from '../index.ts';

const CLIENTES = 4;
let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const cfdisDe = async (clienteId: string, args = '', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(clienteId, `cfdisPago${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].cfdisPago;
};
const grande = () => kit.world.cliente(0).id;
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
/** A client of the demo, latest payment first. */
const delMundo = (i: number) =>
  [...kit.world.pagos(i)].sort((a, b) => b.pago.fechaPago.localeCompare(a.pago.fechaPago) || (a.id < b.id ? -1 : 1));

describe('Cliente.cfdisPago', () => {
  it('gives every field as the demo made it, with its payments, what each pays and the deposit it came in', async () => {
    for (let i = 0; i < CLIENTES; i++) {
      const { nodes } = await cfdisDe(kit.world.cliente(i).id, '(first: 100)', `nodes { ${TODO} }`);
      expect(nodes).toEqual(
        delMundo(i)
          .slice(0, 100)
          .map((cfdi) => comoSeLee(i, cfdi)),
      );
    }
  });

  const enPesos = ({ monto, tipoCambio }: PagoDemo['pago']) => +monto * +(tipoCambio ?? 1);

  it('has one in each way of being in force, a cancelled one, a payment in dollars and one of several invoices', () => {
    const pagos = delMundo(0);
    expect(new Set(pagos.map(({ estado }) => estado)).size).toBe(3);
    expect(pagos.some(({ pago }) => pago.moneda === 'USD')).toBe(true);
    expect(pagos.some(({ pago }) => pago.documentosRelacionados.length > 1)).toBe(true);
  });

  it.each<[string, (cfdi: PagoDemo) => boolean]>([
    ['estado: [CANCELADO]', ({ estado }) => estado === 'CANCELADO'],
    ['estado: [TIMBRADO, CANCELACION_EN_PROCESO]', ({ estado }) => estado !== 'CANCELADO'],
    [
      'fechaPago: { desde: "2026-06-01", hasta: "2026-09-30" }',
      ({ pago }) => pago.fechaPago >= '2026-06-01' && pago.fechaPago < '2026-10-01',
    ],
    ['formaPago: ["03"]', ({ pago }) => pago.formaPago === '03'],
    ['moneda: ["USD"]', ({ pago }) => pago.moneda === 'USD'],
    ['monto: { gte: "50000", lte: "250000.5" }', ({ pago }) => enPesos(pago) >= 50_000 && enPesos(pago) <= 250_000.5],
    ['moneda: ["MXN"], formaPago: ["02", "01"]', ({ pago }) => pago.moneda === 'MXN' && pago.formaPago !== '03'],
  ])('filters by %s', async (filtro, cumple) => {
    const esperados = delMundo(0).filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    expect(esperados.length).toBeLessThan(delMundo(0).length);
    const { totalCount, nodes } = await cfdisDe(grande(), `(first: 100, filtro: { ${filtro} })`);
    expect({ totalCount, ids: ids(nodes) }).toEqual({ totalCount: esperados.length, ids: ids(esperados) });
  });

  it('finds those that pay an invoice, the replaced one too', async () => {
    const { pago } = delMundo(0).find(({ estado }) => estado === 'CANCELADO')!;
    const { facturaId } = pago.documentosRelacionados[0]!;
    const esperados = delMundo(0).filter((cfdi) =>
      cfdi.pago.documentosRelacionados.some((each) => each.facturaId === facturaId),
    );
    expect(esperados.length).toBeGreaterThan(1);
    const { nodes } = await cfdisDe(grande(), `(filtro: { facturaIds: ["${facturaId.toUpperCase()}"] })`);
    expect(ids(nodes)).toEqual(ids(esperados));
  });

  it.each<[string, (cfdi: PagoDemo) => number]>([
    ['FECHA_PAGO', ({ pago }) => Date.parse(pago.fechaPago)],
    ['MONTO', ({ montoTotalMxn }) => Number(montoTotalMxn)],
  ])('can be walked by %s, from either end', async (campo, valor) => {
    for (const [direccion, signo] of [
      ['ASC', 1],
      ['DESC', -1],
    ] as const) {
      const esperados = delMundo(0).toSorted((a, b) => signo * (valor(a) - valor(b)) || (a.id < b.id ? -1 : 1));
      const { nodes } = await cfdisDe(grande(), `(first: 100, orden: [{ campo: ${campo}, direccion: ${direccion} }])`);
      expect(ids(nodes)).toEqual(ids(esperados));
    }
  });

  it('is not there for another company, nor for a token confined to another client', async () => {
    const vacia = { totalCount: 0, nodes: [] };
    expect(await cfdisDe(kit.otra.cliente(0).id)).toEqual(vacia);
    expect(await cfdisDe(grande(), '', undefined, { clientes: [kit.world.cliente(1).id] })).toEqual(vacia);
  });
});

describe('a CFDI with several payments', () => {
  it('lists them from the first, each with its own documents', async () => {
    const { clienteId, factura, cfdiPago, pago, documento } = createEscenario(kit);
    const [una, otra] = [await factura(), await factura()];
    const id = await cfdiPago({ montoTotalMxn: '300' });
    const segundo = await pago(id, { fechaPago: '2026-11-06T12:00:00', monto: '200' });
    const primero = await pago(id, { fechaPago: '2026-11-05T09:30:00', monto: '100' });
    await documento(id, segundo, { facturaId: otra, numParcialidad: 2, pagado: '150' });
    await documento(id, segundo, { facturaId: una, numParcialidad: 1, pagado: '50' });
    await documento(id, primero, { facturaId: una, numParcialidad: 1, pagado: '100' });
    const { nodes } = await cfdisDe(
      clienteId,
      '',
      'nodes { montoTotalMxn pagos { fechaPago monto documentosRelacionados { pagado factura { id } } } }',
    );
    const parte = (pagado: string, facturaId: string) => ({ pagado, factura: { id: facturaId } });
    expect(nodes).toEqual([
      {
        montoTotalMxn: '300.00',
        pagos: [
          { fechaPago: '2026-11-05T09:30:00', monto: '100.00', documentosRelacionados: [parte('100.00', una)] },
          {
            fechaPago: '2026-11-06T12:00:00',
            monto: '200.00',
            documentosRelacionados: [parte('50.00', una), parte('150.00', otra)],
          },
        ],
      },
    ]);
  });

  it('meets each condition with any of its payments, once', async () => {
    const { clienteId, cfdiPago, pago } = createEscenario(kit);
    const id = await cfdiPago();
    await pago(id, { moneda: 'MXN', formaPago: '03', monto: '10', fechaPago: '2026-11-05T12:00:00' });
    await pago(id, { moneda: 'USD', formaPago: '02', monto: '90', fechaPago: '2026-11-09T23:59:59' });
    const hallados = async (filtro: string) => (await cfdisDe(clienteId, `(filtro: { ${filtro} })`)).totalCount;
    expect(await hallados('moneda: ["MXN", "USD"]')).toBe(1);
    expect(await hallados('moneda: ["MXN"], formaPago: ["02"], monto: { gte: "90" }')).toBe(1);
    expect(await hallados('fechaPago: { desde: "2026-11-09", hasta: "2026-11-09" }')).toBe(1);
    expect(await hallados('fechaPago: { desde: "2026-11-06", hasta: "2026-11-08" }')).toBe(0);
    expect(await hallados('monto: { gte: "10.01", lte: "89.99" }')).toBe(0);
  });

  it('is ordered by its first payment, whatever is written, changed or taken away', async () => {
    const { clienteId, cfdiPago, pago } = createEscenario(kit);
    const [a, b, vacio] = [await cfdiPago(), await cfdiPago(), await cfdiPago()];
    const cambia = (sql: string, ...params: string[]) =>
      kit.database.write({ empresaId: kit.world.empresa.id, clientes: '*' }, (tx) => tx.query({ sql, params }));
    const orden = async () => ids((await cfdisDe(clienteId)).nodes);
    await pago(b, { fechaPago: '2026-11-05T12:00:00' });
    await pago(a, { fechaPago: '2026-11-09T12:00:00' });
    expect(await orden()).toEqual([a, b, vacio]);
    const temprano = await pago(a, { fechaPago: '2026-11-01T12:00:00' });
    expect(await orden()).toEqual([b, a, vacio]);
    await cambia(`update finance.pagos set fecha_pago = '2026-11-06' where id = $1`, temprano);
    expect(await orden()).toEqual([a, b, vacio]);
    await cambia(`update finance.pagos set cfdi_pago_id = $2 where id = $1`, temprano, vacio);
    expect(await orden()).toEqual([a, vacio, b]);
    await cambia(`delete from finance.pagos where id = $1`, temprano);
    expect(await orden()).toEqual([a, b, vacio]);
  });
});

it('names no invoice where the document is known by its operation number', async () => {
  const { clienteId, cfdiPago, pago, documento } = createEscenario(kit);
  const id = await cfdiPago();
  await documento(id, await pago(id), { facturaId: null, idDocumento: '123-45-123456789' });
  const { nodes } = await cfdisDe(
    clienteId,
    '',
    'nodes { pagos { documentosRelacionados { idDocumento factura { id } } } }',
  );
  expect(nodes[0].pagos[0].documentosRelacionados).toEqual([{ idDocumento: '123-45-123456789', factura: null }]);
});

it('says which it replaces, and which replaced it, as a CfdiPago', async () => {
  const viejo = kit.world.pagos(0).find(({ cancelacion }) => cancelacion?.motivo === '01')!;
  const nuevo = kit.world.pagos(0).find(({ uuid }) => uuid === viejo.cancelacion!.uuidSustitucion)!;
  const { data, errors } = await kit.query(
    `query ($r: _Any!) { _entities(representations: [$r]) { ... on CfdiPago { relacionados { tipoRelacion { clave }
      cfdi { __typename uuid estado ... on CfdiPago { montoTotalMxn } } } } } }`,
    { r: { __typename: 'CfdiPago', id: nuevo.id } },
  );
  expect(errors).toBeUndefined();
  const { uuid, montoTotalMxn } = viejo;
  const cfdi = { __typename: 'CfdiPago', uuid, estado: 'CANCELADO', montoTotalMxn };
  expect((data as any)._entities[0].relacionados).toEqual([{ tipoRelacion: { clave: '04' }, cfdi }]);
});

describe('what a page costs', () => {
  it('is one statement with its payments, documents and taxes, and one more for the deposits', async () => {
    const r = Array.from({ length: CLIENTES }, (_, i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
    const sent = async (deposito: string) => {
      await kit.query('{ __typename }');
      kit.statements();
      const { errors } = await kit.query(
        `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { cfdisPago(first: 100) { nodes { pagos {
          monto ${deposito} documentosRelacionados { pagado impuestos { importe } } } } } } } }`,
        { r },
      );
      expect(errors).toBeUndefined();
      return kit.statements();
    };
    expect(await sent('movimientoBancario { id }')).toHaveLength(1);
    expect(await sent('movimientoBancario { id pendiente }')).toHaveLength(2);
  });

  it.each([
    ['FECHA_PAGO', 'DESC', 'cfdis_pago_por_pago'],
    ['MONTO', 'ASC', 'cfdis_pago_por_monto'],
  ])('by %s is a walk along its index, with nothing to sort', async (campo, direccion, indice) => {
    const lines = await planDePagina(kit, grande(), 'cfdisPago', `{ campo: ${campo}, direccion: ${direccion} }`);
    expect(lines).toContain(indice);
    expect(lines).not.toContain('Sort');
  });
});

const TODO = `
  id cliente { id } uuid serie folio tipo fecha fechaTimbrado cpExpedicion instante emisor { ${PARTE} } receptor { ${PARTE} }
  moneda tipoCambio subtotal descuento trasladados retenidos total exportacion ${SAT} estado estadoSat esCancelable
  cancelacion { motivo ${SAT} uuidSustitucion estatus solicitadaEn resueltaEn } relacionados { tipoRelacion ${SAT} uuid }
  pagos { fechaPago formaPago ${SAT} moneda tipoCambio monto numeroOperacion rfcBancoOrdenante cuentaOrdenante
    rfcBancoBeneficiario cuentaBeneficiaria movimientoBancario { id importe { moneda } }
    documentosRelacionados { idDocumento factura { id uuid } serie folio moneda equivalencia numParcialidad saldoAnterior
      pagado saldoInsoluto objetoImp ${SAT} impuestos { ${IMPUESTO} } } }
  montoTotalMxn creadoEn actualizadoEn version`;

/** What the domain says a REP shows, from the demo's document. */
function comoSeLee(i: number, cfdi: PagoDemo) {
  const { clienteId, usoCfdi: _, cancelacion, pago, relacionados, ...columnas } = cfdi;
  const { id: pagoId, documentosRelacionados, ...datos } = pago;
  const deposito = kit.world.movimientosBancarios(i).find((each) => each.pagoId === pagoId);
  const uuidDe = (facturaId: string) => kit.world.facturas(i).find(({ id }) => id === facturaId)!.uuid;
  expect(deposito === undefined).toBe(cfdi.estado === 'CANCELADO');
  return {
    ...columnas,
    cliente: { id: clienteId },
    tipo: 'P',
    emisor: parte(cfdi.emisor),
    receptor: parte(cfdi.receptor),
    exportacion: sat('c_Exportacion', cfdi.exportacion),
    cancelacion: cancelacion && { ...cancelacion, motivo: sat('c_MotivoCancelacion', cancelacion.motivo) },
    relacionados: relacionados.map(({ tipoRelacion, uuid }) => ({
      tipoRelacion: sat('c_TipoRelacion', tipoRelacion),
      uuid,
    })),
    pagos: [
      {
        ...datos,
        tipoCambio: decimal(pago.tipoCambio),
        formaPago: sat('c_FormaPago', pago.formaPago),
        movimientoBancario: deposito ? { id: deposito.id, importe: { moneda: pago.moneda } } : null,
        documentosRelacionados: documentosRelacionados
          .toSorted((a, b) => a.numParcialidad - b.numParcialidad || (a.id < b.id ? -1 : 1))
          .map((documento) => documentoComoSeLee(documento, uuidDe(documento.facturaId))),
      },
    ],
  };
}

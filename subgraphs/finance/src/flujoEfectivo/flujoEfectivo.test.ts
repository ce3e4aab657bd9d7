import type { RegistroFlujoDemo } from '@cliente360/demo';
import { enPesos, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decimal } from '../../test/comoSeLee.ts';
import { createEscenario } from '../../test/escenario.ts';
import { planDePagina } from '../../test/plan.ts';
import { finance } from '../index.ts';

const CLIENTES = 4;
/** In pesos, at its own rate. */
const enMxn = ({ importe, tipoCambio }: Pick<RegistroFlujoDemo, 'importe' | 'tipoCambio'>) =>
  Number(enPesos(importe, tipoCambio));

let kit: TestSubgraph;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: CLIENTES });
});
afterAll(() => kit[Symbol.asyncDispose]());

const flujoDe = async (clienteId: string, args = '', selection = 'totalCount nodes { id }', as = {}) => {
  const { data, errors } = await kit.cliente(clienteId, `flujoEfectivo${args} { ${selection} }`, as);
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].flujoEfectivo;
};
/** All of a client's, in pages. */
const todo = async (clienteId: string, args: string, selection: string) => {
  const nodes: any[] = [];
  for (let after = 'null'; ;) {
    const pagina = await flujoDe(
      clienteId,
      `(first: 100, after: ${after}${args})`,
      `pageInfo { hasNextPage endCursor } nodes { ${selection} }`,
    );
    nodes.push(...pagina.nodes);
    if (!pagina.pageInfo.hasNextPage) return nodes;
    after = `"${pagina.pageInfo.endCursor}"`;
  }
};
const grande = () => kit.world.cliente(0).id;
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);
/** A client of the demo, the latest day first. */
const delMundo = (i: number) =>
  [...kit.world.flujo(i)].sort((a, b) => b.fecha.localeCompare(a.fecha) || (a.id < b.id ? -1 : 1));

describe('Cliente.flujoEfectivo', () => {
  it('gives every field as the demo made it', async () => {
    for (let i = 0; i < CLIENTES; i++)
      expect(await todo(kit.world.cliente(i).id, '', TODO)).toEqual(delMundo(i).map(comoSeLee));
  });

  it('has what happened, what is owed and what is expected, both ways', () => {
    const casos = new Set(delMundo(0).map(({ certeza, sentido }) => `${certeza} ${sentido}`));
    expect(casos.size).toBe(6);
  });

  it.each<[string, (registro: RegistroFlujoDemo) => boolean]>([
    ['sentido: [EGRESO]', ({ sentido }) => sentido === 'EGRESO'],
    ['certeza: [COMPROMETIDO, PROYECTADO]', ({ certeza }) => certeza !== 'REAL'],
    ['categoria: [REEMBOLSO, NOTA_CREDITO]', ({ categoria }) => ['REEMBOLSO', 'NOTA_CREDITO'].includes(categoria)],
    ['fecha: { desde: "2026-11-24" }', ({ fecha }) => fecha >= '2026-11-24'],
    [
      'fecha: { desde: "2026-09-01", hasta: "2026-10-31" }',
      ({ fecha }) => fecha >= '2026-09-01' && fecha <= '2026-10-31',
    ],
    ['importe: { gte: "10000", lte: "60000.5" }', (each) => enMxn(each) >= 10_000 && enMxn(each) <= 60_000.5],
    [
      'certeza: [REAL], categoria: [COBRANZA], sentido: [INGRESO]',
      ({ certeza, categoria }) => certeza === 'REAL' && categoria === 'COBRANZA',
    ],
  ])('filters by %s', async (filtro, cumple) => {
    const esperados = delMundo(0).filter(cumple);
    expect(esperados.length).toBeGreaterThan(0);
    expect(esperados.length).toBeLessThan(delMundo(0).length);
    expect(ids(await todo(grande(), `, filtro: { ${filtro} }`, 'id'))).toEqual(ids(esperados));
    expect((await flujoDe(grande(), `(filtro: { ${filtro} })`)).totalCount).toBe(esperados.length);
  });

  it.each<[string, (registro: RegistroFlujoDemo) => number]>([
    ['FECHA', ({ fecha }) => Date.parse(fecha)],
    ['IMPORTE', (each) => enMxn(each)],
  ])('can be walked by %s, from either end', async (campo, valor) => {
    for (const [direccion, signo] of [
      ['ASC', 1],
      ['DESC', -1],
    ] as const) {
      const esperados = delMundo(0).toSorted((a, b) => signo * (valor(a) - valor(b)) || (a.id < b.id ? -1 : 1));
      expect(ids(await todo(grande(), `, orden: [{ campo: ${campo}, direccion: ${direccion} }]`, 'id'))).toEqual(
        ids(esperados),
      );
    }
  });

  it('is not there for another company, nor for a token confined to another client', async () => {
    const vacia = { totalCount: 0, nodes: [] };
    expect(await flujoDe(kit.otra.cliente(0).id)).toEqual(vacia);
    expect(await flujoDe(grande(), '', undefined, { clientes: [kit.world.cliente(1).id] })).toEqual(vacia);
  });
});

it('reaches the invoice that is owed, the rent that is coming and the deposit that came in', async () => {
  const { clienteId, factura, renta, movimientoSuelto, registroFlujo } = createEscenario(kit);
  const [facturaId, movimientoBancarioId] = [await factura(), await movimientoSuelto('80', { concepto: 'SPEI' })];
  const rentaId = await renta();
  await registroFlujo({ fecha: '2026-12-03', certeza: 'PROYECTADO', rentaId });
  await registroFlujo({ fecha: '2026-12-02', facturaId });
  await registroFlujo({ fecha: '2026-11-01', certeza: 'REAL', movimientoBancarioId });
  const { nodes } = await flujoDe(
    clienteId,
    '',
    'nodes { certeza factura { saldo } renta { id } movimientoBancario { concepto pendiente } cfdiPago { id } notaCredito { id } }',
  );
  const nada = { factura: null, renta: null, movimientoBancario: null, cfdiPago: null, notaCredito: null };
  expect(nodes).toEqual([
    { ...nada, certeza: 'PROYECTADO', renta: { id: rentaId } },
    { ...nada, certeza: 'COMPROMETIDO', factura: { saldo: '100.00' } },
    { ...nada, certeza: 'REAL', movimientoBancario: { concepto: 'SPEI', pendiente: '80.00' } },
  ]);
});

describe('what the table refuses', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['nothing at all', { importe: '0' }, 'registros_flujo_positivo'],
    ['pesos at a rate', { importeTipoCambio: '18.5' }, 'registros_flujo_tipo_cambio'],
    ['what happened in no account', { certeza: 'REAL' }, 'registros_flujo_real'],
    ['what is owed and went through one', { movimientoBancarioId: crypto.randomUUID() }, 'registros_flujo_real'],
  ])('%s', async (_, values, restriccion) => {
    await expect(createEscenario(kit).registroFlujo(values)).rejects.toThrow(restriccion);
  });
});

describe('what a page costs', () => {
  it('is one statement, and one for each kind of document it is asked about', async () => {
    const r = Array.from({ length: CLIENTES }, (_, i) => ({ __typename: 'Cliente', id: kit.world.cliente(i).id }));
    await kit.query('{ __typename }');
    kit.statements();
    const { errors } = await kit.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cliente { flujoEfectivo(first: 100) { nodes {
        importe { importeMxn } factura { folio } cfdiPago { folio } notaCredito { folio } movimientoBancario { concepto } } } } } }`,
      { r },
    );
    expect(errors).toBeUndefined();
    expect(kit.statements()).toHaveLength(5);
  });

  it.each([
    ['FECHA', 'DESC', 'registros_flujo_por_fecha'],
    ['IMPORTE', 'ASC', 'registros_flujo_por_importe'],
  ])('by %s is a walk along its index, with nothing to sort', async (campo, direccion, indice) => {
    const lines = await planDePagina(kit, grande(), 'flujoEfectivo', `{ campo: ${campo}, direccion: ${direccion} }`);
    expect(lines).toContain(indice);
    expect(lines).not.toContain('Sort');
  });
});

const TODO = `id cliente { id } fecha sentido certeza categoria concepto importe { importe moneda tipoCambio } factura { id }
  cfdiPago { id } notaCredito { id } renta { id } movimientoBancario { id } creadoEn actualizadoEn version`;

/** What the domain says a record shows, from the demo's. */
function comoSeLee(registro: RegistroFlujoDemo) {
  const { clienteId, facturaId, cfdiPagoId, notaCreditoId, rentaId, movimientoBancarioId, ...columnas } = registro;
  const { importe, moneda, tipoCambio, ...resto } = columnas;
  const referencia = (id: string | null) => id && { id };
  return {
    ...resto,
    cliente: { id: clienteId },
    importe: { importe, moneda, tipoCambio: decimal(tipoCambio) },
    factura: referencia(facturaId),
    cfdiPago: referencia(cfdiPagoId),
    notaCredito: referencia(notaCreditoId),
    renta: referencia(rentaId),
    movimientoBancario: referencia(movimientoBancarioId),
  };
}

import { AHORA, testSubgraph, type TestSubgraph } from '@cliente360/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEscenario } from '../../test/escenario.ts';
import { finance } from '../index.ts';

let kit: TestSubgraph;
let ahora = AHORA;
let escenario: ReturnType<typeof createEscenario>;
beforeAll(async () => {
  kit = await testSubgraph(finance, { clientes: 1, now: () => ahora });
});
beforeEach(() => {
  ahora = AHORA;
  escenario = createEscenario(kit);
});
afterAll(() => kit[Symbol.asyncDispose]());

/** What the client's invoices show, in the order and with the filter given. */
async function facturas(
  args = '(first: 100)',
): Promise<{ id: string; saldo: string; estadoCobro: string; diasVencida: number }[]> {
  const { data, errors } = await kit.cliente(
    escenario.clienteId,
    `facturas${args} { nodes { id saldo estadoCobro diasVencida } }`,
  );
  expect(errors).toBeUndefined();
  return (data as any)._entities[0].facturas.nodes;
}
const cobro = async (id: string) => {
  const { saldo, estadoCobro } = (await facturas()).find((each) => each.id === id)!;
  return `${saldo} ${estadoCobro}`;
};
const ids = async (args: string) => (await facturas(args)).map(({ id }) => id);

describe('the balance of an invoice paid in parts (PPD)', () => {
  it('is its total while nothing was paid', async () => {
    expect(await cobro(await escenario.factura())).toBe('100.00 PENDIENTE');
  });

  it('loses what each payment in force pays, in its own currency', async () => {
    const id = await escenario.factura({ moneda: 'USD', tipoCambio: '18.5' });
    await escenario.rep(id, '30.5', 'TIMBRADO', { equivalencia: '0.0540540541' });
    expect(await cobro(id)).toBe('69.50 PARCIAL');
    await escenario.rep(id, '69.5', 'CANCELACION_EN_PROCESO');
    expect(await cobro(id)).toBe('0.00 PAGADA');
  });

  it('is not touched by a payment that was cancelled or never stamped, and the invoice lists neither', async () => {
    const id = await escenario.factura();
    for (const estado of ['CANCELADO', 'BORRADOR', 'TIMBRADO'] as const)
      await escenario.rep(id, estado === 'TIMBRADO' ? '1' : '30', estado);
    expect(await cobro(id)).toBe('99.00 PARCIAL');
    const { data } = await kit.query('query ($id: ID!) { factura(id: $id) { aplicaciones { pagado } } }', { id });
    expect(data).toEqual({ factura: { aplicaciones: [{ pagado: '1.00' }] } });
  });

  it('loses the part of each credit note in force that was applied to it', async () => {
    const [id, otra] = [await escenario.factura(), await escenario.factura()];
    await escenario.nota({ [id]: '20', [otra]: '70' });
    await escenario.nota({ [id]: '50' }, 'CANCELADO');
    expect(await cobro(id)).toBe('80.00 PARCIAL');
  });

  it('does not multiply payments by notes', async () => {
    const id = await escenario.factura();
    for (const pagado of ['10', '10', '10']) await escenario.rep(id, pagado);
    for (const importe of ['5', '5']) await escenario.nota({ [id]: importe });
    expect(await cobro(id)).toBe('60.00 PARCIAL');
  });

  it('waits for the REP: a deposit alone does not lower it', async () => {
    const id = await escenario.factura();
    await escenario.movimiento(id, '100');
    expect(await cobro(id)).toBe('100.00 PENDIENTE');
  });

  it('is negative when more was paid than owed, and then nothing is overdue', async () => {
    const id = await escenario.factura({ vencimiento: '2026-11-01' });
    await escenario.rep(id, '100.01');
    expect(await facturas()).toEqual([{ id, saldo: '-0.01', estadoCobro: 'PAGADA', diasVencida: 0 }]);
  });
});

describe('the balance of an invoice paid at once (PUE)', () => {
  const pue = (values = {}) => escenario.factura({ metodoPago: 'PUE', formaPago: '03', ...values });

  it('is its total until its deposit is reconciled, and then nothing', async () => {
    const id = await pue();
    expect(await cobro(id)).toBe('100.00 PENDIENTE');
    await escenario.movimiento(id, '100');
    expect(await cobro(id)).toBe('0.00 PAGADA');
  });

  it('counts a deposit in pesos for what it settles in dollars', async () => {
    const id = await pue({ moneda: 'USD', tipoCambio: '18.5' });
    await escenario.movimiento(id, '60', { importe: '1110' }, { importe: '1110' });
    expect(await cobro(id)).toBe('40.00 PARCIAL');
  });

  it('forgets a reconciliation that was reverted', async () => {
    const id = await pue();
    await escenario.movimiento(id, '100', {}, { revertidaEn: '2026-11-20T12:00:00.000Z' });
    expect(await cobro(id)).toBe('100.00 PENDIENTE');
  });

  it('is owed again when the money is sent back', async () => {
    const id = await pue();
    await escenario.movimiento(id, '100');
    await escenario.movimiento(id, '25', { tipo: 'RETIRO' });
    expect(await cobro(id)).toBe('25.00 PARCIAL');
  });

  it('loses credit notes, and a REP should it have one', async () => {
    const id = await pue();
    await escenario.nota({ [id]: '20' });
    await escenario.rep(id, '30');
    expect(await cobro(id)).toBe('50.00 PARCIAL');
  });
});

it('is nothing, and collection does not apply, for a draft or a cancelled one, even past its day', async () => {
  const vencida = { vencimiento: '2026-11-01' };
  await escenario.factura({ estado: 'BORRADOR', fecha: '2026-11-01T12:00:03', ...vencida });
  await escenario.factura({ estado: 'CANCELADO', fecha: '2026-11-01T12:00:02', ...vencida });
  await escenario.factura({ estado: 'CANCELACION_EN_PROCESO', fecha: '2026-11-01T12:00:01', ...vencida });
  const nada = { saldo: '0.00', estadoCobro: 'NO_APLICA', diasVencida: 0 };
  expect(await facturas()).toMatchObject([nada, nada, { saldo: '100.00', estadoCobro: 'PENDIENTE', diasVencida: 23 }]);
  expect(await facturas('(filtro: { vencida: true })')).toMatchObject([{ saldo: '100.00' }]);
});

describe('diasVencida', () => {
  it('counts from the day after it was due, by the calendar of the company', async () => {
    const id = await escenario.factura({ vencimiento: '2026-11-24' });
    const dias = async (instante: string) => {
      ahora = new Date(instante);
      return (await facturas())[0]!.diasVencida;
    };
    // In Mexico City, six hours behind, the 24th ends at 06:00Z of the 25th.
    expect(await dias('2026-11-25T05:59:59.999Z')).toBe(0);
    expect(await ids('(filtro: { vencida: true })')).toEqual([]);
    expect(await dias('2026-11-25T06:00:00.000Z')).toBe(1);
    expect(await ids('(filtro: { vencida: true })')).toEqual([id]);
    expect(await dias('2027-11-24T18:00:00.000Z')).toBe(365);
  });

  it('stops when nothing is owed', async () => {
    const id = await escenario.factura({ vencimiento: '2026-11-01' });
    await escenario.rep(id, '100');
    expect((await facturas())[0]!.diasVencida).toBe(0);
    expect(await ids('(filtro: { vencida: false })')).toEqual([id]);
  });
});

it('is the same number in the field, the filters and the order, whatever was paid and credited', async () => {
  const centavos = fc.integer({ min: 1, max: 6_000 });
  const estado = fc.constantFrom('TIMBRADO' as const, 'CANCELADO' as const);
  const movimientos = fc.array(fc.tuple(centavos, estado), { maxLength: 3 });
  const unaFactura = fc.record({ reps: movimientos, notas: movimientos });
  const pesos = (cents: number) => (cents / 100).toFixed(2);
  const vigentes = (lista: [number, string][]) =>
    lista.reduce((suma, [cents, enQueVa]) => suma + (enQueVa === 'TIMBRADO' ? cents : 0), 0);

  const property = fc.asyncProperty(fc.array(unaFactura, { minLength: 2, maxLength: 4 }), async (casos) => {
    escenario = createEscenario(kit);
    const esperados: { id: string; debe: number }[] = [];
    for (const { reps, notas } of casos) {
      const id = await escenario.factura();
      for (const [cents, enQueVa] of reps) await escenario.rep(id, pesos(cents), enQueVa);
      for (const [cents, enQueVa] of notas) await escenario.nota({ [id]: pesos(cents) }, enQueVa);
      esperados.push({ id, debe: 10_000 - vigentes(reps) - vigentes(notas) });
    }
    esperados.sort((a, b) => b.debe - a.debe || (a.id < b.id ? -1 : 1));
    const porSaldo = await facturas('(first: 100, orden: [{ campo: SALDO, direccion: DESC }])');
    expect(porSaldo.map(({ id, saldo }) => [id, saldo])).toEqual(esperados.map(({ id, debe }) => [id, pesos(debe)]));
    const enCobro = (debe: number) => (debe <= 0 ? 'PAGADA' : debe < 10_000 ? 'PARCIAL' : 'PENDIENTE');
    for (const estadoCobro of ['PAGADA', 'PARCIAL', 'PENDIENTE'])
      expect((await ids(`(first: 100, filtro: { estadoCobro: [${estadoCobro}] })`)).toSorted()).toEqual(
        esperados
          .filter(({ debe }) => enCobro(debe) === estadoCobro)
          .map(({ id }) => id)
          .toSorted(),
      );
  });
  await fc.assert(property, { numRuns: 12 });
});

import { describe, expect, test } from 'vitest';
import { micros, sum } from '../money.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';
import type { ComisionDemo, RentaDemo } from '../types.tesoreria.ts';
import { flujoDe } from './flujo.ts';
import { movimientosBancariosDe } from './movimientosBancarios.ts';
import type { Mundo } from './mundo.ts';
import { excedentesDe } from './reembolsos.ts';

const demo = (hoy: string, clientes = 200) => createWorld({ semilla: 7, hoy, empresa: EMPRESAS_DEMO[0]!, clientes });
const world = demo('2026-11-24');
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  facturas: world.facturas(i),
  pagos: world.pagos(i),
  notas: world.notasCredito(i),
  movimientos: world.movimientosBancarios(i),
  flujo: world.flujo(i),
}));
const enVigor = ({ partidas }: { partidas: readonly { importe: string; revertidaEn: string | null }[] }) =>
  sum(partidas.filter(({ revertidaEn }) => !revertidaEn).map(({ importe }) => micros(importe)));

describe.each(['2026-11-24', '2027-01-01', '2028-02-29'])('on %s', (hoy) => {
  test('CLI-000001 has 25 to 300 movements and as many records of cash flow', () => {
    const { movimientosBancarios, flujo } = demo(hoy, 20);
    for (const { length } of [movimientosBancarios(0), flujo(0)]) expect(length >= 25 && length <= 300).toBe(true);
  });

  test('CLI-000001 has every state of reconciliation, and records of every certainty both ways', () => {
    const { movimientosBancarios, flujo } = demo(hoy, 20);
    const estados = movimientosBancarios(0).map((each) =>
      each.ignorado
        ? 'IGNORADO'
        : enVigor(each) === 0n
          ? 'NADA'
          : enVigor(each) < micros(each.importe)
            ? 'PARTE'
            : 'TODO',
    );
    expect(new Set(estados).size).toBe(4);
    expect(movimientosBancarios(0).some(({ partidas }) => partidas.some(({ revertidaEn }) => revertidaEn))).toBe(true);
    expect(new Set(flujo(0).map(({ certeza, sentido }) => `${certeza} ${sentido}`)).size).toBe(6);
  });
});

describe('movimientosBancarios', () => {
  test('everybody has one, a PROSPECTO the deposit for what it was lent', () => {
    for (const { i, movimientos } of clientes) {
      expect(movimientos.length).toBeGreaterThan(0);
      if (world.cliente(i).estado === 'PROSPECTO')
        expect(movimientos.every(({ concepto }) => concepto.startsWith('Depósito en garantía'))).toBe(true);
    }
  });

  test('ids and what the bank calls them are each their own', () => {
    const todos = clientes.flatMap(({ movimientos }) => movimientos);
    const partidas = todos.flatMap((each) => each.partidas);
    for (const [list, key] of [
      [todos, 'id'],
      [todos, 'idExterno'],
      [partidas, 'id'],
    ] as const)
      expect(new Set(list.map((each) => (each as any)[key])).size).toBe(list.length);
  });

  test('nothing is reconciled beyond its amount, before it is there, or reverted before that', () => {
    for (const { movimientos } of clientes)
      for (const movimiento of movimientos) {
        expect(enVigor(movimiento)).toBeLessThanOrEqual(micros(movimiento.importe));
        if (movimiento.ignorado) expect(movimiento.partidas).toEqual([]);
        for (const { en, revertidaEn } of movimiento.partidas) {
          expect(en >= movimiento.fecha && en < world.corte).toBe(true);
          if (revertidaEn) expect(revertidaEn >= en && revertidaEn < world.corte).toBe(true);
        }
        expect(movimiento.fecha < world.hoy).toBe(true);
      }
  });

  test('the deposit of a payment is what it says was paid, in its currency, and more only by a note that goes back', () => {
    for (const { i, pagos, movimientos } of clientes) {
      const excedentes = excedentesDe(world as Mundo, i);
      for (const { pago } of pagos.filter(({ estado }) => estado !== 'CANCELADO')) {
        const depositos = movimientos.filter(({ pagoId }) => pagoId === pago.id);
        const deMas = sum(excedentes.filter(({ pagoId }) => pagoId === pago.id).map(({ nota }) => micros(nota.total)));
        expect(depositos).toHaveLength(1);
        expect(depositos[0]).toMatchObject({ tipo: 'DEPOSITO', moneda: pago.moneda, formaPago: pago.formaPago });
        expect(micros(depositos[0]!.importe)).toBe(micros(pago.monto) + deMas);
      }
    }
  });

  test('a deposit of a replaced REP was reconciled with it until it was cancelled', () => {
    const { pagos, movimientos } = clientes[0]!;
    const viejo = pagos.find(({ estado }) => estado === 'CANCELADO')!;
    const partidas = movimientos.flatMap((each) => each.partidas);
    const suyas = partidas.filter(({ documento }) => documento.id === viejo.id);
    expect(suyas).toMatchObject([{ revertidaEn: viejo.cancelacion!.resueltaEn }]);
  });

  test('a PUE invoice that was paid is settled whole by its deposit', () => {
    for (const { facturas, movimientos } of clientes) {
      const partidas = movimientos.flatMap((each) => each.partidas);
      for (const { id, pagado } of facturas.filter(({ metodoPago, pagadaEn }) => metodoPago === 'PUE' && pagadaEn))
        expect(partidas.filter(({ documento }) => documento.id === id)).toMatchObject([
          { importeDocumento: pagado, revertidaEn: null },
        ]);
    }
  });
});

describe('flujo', () => {
  test('has one real record per movement, of its amount and in its direction', () => {
    for (const { movimientos, flujo } of clientes) {
      const reales = new Map(flujo.map((each) => [each.movimientoBancarioId, each]));
      expect(flujo.filter(({ certeza }) => certeza === 'REAL')).toHaveLength(movimientos.length);
      for (const { id, importe, tipo, fecha } of movimientos)
        expect(reales.get(id)).toMatchObject({
          ...{ certeza: 'REAL', importe, fecha },
          sentido: tipo === 'DEPOSITO' ? 'INGRESO' : 'EGRESO',
        });
    }
  });

  test('is owed the balance of every open invoice on the day it is due or, once that is past, on one to come; and nothing of any other', () => {
    for (const { facturas, flujo } of clientes) {
      const debidos = flujo.filter(({ certeza, categoria }) => certeza === 'COMPROMETIDO' && categoria === 'COBRANZA');
      const abiertas = facturas.filter(({ saldo }) => saldo !== '0.00');
      expect(debidos.map(({ facturaId, importe }) => `${facturaId} ${importe}`).sort()).toEqual(
        abiertas.map(({ id, saldo }) => `${id} ${saldo}`).sort(),
      );
      for (const { facturaId, fecha } of debidos) {
        const { vencimiento } = abiertas.find(({ id }) => id === facturaId)!;
        if (vencimiento >= world.hoy) expect(fecha).toBe(vencimiento);
        else expect(fecha > world.hoy).toBe(true);
      }
    }
  });

  test('owes what was paid in excess until it goes back', () => {
    const { flujo } = clientes[0]!;
    const devueltas = flujo.flatMap(({ notaCreditoId }) => notaCreditoId ?? []);
    expect(new Set(devueltas).size).toBe(devueltas.length);
    expect(devueltas.toSorted()).toEqual(
      excedentesDe(world as Mundo, 0)
        .map(({ nota }) => nota.id)
        .toSorted(),
    );
    const pendiente = flujo.find(({ notaCreditoId, certeza }) => notaCreditoId && certeza === 'COMPROMETIDO')!;
    expect(pendiente.fecha >= world.hoy).toBe(true);
  });

  test('ids are each their own', () => {
    const ids = clientes.flatMap(({ flujo }) => flujo.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('comisiones and rentas', () => {
  const comision = (id: string, quien: string, diferencia: Partial<ComisionDemo>): ComisionDemo => ({
    ...{ id, clienteId: world.cliente(0).id, beneficiario: { tipo: 'Usuario', id: quien }, esquema: 'SOBRE_COBRADO' },
    ...{ base: '1000.00', tasa: '0.03', importe: '30.00', moneda: 'MXN', tipoCambio: '1', devengadaEn: '2026-09-30' },
    ...{ estado: 'PAGADA', pagadaEn: '2026-10-15', facturaId: null, ventaId: null, version: 1 },
    ...{ revierteId: null, notaCreditoId: null },
    ...{ creadoEn: '2026-09-30T18:00:00.000Z', actualizadoEn: '2026-10-15T18:00:00.000Z', ...diferencia },
  });
  const pendiente = { estado: 'APROBADA', pagadaEn: null } as const;
  const comisiones = [
    comision('a', 'ana', {}),
    comision('b', 'ana', { importe: '12.50' }),
    comision('c', 'ana', { moneda: 'USD', tipoCambio: '18.4' }),
    comision('d', 'luis', {}),
    comision('e', 'ana', pendiente),
    comision('f', 'ana', { ...pendiente, importe: '7.00' }),
    comision('g', 'ana', { estado: 'DEVENGADA', pagadaEn: null }),
    comision('h', 'ana', { estado: 'REVERTIDA', pagadaEn: null, importe: '-30.00' }),
  ];
  const renta = (id: string, estado: RentaDemo['estado'], proximoCargo: string | null) =>
    ({
      id,
      estado,
      proximoCargo,
      contrato: id,
      importe: '500.00',
      moneda: 'MXN',
      tipoCambio: '1',
      creadoEn: '2026-01-05T18:00:00.000Z',
    }) as RentaDemo;
  const rentas = [
    renta('r1', 'ACTIVA', '2026-12-01'),
    renta('r2', 'PAUSADA', '2026-12-01'),
    renta('r3', 'CANCELADA', null),
  ];
  const conEllas: Mundo = { ...(world as Mundo), comisiones: () => comisiones, rentas: () => rentas };
  const movimientos = movimientosBancariosDe(conEllas, 0);
  const flujo = flujoDe({ ...conEllas, movimientosBancarios: () => movimientos }, 0);

  test('what somebody is paid on a day in a currency is one transfer, reconciled with each commission', () => {
    const pagos = movimientos.filter(({ partidas }) => partidas.some(({ documento }) => documento.tipo === 'Comision'));
    expect(
      pagos.map(({ tipo, importe, moneda, partidas }) => [
        tipo,
        importe,
        moneda,
        partidas.map((each) => each.documento.id),
      ]),
    ).toEqual([
      ['RETIRO', '42.50', 'MXN', ['a', 'b']],
      ['RETIRO', '30.00', 'USD', ['c']],
      ['RETIRO', '30.00', 'MXN', ['d']],
    ]);
    for (const pago of pagos) expect(enVigor(pago)).toBe(micros(pago.importe));
  });

  test('cash flow has what was paid, what was approved, and the charges of what is in force', () => {
    const de = (categoria: string) =>
      flujo
        .filter((each) => each.categoria === categoria)
        .map(({ certeza, sentido, importe }) => `${certeza} ${sentido} ${importe}`);
    expect(de('COMISION')).toEqual([
      'REAL EGRESO 42.50',
      'REAL EGRESO 30.00',
      'REAL EGRESO 30.00',
      'COMPROMETIDO EGRESO 37.00',
    ]);
    expect(de('RENTA')).toEqual(['PROYECTADO INGRESO 500.00']);
    expect(flujo.find(({ rentaId }) => rentaId)).toMatchObject({ rentaId: 'r1', fecha: '2026-12-01' });
  });
});

import { describe, expect, test } from 'vitest';
import { micros } from '../money.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  cliente: world.cliente(i),
  ventas: world.ventas(i),
  facturas: world.facturas(i),
  pagos: world.pagos(i),
  notas: world.notasCredito(i).filter(({ estado }) => estado !== 'CANCELADO'),
  comisiones: world.comisiones(i),
}));
const comisiones = clientes.flatMap((each) => each.comisiones);
const sinSigno = (importe: string) => micros(importe.replace('-', ''));
/** In thousandths of a cent, half up, from numbers small enough for that to be exact. */
const porTasa = (base: string, tasa: string) => Math.floor((Number(sinSigno(base)) * Number(tasa)) / 10_000 + 0.5);

test('the first client has 25 to 200, and every scheme, state and kind of beneficiary is somewhere', () => {
  expect(clientes[0]!.comisiones.length).toBeGreaterThanOrEqual(25);
  expect(clientes[0]!.comisiones.length).toBeLessThanOrEqual(200);
  expect(new Set(comisiones.map(({ esquema }) => esquema)).size).toBe(4);
  expect(new Set(comisiones.map(({ estado }) => estado)).size).toBe(4);
  expect(new Set(comisiones.map(({ beneficiario }) => beneficiario.tipo)).size).toBe(2);
});

test('what is earned is base × tasa to the cent, negative exactly in REVERTIDA, and dated exactly when PAGADA', () => {
  for (const { base, tasa, importe, estado, devengadaEn, pagadaEn } of comisiones) {
    expect(Number(sinSigno(importe)) / 10_000).toBe(porTasa(base, tasa));
    expect([importe.startsWith('-'), base.startsWith('-')]).toEqual([estado === 'REVERTIDA', estado === 'REVERTIDA']);
    expect(sinSigno(importe)).toBeGreaterThan(0n);
    expect(devengadaEn < world.hoy).toBe(true);
    expect(pagadaEn !== null).toBe(estado === 'PAGADA');
    expect(pagadaEn === null || (pagadaEn > devengadaEn && pagadaEn < world.hoy)).toBe(true);
  }
});

test('who sold it earns, by one scheme for the whole sale; a client that earns referred this one, and is older', () => {
  for (const { i, ventas, comisiones: suyas } of clientes)
    for (const venta of ventas) {
      const deVenta = suyas.filter(({ ventaId }) => ventaId === venta.id);
      const deUsuario = deVenta.filter(({ beneficiario }) => beneficiario.tipo === 'Usuario');
      expect(new Set(deUsuario.map(({ esquema }) => esquema)).size).toBeLessThanOrEqual(1);
      for (const { beneficiario } of deUsuario) expect(beneficiario.id).toBe(venta.vendedorId);
      for (const { beneficiario, esquema } of deVenta.filter((each) => !deUsuario.includes(each))) {
        expect(esquema).toBe('REFERIDO');
        expect(clientes.findIndex(({ cliente }) => cliente.id === beneficiario.id)).toBeLessThan(i);
      }
    }
});

test('a commission on what was collected has the day and the part without IVA of a payment of its invoice', () => {
  for (const { facturas, pagos, comisiones: suyas } of clientes)
    for (const { facturaId, devengadaEn, base } of suyas.filter(({ esquema }) => esquema === 'SOBRE_COBRADO')) {
      const factura = facturas.find(({ id }) => id === facturaId)!;
      const pagado = pagos
        .filter(({ pago }) => pago.fechaPago.slice(0, 10) === devengadaEn)
        .flatMap(({ pago }) => pago.documentosRelacionados)
        .find((documento) => documento.facturaId === facturaId)?.pagado;
      const cobrado = Number(pagado ?? (factura.pagadaEn === devengadaEn ? factura.total : NaN));
      const neto = Number(factura.subtotal) - Number(factura.descuento);
      expect(Math.abs(Number(base) - (cobrado * neto) / Number(factura.total))).toBeLessThan(0.01);
    }
});

describe('REVERTIDA', () => {
  const reversos = clientes.flatMap((each) =>
    each.comisiones.filter(({ estado }) => estado === 'REVERTIDA').map((reverso) => ({ ...each, reverso })),
  );

  test('takes back an earlier commission of the same invoice, beneficiary and rate, and no more than it was', () => {
    expect(reversos.length).toBeGreaterThan(50);
    for (const { comisiones: suyas, reverso } of reversos) {
      const ganada = suyas.find(({ id }) => id === reverso.revierteId)!;
      const { facturaId, ventaId, beneficiario, esquema, tasa, moneda } = reverso;
      expect(ganada).toMatchObject({ facturaId, ventaId, beneficiario, esquema, tasa, moneda });
      expect(ganada.estado).not.toBe('REVERTIDA');
      expect(ganada.devengadaEn <= reverso.devengadaEn).toBe(true);
      expect(sinSigno(reverso.importe)).toBeLessThanOrEqual(sinSigno(ganada.importe));
    }
  });

  test('is there for every note and cancellation of an invoice that was earned on, once each', () => {
    for (const { facturas, notas, comisiones: suyas } of clientes)
      for (const { id, facturaId, importe } of suyas.filter(
        ({ esquema, estado }) => (esquema === 'SOBRE_FACTURADO' || esquema === 'REFERIDO') && estado !== 'REVERTIDA',
      )) {
        const factura = facturas.find((each) => each.id === facturaId)!;
        const suyos = suyas.filter(({ revierteId }) => revierteId === id);
        if (factura.estado === 'CANCELADO')
          expect(suyos.map((each) => [each.importe, each.notaCreditoId])).toEqual([[`-${importe}`, null]]);
        else
          expect(suyos.map(({ notaCreditoId }) => notaCreditoId)).toEqual(
            notas.filter((nota) => nota.facturaId === facturaId).map((nota) => nota.id),
          );
      }
  });
});

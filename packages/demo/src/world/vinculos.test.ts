import { describe, expect, test } from 'vitest';
import { micros } from '../money.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  ventas: world.ventas(i).filter(({ estado }) => estado !== 'BORRADOR' && estado !== 'CANCELADA'),
  servicios: world.servicios(i),
  productos: world.productos(i),
  devueltos: world
    .notasCredito(i)
    .filter(({ motivo, estado }) => motivo === 'DEVOLUCION' && estado !== 'CANCELADO')
    .flatMap(({ conceptos, tipoCambio }) => conceptos.map((each) => ({ ...each, tipoCambio: tipoCambio! }))),
}));
const PESOS_POR_CENTAVO = 0.01;

describe('servicios y productos', () => {
  test('CLI-000001 has 25 at least of each, everyone one, and each of them once', () => {
    expect(clientes[0]!.servicios.length).toBeGreaterThanOrEqual(25);
    expect(clientes[0]!.productos.length).toBeGreaterThanOrEqual(25);
    for (const { servicios, productos } of clientes)
      for (const lista of [servicios, productos]) {
        expect(lista.length).toBeGreaterThan(0);
        expect(new Set(lista.map(({ articulo }) => articulo.id)).size).toBe(lista.length);
        expect(new Set(lista.map(({ articulo }) => articulo.tipo)).size).toBe(1);
      }
  });

  test('every kind of bond is there among the first three', () => {
    const primeros = clientes.slice(0, 3);
    expect(new Set(primeros.flatMap(({ servicios }) => servicios.map(({ vinculo }) => vinculo))).size).toBe(3);
    expect(new Set(primeros.flatMap(({ productos }) => productos.map(({ interes }) => interes))).size).toBe(3);
  });

  test('what was bought is what the sales that stand add up to, less what came back, in pesos', () => {
    for (const { ventas, productos, devueltos } of clientes)
      for (const { articulo, interes, cantidad, importe, compras, primeraCompra, ultimaCompra } of productos) {
        const suyas = ventas.flatMap(({ fecha, tipoCambio, partidas }) =>
          partidas.filter((each) => each.articulo.id === articulo.id).map((each) => ({ ...each, fecha, tipoCambio })),
        );
        const fechas = suyas.map(({ fecha }) => fecha).sort();
        expect([interes === 'COMPRADO', compras]).toEqual([suyas.length > 0, suyas.length]);
        expect([primeraCompra, ultimaCompra]).toEqual([fechas[0] ?? null, fechas.at(-1) ?? null]);
        const vueltas = devueltos.filter((each) => each.articulo.id === articulo.id);
        const unidades = (lineas: readonly { cantidad: string }[]) =>
          lineas.reduce((sum, each) => sum + Number(each.cantidad), 0);
        const pesos = (lineas: readonly { importe: string; tipoCambio: string }[]) =>
          lineas.reduce((sum, each) => sum + Number(each.importe) * Number(each.tipoCambio), 0);
        expect(Number(cantidad)).toBe(unidades(suyas) - unidades(vueltas));
        expect(Math.abs(Number(importe) - (pesos(suyas) - pesos(vueltas)))).toBeLessThan(
          PESOS_POR_CENTAVO * Math.max(suyas.length + vueltas.length, 1),
        );
      }
  });

  test('a service of interest cost nothing, a past one is over, and days go forward', () => {
    for (const { vinculo, desde, hasta, importeAcumulado, ultimaPrestacion } of clientes.flatMap(
      (each) => each.servicios,
    )) {
      if (vinculo === 'INTERES') expect([micros(importeAcumulado), ultimaPrestacion, hasta]).toEqual([0n, null, null]);
      else expect(desde !== null && micros(importeAcumulado) > 0n).toBe(true);
      if (vinculo === 'HISTORICO') expect(hasta !== null).toBe(true);
      expect((desde ?? '') <= (hasta ?? '9999')).toBe(true);
      expect((ultimaPrestacion ?? '') < world.hoy).toBe(true);
    }
  });
});

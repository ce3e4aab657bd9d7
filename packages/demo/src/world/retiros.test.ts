import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  lotes: world.lotes(i),
  polizas: world.polizas(i),
  coberturas: world.coberturas(i),
}));
const llave = (productoId: string, clave: string) => `${productoId} ${clave}`;

describe('retiros', () => {
  test('are some open and some closed, each of another severity, of keys that CLI-000001 has and others too', () => {
    expect(new Set(world.retiros.map(({ severidad }) => severidad)).size).toBe(4);
    expect(new Set(world.retiros.map(({ cerradoEn }) => cerradoEn === null)).size).toBe(2);
    const tiene = clientes.map(({ lotes }) => new Set(lotes.map(({ articulo, clave }) => llave(articulo.id, clave))));
    for (const { claves } of world.retiros)
      for (const { productoId, clave } of claves) expect(tiene[0]!.has(llave(productoId, clave))).toBe(true);
    const nombradas = world.retiros.flatMap(({ claves }) => claves.map((each) => llave(each.productoId, each.clave)));
    expect(tiene.slice(1).some((suyas) => nombradas.some((each) => suyas.has(each)))).toBe(true);
  });

  test('come after what they name was delivered, whoever got it, and end before today', () => {
    for (const { claves, emitidoEn, cerradoEn } of world.retiros) {
      const nombradas = new Set(claves.map((each) => llave(each.productoId, each.clave)));
      for (const { articulo, clave, entregadoEn } of clientes.flatMap(({ lotes }) => lotes))
        if (nombradas.has(llave(articulo.id, clave))) expect(entregadoEn! < emitidoEn).toBe(true);
      expect(emitidoEn < (cerradoEn ?? world.corte) && (cerradoEn ?? emitidoEn) < world.corte).toBe(true);
    }
  });
});

describe('coberturas', () => {
  test('tie equipment that was delivered to an extended warranty of its client, with the policy’s days', () => {
    const todas = clientes.flatMap(({ coberturas }) => coberturas);
    expect(todas.length).toBeGreaterThan(20);
    for (const { coberturas, lotes, polizas } of clientes)
      for (const { loteSerieId, polizaId, vigenteDesde, vigenteHasta } of coberturas) {
        const lote = lotes.find(({ id }) => id === loteSerieId)!;
        const poliza = polizas.find(({ id }) => id === polizaId)!;
        expect([poliza.tipo, poliza.vigenteDesde, poliza.vigenteHasta]).toEqual([
          'GARANTIA_EXTENDIDA',
          vigenteDesde,
          vigenteHasta,
        ]);
        expect(lote.entregadoEn! <= vigenteHasta).toBe(true);
      }
  });
});

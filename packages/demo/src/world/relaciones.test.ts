import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import type { RelacionClienteDemo } from '../types.ts';
import { createWorld } from '../world.ts';

const CLIENTES = 200;
const mundos = EMPRESAS_DEMO.flatMap((empresa) =>
  [7, 8].map((semilla) => createWorld({ semilla, hoy: '2026-11-24', empresa, clientes: CLIENTES })),
);

describe.each(mundos)('relaciones of $empresa.clave with seed $semilla', (world) => {
  const clientes = Array.from({ length: CLIENTES }, (_, i) => world.cliente(i));
  const indice = new Map(clientes.map(({ id }, i) => [id, i]));
  const porCliente = clientes.map((_, i) => world.relaciones(i));
  const todas = porCliente.flat();
  const de = (i: number) =>
    todas.filter(({ origenId, destinoId }) => origenId === clientes[i]!.id || destinoId === clientes[i]!.id);
  const matrices = todas.filter(({ tipo }) => tipo === 'MATRIZ_DE');

  test('come with the client of the higher index of the two', () => {
    for (const [i, suyas] of porCliente.entries())
      for (const { origenId, destinoId } of suyas)
        expect(Math.max(indice.get(origenId)!, indice.get(destinoId)!)).toBe(i);
  });

  test('make a group of the first client, with levels below it, and show every type and null', () => {
    expect(de(0).length).toBeGreaterThanOrEqual(8);
    const nivel = (id: string): number =>
      1 + Math.max(0, ...matrices.filter(({ origenId }) => origenId === id).map(({ destinoId }) => nivel(destinoId)));
    expect(nivel(clientes[0]!.id)).toBe(4);
    expect(new Set(porCliente.slice(0, 40).flatMap((each) => each.map(({ tipo }) => tipo))).size).toBe(6);
    const primeras = porCliente.slice(0, 3).flat();
    expect(new Set(primeras.map(({ tipo }) => tipo)).size).toBeGreaterThanOrEqual(5);
    for (const nulo of ['vigenteHasta', 'notas'] as const)
      expect(new Set(primeras.map((each) => each[nulo] === null))).toEqual(new Set([true, false]));
  });

  test('are one a pair and type, never with oneself, what has no direction from the lower id', () => {
    const pares = todas.map(({ tipo, origenId, destinoId }) => `${tipo} ${origenId} ${destinoId}`);
    expect(new Set(pares).size).toBe(pares.length);
    expect(todas.filter(({ origenId, destinoId }) => origenId === destinoId)).toEqual([]);
    expect(todas.filter(({ tipo, origenId, destinoId }) => tipo === 'ASOCIADA_CON' && origenId >= destinoId)).toEqual(
      [],
    );
    expect(new Set(todas.flatMap(({ id, espejoId }) => [id, espejoId])).size).toBe(2 * todas.length);
  });

  test('own companies only, on no day more than the whole of one', () => {
    const rige = (r: RelacionClienteDemo, dia: string) =>
      r.vigenteDesde <= dia && (r.vigenteHasta === null || dia <= r.vigenteHasta);
    for (const { destinoId, vigenteDesde } of matrices) {
      expect(clientes[indice.get(destinoId)!]!.tipoPersona).toBe('MORAL');
      const suyas = todas.filter((each) => each.destinoId === destinoId && rige(each, vigenteDesde));
      expect(suyas.reduce((suma, { participacion }) => suma + Number(participacion ?? 0), 0)).toBeLessThanOrEqual(100);
    }
    expect(todas.filter(({ tipo, participacion }) => (tipo === 'MATRIZ_DE') !== (participacion !== null))).toEqual([]);
  });

  test('are dated after both clients came and before today', () => {
    for (const { origenId, destinoId, creadoEn, vigenteDesde, vigenteHasta } of todas) {
      for (const id of [origenId, destinoId]) expect(clientes[indice.get(id)!]!.creadoEn < creadoEn).toBe(true);
      expect(creadoEn < world.corte).toBe(true);
      expect(vigenteHasta === null || vigenteDesde <= vigenteHasta).toBe(true);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const indices = Array.from({ length: world.clientes }, (_, i) => i);
const todas = indices.flatMap((i) => world.bitacora(i));

describe('bitacora', () => {
  test.each(['2026-11-24', '2027-01-01', '2028-02-29'])('on %s has 25 to 300 entries of the first client', (hoy) => {
    const { length } = createWorld({ semilla: 7, hoy, empresa: EMPRESAS_DEMO[0]!, clientes: 200 }).bitacora(0);
    expect(length).toBeGreaterThanOrEqual(25);
    expect(length).toBeLessThanOrEqual(300);
  });

  test('has a few of everyone else, and an id and an event of its own each', () => {
    const cuantas = indices.slice(1).map((i) => world.bitacora(i).length);
    expect(Math.min(...cuantas)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...cuantas)).toBeLessThanOrEqual(12);
    for (const campo of ['id', 'eventoId'] as const)
      expect(new Set(todas.map((each) => each[campo])).size).toBe(todas.length);
  });

  test('happened before hoy, in order, and was written down after it happened', () => {
    for (const i of indices) {
      const cuando = world.bitacora(i).map(({ ocurridoEn }) => ocurridoEn);
      expect(cuando.toSorted()).toEqual(cuando);
    }
    for (const { ocurridoEn, registradoEn } of todas)
      expect(ocurridoEn <= registradoEn && registradoEn < world.corte).toBe(true);
  });

  test('ties what one act did by one correlation', () => {
    const actos = Object.values(Object.groupBy(todas, ({ correlacion }) => correlacion)).map((acto) => acto!);
    expect(actos.some((acto) => acto.length > 1)).toBe(true);
    for (const acto of actos) expect(new Set(acto.map(({ clienteId }) => clienteId)).size).toBe(1);
  });

  test('is about what the client has, and says how a case changed as its story does', () => {
    for (const i of indices) {
      const casos = new Map(world.casos(i).map((caso) => [caso.id, caso]));
      const suyos = new Set<string>([
        ...casos.keys(),
        ...[world.cliente(i), ...world.contactos(i), ...world.ventas(i), ...world.facturas(i), ...world.polizas(i)].map(
          ({ id }) => id,
        ),
        ...[...world.lotes(i), ...world.activos(i), ...world.proyectos(i), ...world.oportunidades(i)].map(
          ({ id }) => id,
        ),
      ]);
      for (const { tipo, sujeto, ocurridoEn, cambios } of world.bitacora(i)) {
        expect(suyos.has(sujeto.id)).toBe(true);
        if (sujeto.tipo !== 'Caso' || tipo !== 'ESTADO') continue;
        const { antes, despues } = cambios[0]!;
        expect(casos.get(sujeto.id)!.historial).toContainEqual(
          expect.objectContaining({ de: antes, a: despues, en: ocurridoEn }),
        );
      }
    }
  });

  test('of the first client shows every kind, and who can do things', () => {
    const primeras = world.bitacora(0);
    expect(new Set(primeras.map(({ tipo }) => tipo)).size).toBe(9);
    expect(new Set(primeras.map(({ actor }) => actor.tipo)).size).toBe(3);
    expect(todas.some(({ origen }) => origen === 'importacion')).toBe(true);
  });
});

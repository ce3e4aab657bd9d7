import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const HOY = '2026-11-24';
const world = createWorld({ semilla: 7, hoy: HOY, empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const todos = Array.from({ length: 200 }, (_, i) => world.miembrosCampania(i)).flat();
const campania = new Map(world.campanias.map((each) => [each.id, each]));

describe('campanias', () => {
  test('are of every type and in every state, with dates that fit it', () => {
    expect(new Set(world.campanias.map(({ tipo }) => tipo)).size).toBe(6);
    expect(new Set(world.campanias.map(({ estado }) => estado)).size).toBe(5);
    for (const { estado, inicio, fin, costoReal, creadoEn } of world.campanias) {
      expect(creadoEn < world.corte && creadoEn.slice(0, 10) <= inicio).toBe(true);
      expect(fin === null || inicio <= fin).toBe(true);
      expect(inicio > HOY).toBe(estado === 'PLANEADA');
      expect(costoReal === null).toBe(estado === 'PLANEADA');
      if (estado === 'TERMINADA') expect(fin! < HOY).toBe(true);
      if (estado === 'ACTIVA' || estado === 'PAUSADA') expect(fin === null || fin >= HOY).toBe(true);
    }
  });

  test('reach at least the clients in them', () => {
    for (const { id, audiencia } of world.campanias)
      expect(audiencia).toBeGreaterThanOrEqual(todos.filter(({ campaniaId }) => campaniaId === id).length);
  });
});

describe('miembrosCampania', () => {
  test('has the first client in all of them, every other in one to five, nobody twice', () => {
    expect(world.miembrosCampania(0)).toHaveLength(world.campanias.length);
    for (let i = 1; i < 200; i++) {
      const suyas = world.miembrosCampania(i).map(({ campaniaId }) => campaniaId);
      expect(suyas.length >= 1 && suyas.length <= 5 && new Set(suyas).size === suyas.length).toBe(true);
    }
  });

  test('shows every state among the first client’s', () => {
    expect(new Set(world.miembrosCampania(0).map(({ estado }) => estado)).size).toBe(6);
  });

  test('counts what its state says, after the campaign was made and before today', () => {
    for (const { campaniaId, estado, enviados, aperturas, clics, incorporadoEn, respondioEn } of todos) {
      const suya = campania.get(campaniaId)!;
      expect(suya.creadoEn <= incorporadoEn && incorporadoEn < world.corte).toBe(true);
      expect(enviados === 0).toBe(estado === 'AGREGADO');
      expect(aperturas > 0).toBe(['ABRIO', 'RESPONDIO', 'CONVIRTIO'].includes(estado));
      expect(clics > 0).toBe(respondioEn !== null);
      expect(respondioEn !== null).toBe(['RESPONDIO', 'CONVIRTIO'].includes(estado));
      if (respondioEn !== null) expect(incorporadoEn <= respondioEn && respondioEn < world.corte).toBe(true);
    }
  });
});

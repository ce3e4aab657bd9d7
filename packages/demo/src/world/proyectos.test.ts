import { describe, expect, test } from 'vitest';
import { OBRAS } from '../datos/proyectos.ts';
import { micros, money } from '../money.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const HOY = '2026-11-24';
const world = createWorld({ semilla: 7, hoy: HOY, empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  cliente: world.cliente(i),
  ventas: world.ventas(i),
  casos: world.casos(i),
  proyectos: world.proyectos(i),
}));
const todos = clientes.flatMap(({ proyectos }) => proyectos);
const suma = (hitos: readonly { pesoPct: string }[]) =>
  hitos.reduce((total, { pesoPct }) => total + Number(pesoPct), 0);

describe('proyectos', () => {
  test('the first client has 25 to 300 in every state, some of them late; a PROSPECTO has planned ones only', () => {
    const primeros = clientes[0]!.proyectos;
    expect(primeros.length).toBeGreaterThanOrEqual(25);
    expect(primeros.length).toBeLessThanOrEqual(300);
    expect(new Set(primeros.map(({ estado }) => estado)).size).toBe(5);
    expect(primeros.some(({ estado, finPlan }) => estado === 'ACTIVO' && finPlan < HOY)).toBe(true);
    const deProspectos = clientes
      .filter(({ cliente }) => cliente.estado === 'PROSPECTO')
      .flatMap((each) => each.proyectos);
    expect(new Set(deProspectos.map(({ estado }) => estado))).toEqual(new Set(['PLANEADO']));
  });

  test('a name, a key and an id are of one project', () => {
    expect(new Set(todos.map(({ clave }) => clave)).size).toBe(todos.length);
    expect(new Set(todos.flatMap(({ id, hitos }) => [id, ...hitos.map((hito) => hito.id)])).size).toBe(
      todos.length + todos.flatMap(({ hitos }) => hitos).length,
    );
    for (const { proyectos } of clientes)
      expect(new Set(proyectos.map(({ nombre }) => nombre)).size).toBe(proyectos.length);
  });

  test('milestones add up to 100, follow one another, and are done before hoy, in that order', () => {
    for (const [, etapas] of OBRAS) expect(etapas.reduce((total, [, peso]) => total + peso, 0)).toBe(100);
    for (const { hitos, inicio, finPlan } of todos) {
      expect(suma(hitos)).toBe(100);
      const planes = [inicio, ...hitos.map(({ plan }) => plan)];
      expect(planes.toSorted()).toEqual(planes);
      expect(planes.at(-1)).toBe(finPlan);
      const reales = hitos.map(({ real }) => real ?? 'pendiente');
      expect(reales.toSorted()).toEqual(reales);
      for (const { real } of hitos) if (real) expect(inicio <= real && real < HOY).toBe(true);
    }
  });

  test('what each state says is so: progress, dates and costs', () => {
    for (const { estado, hitos, inicio, finReal, avancePct, valorPlaneado, presupuesto, costoReal } of todos) {
      const hechos = hitos.filter(({ real }) => real);
      expect(avancePct).toBe(String(suma(hechos)));
      const planeado = suma(hitos.filter(({ plan }) => plan <= HOY));
      expect(valorPlaneado).toBe(money((micros(presupuesto) * BigInt(planeado)) / 100n));
      expect(finReal).toBe(estado === 'TERMINADO' ? hitos.at(-1)!.real : null);
      expect(avancePct === '100').toBe(estado === 'TERMINADO');
      expect(inicio > HOY).toBe(estado === 'PLANEADO');
      expect(micros(costoReal) === 0n).toBe(estado === 'PLANEADO');
    }
  });

  test('its sales and cases are the client’s, of while it ran, and of no other project', () => {
    for (const { proyectos, ventas, casos } of clientes) {
      const ids = proyectos.flatMap(({ ventaIds, casoIds }) => [...ventaIds, ...casoIds]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { inicio, finReal, ventaIds, casoIds } of proyectos) {
        const suyas = ventaIds.map((id) => ventas.find((venta) => venta.id === id)!);
        for (const { fecha, estado } of suyas) {
          expect([inicio <= fecha, fecha <= (finReal ?? HOY)]).toEqual([true, true]);
          expect(['BORRADOR', 'CANCELADA']).not.toContain(estado);
        }
        for (const id of casoIds) expect(casos.map((caso) => caso.id)).toContain(id);
      }
    }
    expect(clientes[0]!.proyectos.flatMap(({ ventaIds }) => ventaIds).length).toBeGreaterThan(25);
    expect(clientes[0]!.proyectos.flatMap(({ casoIds }) => casoIds).length).toBeGreaterThan(10);
  });

  test('was registered after its client and changed before hoy, at another size and on another day too', () => {
    for (const [hoy, cuantos] of [
      [HOY, 200],
      ['2028-02-29', 20_000],
    ] as const) {
      const otro = createWorld({ semilla: 9, hoy, empresa: EMPRESAS_DEMO[1]!, clientes: cuantos });
      for (const i of [0, 1, 2, 3, cuantos - 2, cuantos - 1])
        for (const { creadoEn, actualizadoEn } of otro.proyectos(i)) {
          const instantes = [otro.cliente(i).creadoEn, creadoEn, actualizadoEn, otro.corte];
          expect(instantes.toSorted()).toEqual(instantes);
        }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const HOY = '2026-11-24';
const CLIENTES = 200;
const world = createWorld({ semilla: 7, hoy: HOY, empresa: EMPRESAS_DEMO[0]!, clientes: CLIENTES });
const clientes = Array.from({ length: CLIENTES }, (_, i) => i);
const todas = clientes.flatMap((i) => world.oportunidades(i));
const cerrada = (etapa: string) => etapa === 'GANADA' || etapa === 'PERDIDA';

describe('oportunidades', () => {
  test('the first client has many, in every stage and of both currencies; everybody has one that is open', () => {
    const suyas = world.oportunidades(0);
    expect(suyas.length).toBeGreaterThanOrEqual(25);
    expect(new Set(suyas.map(({ etapa }) => etapa)).size).toBe(7);
    expect(new Set(suyas.map(({ moneda }) => moneda))).toEqual(new Set(['MXN', 'USD']));
    for (const nulo of ['campaniaId', 'motivoPerdida', 'cierreReal', 'origen'] as const)
      expect(new Set(suyas.map((each) => each[nulo] === null))).toEqual(new Set([true, false]));
    for (const i of clientes) {
      const { length } = world.oportunidades(i);
      expect(i === 0 || (length >= 1 && length <= 4)).toBe(true);
      expect(world.oportunidades(i).some(({ etapa }) => !cerrada(etapa))).toBe(true);
    }
  });

  test('say what their stage says', () => {
    for (const { etapa, probabilidad, cierreReal, motivoPerdida } of todas) {
      expect(cierreReal !== null).toBe(cerrada(etapa));
      expect(probabilidad === 100).toBe(etapa === 'GANADA');
      expect(probabilidad === 0).toBe(etapa === 'PERDIDA');
      expect(motivoPerdida === null || etapa === 'PERDIDA').toBe(true);
      expect(cierreReal === null || cierreReal < HOY).toBe(true);
    }
  });

  test('went from stage to stage to where they are, after the client came and before today', () => {
    for (const i of clientes)
      for (const { etapa, historialEtapas, creadoEn, actualizadoEn, cierreReal } of world.oportunidades(i)) {
        expect(historialEtapas.map(({ de }) => de)).toEqual([null, ...historialEtapas.slice(0, -1).map(({ a }) => a)]);
        expect([historialEtapas[0]!.a, historialEtapas.at(-1)!.a]).toEqual(['PROSPECCION', etapa]);
        const instantes = historialEtapas.map(({ en }) => en);
        expect(instantes).toEqual([...new Set(instantes)].sort());
        expect([instantes[0], instantes.at(-1)]).toEqual([creadoEn, actualizadoEn]);
        expect(world.cliente(i).creadoEn < creadoEn && actualizadoEn < world.corte).toBe(true);
        if (cierreReal) expect(actualizadoEn.slice(0, 10)).toBe(cierreReal);
      }
  });

  test('point to a contact and a campaign that the client had by then', () => {
    for (const i of clientes)
      for (const { contactoId, campaniaId, creadoEn } of world.oportunidades(i)) {
        expect(world.contactos(i).find(({ id }) => id === contactoId)!.creadoEn <= creadoEn).toBe(true);
        const miembro = world.miembrosCampania(i).find((each) => each.campaniaId === campaniaId);
        expect(campaniaId === null || miembro!.incorporadoEn < creadoEn).toBe(true);
      }
  });

  test('were won for what a sale was, on its day, and by nobody who buys nothing', () => {
    for (const i of clientes) {
      const ganadas = world.oportunidades(i).filter(({ etapa }) => etapa === 'GANADA');
      for (const { importe, moneda, cierreReal } of ganadas)
        expect(
          world.ventas(i).filter((v) => v.subtotal === importe && v.moneda === moneda && v.fecha === cierreReal).length,
        ).toBeGreaterThan(0);
    }
  });
});

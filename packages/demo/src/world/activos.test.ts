import { describe, expect, test } from 'vitest';
import { micros } from '../money.ts';
import { EMPRESAS_DEMO } from '../usuarios.ts';
import { createWorld } from '../world.ts';

const world = createWorld({ semilla: 7, hoy: '2026-11-24', empresa: EMPRESAS_DEMO[0]!, clientes: 200 });
const clientes = Array.from({ length: 200 }, (_, i) => ({
  i,
  cliente: world.cliente(i),
  activos: world.activos(i),
  lotes: world.lotes(i),
  direcciones: world.direcciones(i),
}));
const activos = clientes.flatMap((each) => each.activos);
const ABIERTOS = ['EN_PRESTAMO', 'EN_RENTA', 'EXTRAVIADO'];

describe('activos', () => {
  test('CLI-000001 has 25 at least, of every state; every PROSPECTO has one, and half of the rest', () => {
    expect(clientes[0]!.activos.length).toBeGreaterThanOrEqual(25);
    expect(new Set(clientes[0]!.activos.map(({ estado }) => estado)).size).toBe(6);
    const tienen = ({ activos }: (typeof clientes)[number]) => activos.length > 0;
    expect(clientes.filter(({ cliente }) => cliente.estado === 'PROSPECTO').every(tienen)).toBe(true);
    expect(clientes.filter(tienen).length).toBeGreaterThan(100);
  });

  test('each belongs to the client of its last assignment, which is open exactly while it should be out', () => {
    for (const { clienteId, estado, asignaciones } of activos) {
      const ultima = asignaciones.at(-1)!;
      expect(ultima.clienteId).toBe(clienteId);
      expect(ultima.hasta === null).toBe(ABIERTOS.includes(estado));
      expect(asignaciones.slice(0, -1).every(({ hasta }) => hasta !== null)).toBe(true);
    }
    expect(activos.some(({ clienteId, asignaciones }) => asignaciones[0]!.clienteId !== clienteId)).toBe(true);
  });

  test('nothing is in two places on one day, nor anywhere on hoy or later before it got there', () => {
    for (const { asignaciones, creadoEn, actualizadoEn } of activos) {
      for (const [k, { desde, hasta }] of asignaciones.entries()) {
        expect(desde <= (hasta ?? desde)).toBe(true);
        expect(desde > (k ? asignaciones[k - 1]!.hasta! : creadoEn.slice(0, 10))).toBe(true);
        expect((hasta ?? desde) < world.hoy).toBe(true);
      }
      expect(actualizadoEn < world.corte).toBe(true);
    }
  });

  test('a rented one names its contract by its place in the list, and nothing else names any', () => {
    for (const { i, activos: suyos } of clientes)
      for (const [n, { estado, asignaciones }] of suyos.entries()) {
        const { desde, rentaId } = asignaciones.at(-1)!;
        expect(rentaId).toBe(estado === 'EN_RENTA' ? world.id('renta.activo', desde, i, n) : null);
      }
  });

  test('readings never decrease, and each is taken where it was that day', () => {
    expect(activos.some(({ lecturas }) => lecturas.length > 5)).toBe(true);
    for (const { lecturas, asignaciones } of activos)
      for (const [k, { en, valor, unidad, clienteId }] of lecturas.entries()) {
        const dia = en.slice(0, 10);
        const donde = asignaciones.find(({ desde, hasta }) => desde <= dia && dia <= (hasta ?? dia))!;
        expect(donde.clienteId).toBe(clienteId);
        const anterior = lecturas[k - 1];
        if (!anterior) continue;
        expect(en > anterior.en && micros(valor) >= micros(anterior.valor) && unidad === anterior.unidad).toBe(true);
      }
  });

  test('what went out on a loan has the serial number that left, and every place is the client’s', () => {
    for (const { activos: suyos, lotes, direcciones } of clientes)
      for (const { loteSerieId, direccionId, articulo } of suyos) {
        if (loteSerieId) expect(lotes.find(({ id }) => id === loteSerieId)?.articulo.id).toBe(articulo.id);
        if (direccionId) expect(direcciones.map(({ id }) => id)).toContain(direccionId);
      }
    expect(activos.filter(({ loteSerieId }) => loteSerieId).length).toBeGreaterThan(30);
    expect(new Set(activos.map(({ numero }) => numero)).size).toBe(activos.length);
  });
});

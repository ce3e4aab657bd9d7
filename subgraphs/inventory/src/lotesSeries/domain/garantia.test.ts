import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { garantia } from './garantia.ts';

const dia = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const meses = fc.integer({ min: 1, max: 120 });
const dias = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;

describe('a warranty', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-24', 12, '2027-11-24'],
    ['2028-02-29', 12, '2029-02-28'],
  ])('of what was delivered on %s for %i months ends on %s', (entregado, m, fin) => {
    expect(garantia(entregado, m, '2026-11-24')).toMatchObject({ inicio: entregado, fin });
  });

  it.each([
    ['2026-12-25', 'VIGENTE', 31],
    ['2026-12-26', 'POR_VENCER', 30],
    ['2027-01-25', 'POR_VENCER', 0],
    ['2027-01-26', 'VENCIDA', -1],
  ])('that ends on 2027-01-25 is on %s %s', (hoy, estado, diasRestantes) => {
    expect(garantia('2026-01-25', 12, hoy)).toMatchObject({ estado, diasRestantes });
  });

  it('is none without months, and nothing at all before the delivery', () => {
    expect(garantia('2026-01-01', 0, '2026-11-24')).toEqual({
      estado: 'SIN_GARANTIA',
      inicio: null,
      fin: null,
      diasRestantes: null,
    });
    expect(garantia(null, 12, '2026-11-24')).toBeNull();
  });

  it('ends in the right month, on the same day or that month’s last, and counts its days exactly', () => {
    fc.assert(
      fc.property(dia, meses, dia, (entregado, m, hoy) => {
        const { fin, diasRestantes } = garantia(entregado, m, hoy)!;
        const [anio, mes, d] = entregado.split('-').map(Number) as [number, number, number];
        const total = anio * 12 + (mes - 1) + m;
        const ultimo = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
        expect(fin).toBe(
          new Date(Date.UTC(Math.floor(total / 12), total % 12, Math.min(d, ultimo))).toISOString().slice(0, 10),
        );
        expect(diasRestantes).toBe(dias(hoy, fin!));
      }),
    );
  });
});

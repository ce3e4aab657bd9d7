import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Caso } from './caso.ts';
import { consumo, enDecimal, jornadaMin, movimientos, UNIDAD } from './unidades.ts';

const tramo = (diaSemana: number, inicia: string, termina: string) => ({ diaSemana, inicia, termina });

describe('a day of work', () => {
  it('is the longest of the week, its hours counted once where they overlap', () => {
    const tramos = [
      tramo(1, '09:00', '14:00'),
      tramo(1, '16:00', '19:00'),
      tramo(1, '13:00', '15:00'),
      tramo(6, '09:00', '13:00'),
    ];
    expect(jornadaMin({ siempreAbierto: false, tramos })).toBe(9 * 60);
  });

  it('is 24 hours where it is always open, or never says when', () => {
    expect(jornadaMin({ siempreAbierto: true, tramos: [tramo(1, '09:00', '10:00')] })).toBe(24 * 60);
    expect(jornadaMin({ siempreAbierto: false, tramos: [] })).toBe(24 * 60);
    expect(jornadaMin({ siempreAbierto: false, tramos: [tramo(7, '00:00', '24:00')] })).toBe(24 * 60);
  });
});

describe('what a case takes', () => {
  const caso = (polizaUnidad: Caso['polizaUnidad'], tiempoMin: number, estado: Caso['estado'] = 'RESUELTO') =>
    ({
      polizaUnidad,
      tiempoMin,
      estado,
      calendario: { siempreAbierto: false, tramos: [tramo(1, '09:00', '18:00')] },
    }) as unknown as Caso;

  it('is to the nearest millionth, with halves up', () => {
    expect(enDecimal(consumo(caso('HORAS', 1)))).toBe('0.016667');
    expect(enDecimal(consumo(caso('HORAS', 20)))).toBe('0.333333');
    expect(enDecimal(consumo(caso('DIAS', 540)))).toBe('1.000000');
    expect(enDecimal(-consumo(caso('DIAS', 810)))).toBe('-1.500000');
  });

  it('is an incident until it is cancelled, and nothing of a póliza without limit', () => {
    expect(consumo(caso('INCIDENTES', 90, 'NUEVO'))).toBe(UNIDAD);
    expect(consumo(caso('INCIDENTES', 90, 'CANCELADO'))).toBe(0n);
    expect(consumo(caso('HORAS', 60, 'CANCELADO'))).toBe(UNIDAD);
    expect(consumo(caso('ILIMITADA', 90))).toBe(0n);
    expect(consumo(caso(null, 90))).toBe(0n);
  });

  it('moves between pólizas without anything lost, however often it goes from one to another', () => {
    const paso = fc.record({
      polizaId: fc.constantFrom('a', 'b', 'c'),
      polizaUnidad: fc.constantFrom('INCIDENTES', 'HORAS', 'DIAS', 'ILIMITADA'),
      tiempoMin: fc.nat(100_000),
      estado: fc.constantFrom('NUEVO', 'RESUELTO', 'CANCELADO'),
    });
    fc.assert(
      fc.property(fc.array(paso, { minLength: 1 }), (pasos) => {
        const { calendario } = caso(null, 0);
        const casos = [
          { ...caso(null, 0), polizaId: null },
          ...pasos.map((each) => ({ ...each, calendario })),
        ] as unknown as Caso[];
        const saldo = new Map<string, bigint>();
        for (const [k, despues] of casos.entries())
          for (const { polizaId, unidades } of k === 0 ? [] : movimientos(casos[k - 1]!, despues))
            saldo.set(polizaId, (saldo.get(polizaId) ?? 0n) + unidades);
        const ultimo = casos.at(-1)!;
        for (const [polizaId, unidades] of saldo)
          expect(unidades).toBe(polizaId === ultimo.polizaId ? consumo(ultimo) : 0n);
      }),
    );
  });
});

/** Walks the cases of the whole demo: their clocks worked out again with other means, and what they stand on. */
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { clientes } from '../test/mundos.ts';
import type { CasoDemo, PoliticaSlaDemo } from './types.ts';

const MINUTO = 60_000;
const ABRE = 9;
const CIERRA = 18;
/** Ley Federal del Trabajo, art. 74, and the company's own day. */
const FESTIVOS = new Set([
  ...['2025-01-01', '2025-02-03', '2025-03-17', '2025-05-01', '2025-09-16', '2025-11-17', '2025-12-25'],
  ...['2026-01-01', '2026-02-02', '2026-03-16', '2026-05-01', '2026-09-16', '2026-11-16', '2026-12-25', '2026-07-03'],
]);

/** Business milliseconds between two instants. */
function habiles({ siempreAbierto, zonaHoraria }: PoliticaSlaDemo['calendario'], desde: number, hasta: number): number {
  if (siempreAbierto) return Math.max(0, hasta - desde);
  let total = 0;
  let dia = DateTime.fromMillis(desde, { zone: zonaHoraria }).startOf('day');
  for (; dia.toMillis() < hasta; dia = dia.plus({ days: 1 })) {
    if (dia.weekday > 5 || FESTIVOS.has(dia.toISODate()!)) continue;
    const abre = Math.max(desde, dia.set({ hour: ABRE }).toMillis());
    const cierra = Math.min(hasta, dia.set({ hour: CIERRA }).toMillis());
    total += Math.max(0, cierra - abre);
  }
  return total;
}

/** What the clock of a milestone has run, up to `hasta`. */
function consumido({ historial }: CasoDemo, { calendario }: PoliticaSlaDemo, hasta: number): number {
  return historial.reduce((total, { a, en }, n) => {
    if (a !== 'NUEVO' && a !== 'EN_PROCESO') return total;
    const fin = historial[n + 1] ? Date.parse(historial[n + 1]!.en) : hasta;
    return total + habiles(calendario, Date.parse(en), Math.min(fin, hasta));
  }, 0);
}

const nivelDe = (consumidos: number, objetivoMin: number): number =>
  consumidos > 2 * objetivoMin * MINUTO ? 2 : consumidos > objetivoMin * MINUTO ? 1 : 0;

describe('the clock of a case', () => {
  test('is what its level of escalation follows from, and each milestone that was missed has its notice', () => {
    let vencidos = 0;
    for (const [world, i] of clientes())
      for (const caso of world.casos(i)) {
        const politica = world.politicasSla.find(({ id }) => id === caso.politicaSlaId)!;
        const objetivos = politica.objetivos.find(({ prioridad }) => prioridad === caso.prioridad)!;
        const corte = Date.parse(world.corte);
        const cancelado = caso.estado === 'CANCELADO';
        const respuesta = consumido(
          caso,
          politica,
          caso.primeraRespuestaEn ? Date.parse(caso.primeraRespuestaEn) : corte,
        );
        const niveles = {
          PRIMERA_RESPUESTA: cancelado ? 0 : nivelDe(respuesta, objetivos.primeraRespuestaMin),
          RESOLUCION: cancelado ? 0 : nivelDe(consumido(caso, politica, corte), objetivos.resolucionMin),
        };
        expect(caso.nivelEscalamiento, caso.numero).toBe(Math.max(...Object.values(niveles)));
        for (const [hito, nivel] of Object.entries(niveles)) {
          const suyos = world.avisosSla(caso).filter((each) => each.hito === hito && each.nivel > 0);
          expect(
            suyos.map((each) => each.nivel),
            `${caso.numero} ${hito}`,
          ).toEqual([1, 2].slice(0, nivel));
          vencidos += nivel > 0 ? 1 : 0;
          for (const { en } of suyos) expect(en).toBeLessThan(corte);
        }
      }
    expect(vencidos).toBeGreaterThan(100);
  });

  test('is what the log tells of: milestones that were missed, when they were', () => {
    let dichos = 0;
    for (const [world, i] of clientes()) {
      const avisos = new Map(world.casos(i).map((caso) => [caso.id, world.avisosSla(caso)]));
      for (const { tipo, resumen, sujeto, ocurridoEn } of world.bitacora(i)) {
        if (tipo !== 'HITO_SLA' || !resumen.includes('venció')) continue;
        const suyos = avisos.get(sujeto.id)!.filter(({ nivel }) => nivel === 1);
        expect(
          suyos.map(({ en }) => new Date(en).toISOString()),
          resumen,
        ).toContain(ocurridoEn);
        dichos++;
      }
    }
    expect(dichos).toBeGreaterThan(5);
  });
});

describe('what a case stands on', () => {
  test('a lot was in the client’s hands, and a póliza covered what the case is about', () => {
    let conLote = 0;
    for (const [world, i] of clientes()) {
      const lotes = new Map(world.lotes(i).map((each) => [each.id, each]));
      const polizas = new Map(world.polizas(i).map((each) => [each.id, each]));
      for (const { numero, creadoEn, loteSerieId, articulo, activoId, polizaId } of world.casos(i)) {
        if (loteSerieId) {
          const { entregadoEn, devueltoEn } = lotes.get(loteSerieId)!;
          expect(entregadoEn !== null && entregadoEn <= creadoEn.slice(0, 10), numero).toBe(true);
          expect(devueltoEn === null || devueltoEn > creadoEn, numero).toBe(true);
          conLote++;
        }
        if (!polizaId || !(articulo ?? activoId)) continue;
        const { articulosCubiertos, activosCubiertos } = polizas.get(polizaId)!;
        const nombrados = [...articulosCubiertos.map(({ id }) => id), ...activosCubiertos];
        expect(nombrados.length === 0 || nombrados.some((id) => id === articulo?.id || id === activoId), numero).toBe(
          true,
        );
      }
    }
    expect(conLote).toBeGreaterThan(50);
  });

  test('goes from state to state as the rules allow, and is closed a week after it was resolved at most', () => {
    const SIGUEN: Readonly<Record<CasoDemo['estado'], readonly CasoDemo['estado'][]>> = {
      NUEVO: ['EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CANCELADO'],
      EN_PROCESO: ['PENDIENTE', 'RESUELTO', 'CANCELADO'],
      PENDIENTE: ['EN_PROCESO', 'RESUELTO', 'CANCELADO'],
      RESUELTO: ['EN_PROCESO', 'CERRADO'],
      CERRADO: [],
      CANCELADO: [],
    };
    const SEMANA = 7 * 1440 * MINUTO;
    for (const [world, i] of clientes())
      for (const { numero, historial } of world.casos(i))
        for (const [n, { de, a, en }] of historial.entries()) {
          if (n === 0) continue;
          const antes = historial[n - 1]!;
          expect([de, en > antes.en, SIGUEN[antes.a].includes(a)], numero).toEqual([antes.a, true, true]);
          if (antes.a === 'RESUELTO') expect(Date.parse(en) - Date.parse(antes.en), numero).toBeLessThanOrEqual(SEMANA);
        }
  });
});

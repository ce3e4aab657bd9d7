import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { EstadoCaso } from '../../casos/domain/estado.ts';
import type { Calendario } from './calendario.ts';
import { festivosLft } from './festivos.ts';
import { vencimiento } from './horario.ts';
import type { Historia } from './historia.ts';
import { slaDe } from './sla.ts';
import vectores from './vectores.json' with { type: 'json' };

const OFICINA: Calendario = {
  zonaHoraria: 'America/Mexico_City',
  siempreAbierto: false,
  tramos: [1, 2, 3, 4, 5].map((diaSemana) => ({ diaSemana, inicia: '09:00', termina: '18:00' })),
  festivos: Object.keys(vectores.festivos).flatMap((anio) => festivosLft(Number(anio))),
};
const calendarioDe = ({ calendario, zona }: { calendario: string; zona: string }): Calendario =>
  calendario === '24x7' ? { ...OFICINA, siempreAbierto: true, tramos: [], zonaHoraria: zona } : OFICINA;

/** What happens to the case of a vector, by its description; in the zone of the vector. */
const SUCESOS: Readonly<Record<string, readonly [EstadoCaso, string][]>> = {
  V08: [
    ['PENDIENTE', '2026-11-10T12:00'],
    ['EN_PROCESO', '2026-11-10T15:00'],
  ],
  V09: [
    ['PENDIENTE', '2026-11-13T16:00'],
    ['EN_PROCESO', '2026-11-17T11:00'],
  ],
  V10: [
    ['PENDIENTE', '2026-11-10T19:00'],
    ['EN_PROCESO', '2026-11-11T08:00'],
  ],
  V14: [
    ['RESUELTO', '2026-11-10T16:00'],
    ['EN_PROCESO', '2026-11-12T10:00'],
  ],
  V15: [
    ['PENDIENTE', '2026-11-09T09:30'],
    ['EN_PROCESO', '2026-11-09T10:00'],
    ['PENDIENTE', '2026-11-09T11:00'],
    ['EN_PROCESO', '2026-11-09T11:45'],
  ],
  V17: [['EN_PROCESO', '2026-11-10T15:00']],
};
const RESPONDIDOS = ['V08', 'V09', 'V10', 'V14', 'V15'];

function historiaDe(vector: (typeof vectores.vectores)[number]): Historia {
  const en = (local: string) => DateTime.fromISO(local, { zone: vector.zona }).toMillis();
  const creadoEn = en(vector.creadoLocal);
  const { respuesta, resolucion } = vectores.objetivosMin[vector.prioridad as 'ALTA'];
  const nace: [EstadoCaso, string] = [vector.id === 'V17' ? 'PENDIENTE' : 'NUEVO', vector.creadoLocal];
  return {
    creadoEn,
    pasos: [nace, ...(SUCESOS[vector.id] ?? [])].map(([estado, local]) => ({ estado, en: en(local), motivo: null })),
    primeraRespuestaEn: RESPONDIDOS.includes(vector.id) ? creadoEn + 60_000 : null,
    objetivos: { primeraRespuestaMin: respuesta, resolucionMin: resolucion },
    pausaEn: ['PENDIENTE'],
    calendario: calendarioDe(vector),
  };
}
const texto = (instante: number | null) =>
  instante === null ? null : DateTime.fromMillis(instante, { zone: 'utc' }).toISO({ suppressMilliseconds: true });

describe('the golden vectors', () => {
  it.each(vectores.vectores)('$id: $descripcion', (vector) => {
    const historia = historiaDe(vector);
    const sla = slaDe(historia, historia.pasos.at(-1)!.en);
    expect(texto(sla.primeraRespuesta.venceEn)).toBe(vector.primeraRespuestaVence);
    expect(texto(sla.resolucion.venceEn)).toBe(vector.resolucionVence);
    expect(sla.pausas.reduce((total, { minutosHabiles }) => total + minutosHabiles, 0)).toBe(vector.pausaHabilMin);
  });

  it.each(vectores.vectores)('$id: its pause added to its objective is all that the calendar needs', (vector) => {
    const { creadoEn, objetivos, calendario } = historiaDe(vector);
    const minutos = objetivos.resolucionMin + vector.pausaHabilMin;
    expect(texto(vencimiento(calendario, creadoEn, minutos))).toBe(vector.resolucionVence);
  });

  it.each(Object.entries(vectores.festivos))('the holidays of %s', (anio, fechas) => {
    const festivos = festivosLft(Number(anio));
    expect(festivos.map(({ fecha }) => fecha)).toEqual(fechas);
    expect(new Set(festivos.map(({ origen }) => origen))).toEqual(new Set(['LFT']));
  });
});

describe('the holidays of a year', () => {
  it('have the handing over of the Executive on 1 December up to 2018, and on 1 October since', () => {
    const transmision = (anio: number) =>
      festivosLft(anio)
        .filter(({ nombre }) => nombre.startsWith('Transmisión'))
        .map(({ fecha }) => fecha);
    expect([2012, 2018, 2019, 2024, 2030, 2036].flatMap(transmision)).toEqual([
      '2012-12-01',
      '2018-12-01',
      '2024-10-01',
      '2030-10-01',
      '2036-10-01',
    ]);
  });

  it('have the election days of that year among them, in order', () => {
    const festivos = festivosLft(2027, ['2024-06-02', '2027-06-06']);
    expect(festivos.filter(({ origen }) => origen === 'ELECTORAL').map(({ fecha }) => fecha)).toEqual(['2027-06-06']);
    expect(festivos.map(({ fecha }) => fecha)).toEqual(festivos.map(({ fecha }) => fecha).toSorted());
  });
});

import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { festivosLft } from './festivos.ts';
import { vencimiento } from './horario.ts';
import { slaDe } from './sla.ts';
import { casosDeVectores } from '../../../test/vectores.ts';
import vectores from './vectores.json' with { type: 'json' };

const texto = (instante: number | null) =>
  instante === null ? null : DateTime.fromMillis(instante, { zone: 'utc' }).toISO({ suppressMilliseconds: true });

describe('the golden vectors', () => {
  it.each(casosDeVectores())('$id: $descripcion', ({ historia, ...vector }) => {
    const sla = slaDe(historia, historia.pasos.at(-1)!.en);
    expect(texto(sla.primeraRespuesta.venceEn)).toBe(vector.primeraRespuestaVence);
    expect(texto(sla.resolucion.venceEn)).toBe(vector.resolucionVence);
    expect(sla.pausas.reduce((total, { minutosHabiles }) => total + minutosHabiles, 0)).toBe(vector.pausaHabilMin);
  });

  it.each(casosDeVectores())(
    '$id: its pause added to its objective is all that the calendar needs',
    ({ historia, ...vector }) => {
      const { creadoEn, objetivos, calendario } = historia;
      const minutos = objetivos.resolucionMin + vector.pausaHabilMin;
      expect(texto(vencimiento(calendario, creadoEn, minutos))).toBe(vector.resolucionVence);
    },
  );

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

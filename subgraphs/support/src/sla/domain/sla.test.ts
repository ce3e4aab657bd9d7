import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import type { EstadoCaso } from '../../domain/estado.ts';
import { festivosLft } from './festivos.ts';
import { recalcularObjetivos, type Historia } from './historia.ts';
import { slaDe } from './sla.ts';

const ZONA = 'America/Mexico_City';
/** An instant of November 2026, whose Monday 16 is a holiday: `10 10:00`. */
const en = (texto: string) => DateTime.fromISO(`2026-11-${texto.replace(' ', 'T')}`, { zone: ZONA }).toMillis();
const local = (instante: number | null) =>
  instante === null ? null : DateTime.fromMillis(instante, { zone: ZONA }).toFormat('dd HH:mm');

/** A case of 60 minutes to answer and 240 to resolve, through the states given. */
function caso(pasos: readonly [EstadoCaso, string, string?][], respuesta?: string): Historia {
  return {
    creadoEn: en(pasos[0]![1]),
    pasos: pasos.map(([estado, cuando, motivo]) => ({ estado, en: en(cuando), motivo: motivo ?? null })),
    primeraRespuestaEn: respuesta === undefined ? null : en(respuesta),
    objetivos: { primeraRespuestaMin: 60, resolucionMin: 240 },
    pausaEn: ['PENDIENTE'],
    calendario: {
      zonaHoraria: ZONA,
      siempreAbierto: false,
      tramos: [1, 2, 3, 4, 5].map((diaSemana) => ({ diaSemana, inicia: '09:00', termina: '18:00' })),
      festivos: festivosLft(2026),
    },
  };
}
const resolucionDe = (historia: Historia, ahora: string) => {
  const { estado, venceEn, restanteMin, excesoMin } = slaDe(historia, en(ahora)).resolucion;
  return [estado, local(venceEn), restanteMin, excesoMin];
};

describe('a milestone', () => {
  const abierto = caso([['NUEVO', '10 10:00']]);

  it('is at risk from 15 business minutes before it falls due, and missed only after that instant', () => {
    expect(resolucionDe(abierto, '10 13:44')).toEqual(['EN_CURSO', '10 14:00', 16, null]);
    expect(resolucionDe(abierto, '10 13:45')).toEqual(['EN_RIESGO', '10 14:00', 15, null]);
    expect(resolucionDe(abierto, '10 14:00')).toEqual(['EN_RIESGO', '10 14:00', 0, null]);
    expect(resolucionDe(abierto, '10 14:01')).toEqual(['INCUMPLIDO', '10 14:00', null, 1]);
    expect(local(slaDe(abierto, en('10 11:00')).resolucion.plazo!.avisaEn)).toBe('10 13:45');
  });

  it('counts the warning in business minutes: what falls due early on Tuesday is warned of on Friday', () => {
    const viernes = caso([['NUEVO', '13 14:10']]);
    expect(resolucionDe(viernes, '13 17:54')).toEqual(['EN_CURSO', '17 09:10', 16, null]);
    expect(resolucionDe(viernes, '13 17:55')).toEqual(['EN_RIESGO', '17 09:10', 15, null]);
  });

  it('met at the instant it falls due is met, and a second later is missed though no minute is in excess', () => {
    const resuelto = (cuando: string) =>
      caso([
        ['NUEVO', '10 10:00'],
        ['RESUELTO', cuando],
      ]);
    expect(resolucionDe(resuelto('10 14:00'), '12 10:00')).toEqual(['CUMPLIDO', '10 14:00', null, null]);
    expect(resolucionDe(resuelto('10 14:00:01'), '12 10:00')).toEqual(['INCUMPLIDO', '10 14:00', null, 0]);
  });

  it('is frozen while paused, and so is what it had exceeded', () => {
    const pausado = caso([
      ['NUEVO', '10 10:00'],
      ['PENDIENTE', '10 11:00'],
    ]);
    const tarde = caso([
      ['NUEVO', '10 10:00'],
      ['PENDIENTE', '10 15:00'],
    ]);
    for (const ahora of ['10 16:00', '19 12:00']) {
      expect(resolucionDe(pausado, ahora)).toEqual(['PAUSADO', null, 180, null]);
      expect(resolucionDe(tarde, ahora)).toEqual(['INCUMPLIDO', null, null, 60]);
      const { pausadoDesde, proximoVencimiento } = slaDe(pausado, en(ahora));
      expect([local(pausadoDesde), proximoVencimiento]).toEqual(['10 11:00', null]);
    }
  });

  it('is born paused in PENDIENTE, both of them; and met in RESUELTO, at once', () => {
    const pendiente = slaDe(caso([['PENDIENTE', '10 10:00']]), en('11 12:00'));
    for (const hito of [pendiente.primeraRespuesta, pendiente.resolucion])
      expect([hito.estado, hito.venceEn, hito.consumidoMin]).toEqual(['PAUSADO', null, 0]);
    const resuelto = slaDe(caso([['RESUELTO', '10 10:00']]), en('11 12:00'));
    for (const hito of [resuelto.primeraRespuesta, resuelto.resolucion])
      expect([hito.estado, local(hito.cumplidoEn)]).toEqual(['CUMPLIDO', '10 10:00']);
    expect(resuelto.reloj).toEqual([]);
  });

  it('does not apply to what was cancelled', () => {
    const cancelado = slaDe(
      caso(
        [
          ['NUEVO', '10 10:00'],
          ['CANCELADO', '12 10:00'],
        ],
        '10 10:30',
      ),
      en('13 10:00'),
    );
    for (const hito of [cancelado.primeraRespuesta, cancelado.resolucion])
      expect([hito.estado, hito.venceEn, hito.cumplidoEn, hito.restanteMin, hito.excesoMin]).toEqual([
        'NO_APLICA',
        null,
        null,
        null,
        null,
      ]);
  });

  it('of an answer is met by resolving, and reopening does not touch it', () => {
    const reabierto = caso([
      ['NUEVO', '10 10:00'],
      ['RESUELTO', '10 10:50'],
      ['EN_PROCESO', '12 10:50'],
    ]);
    const { primeraRespuesta, resolucion, proximoVencimiento } = slaDe(reabierto, en('12 11:00'));
    expect([primeraRespuesta.estado, local(primeraRespuesta.cumplidoEn), primeraRespuesta.consumidoMin]).toEqual([
      'CUMPLIDO',
      '10 10:50',
      50,
    ]);
    expect([resolucion.estado, resolucion.consumidoMin, local(resolucion.venceEn)]).toEqual([
      'EN_CURSO',
      60,
      '12 14:00',
    ]);
    expect(proximoVencimiento).toBe(resolucion.venceEn);
  });

  it('knows nothing of what happens later', () => {
    const historia = caso(
      [
        ['NUEVO', '10 10:00'],
        ['RESUELTO', '10 11:00'],
      ],
      '10 10:30',
    );
    const { primeraRespuesta, resolucion } = slaDe(historia, en('10 10:10'));
    expect([primeraRespuesta.estado, resolucion.estado, resolucion.consumidoMin]).toEqual(['EN_CURSO', 'EN_CURSO', 10]);
  });
});

describe('a change of priority', () => {
  const [antes, despues] = [
    { primeraRespuestaMin: 60, resolucionMin: 240 },
    { primeraRespuestaMin: 30, resolucionMin: 120 },
  ];

  it('gives the new objectives to the milestones that are open, and leaves the others alone', () => {
    const tras = (respondido: boolean, resuelto: boolean) =>
      Object.values(recalcularObjetivos(antes, despues, { respondido, resuelto }));
    expect(tras(false, false)).toEqual([30, 120]);
    expect(tras(true, false)).toEqual([60, 120]);
    expect(tras(false, true)).toEqual([60, 240]);
    expect(tras(true, true)).toEqual([60, 240]);
  });
});

describe('the clock', () => {
  it('says why each stretch of time counted or did not', () => {
    const historia = caso(
      [
        ['NUEVO', '13 17:00'],
        ['EN_PROCESO', '13 17:30'],
        ['PENDIENTE', '17 09:30', 'Falta el número de serie'],
        ['EN_PROCESO', '17 11:00'],
        ['RESUELTO', '17 12:00'],
        ['EN_PROCESO', '17 12:45'],
      ],
      '13 17:10',
    );
    const { reloj, resolucion, pausas } = slaDe(historia, en('17 13:00'));
    expect(reloj.map(({ desde, clase, minutos, motivo }) => [local(desde), clase, minutos, motivo])).toEqual([
      ['13 17:00', 'HABIL', 60, null],
      ['13 18:00', 'CERRADO', 54 * 60, 'Fuera de horario'],
      ['16 00:00', 'FESTIVO', 24 * 60, 'Día de la Revolución'],
      ['17 00:00', 'CERRADO', 9 * 60, 'Fuera de horario'],
      ['17 09:00', 'HABIL', 30, null],
      ['17 09:30', 'PAUSA', 90, 'Falta el número de serie'],
      ['17 11:00', 'HABIL', 60, null],
      ['17 12:00', 'RESUELTO', 45, 'Resuelto; después se reabrió'],
      ['17 12:45', 'HABIL', 15, null],
    ]);
    expect(resolucion.consumidoMin).toBe(60 + 30 + 60 + 15);
    expect(
      pausas.map(({ desde, hasta, minutosHabiles, causa }) => [local(desde), local(hasta), minutosHabiles, causa]),
    ).toEqual([
      ['17 09:30', '17 11:00', 90, 'PENDIENTE'],
      ['17 12:00', '17 12:45', 45, 'RESUELTO'],
    ]);
  });

  it('stops where the case was resolved for good, and goes on through a pause that is open', () => {
    const cerrado = caso([
      ['NUEVO', '10 10:00'],
      ['RESUELTO', '10 11:00'],
      ['CERRADO', '17 11:00'],
    ]);
    expect(slaDe(cerrado, en('19 10:00')).reloj.map(({ hasta }) => local(hasta))).toEqual(['10 11:00']);
    const pausado = caso([
      ['NUEVO', '10 10:00'],
      ['PENDIENTE', '10 11:00'],
    ]);
    const { reloj, pausas } = slaDe(pausado, en('10 11:20'));
    expect(reloj.map(({ clase, minutos }) => [clase, minutos])).toEqual([
      ['HABIL', 60],
      ['PAUSA', 20],
    ]);
    expect(pausas.map(({ hasta, minutosHabiles }) => [hasta, minutosHabiles])).toEqual([[null, 20]]);
  });
});

describe('the work that an SLA is', () => {
  /** How often the calendar's hours are looked at to say how a case is that was made so many days before the 20th. */
  function miradas(dias: number): number {
    let veces = 0;
    const ahora = en('20 12:00');
    const abierto = caso([['NUEVO', '10 10:00']]);
    const contado = <Horas extends object>(horas: Horas) =>
      new Proxy(horas, {
        get: (suyas, nombre) => {
          if (nombre === 'diaSemana') veces += 1;
          return Reflect.get(suyas, nombre) as unknown;
        },
      });
    const tramos = abierto.calendario.tramos.map(contado);
    const creadoEn = ahora - dias * 86_400_000;
    const viejo: Historia = {
      ...abierto,
      creadoEn,
      pasos: [
        { estado: 'NUEVO', en: creadoEn, motivo: null },
        { estado: 'PENDIENTE', en: creadoEn + 3_600_000, motivo: null },
        { estado: 'EN_PROCESO', en: ahora - 3_600_000, motivo: null },
      ],
      objetivos: { primeraRespuestaMin: 60, resolucionMin: 200_000 },
      calendario: { ...abierto.calendario, tramos },
    };
    const { resolucion } = slaDe(viejo, ahora);
    expect(resolucion).toMatchObject({ estado: 'EN_CURSO', consumidoMin: expect.any(Number) });
    return veces;
  }

  it('does not grow with the age of the case, once its calendar was summed up', () => {
    miradas(3650);
    const [semana, decada] = [miradas(7), miradas(3650)];
    expect(semana).toBeGreaterThan(0);
    expect(decada).toBeLessThan(semana * 1.5);
  });

  it('ends where hours would never add up to what was promised', () => {
    const sinHoras = caso([['NUEVO', '10 10:00']]);
    const calendario = { ...sinHoras.calendario, tramos: [{ diaSemana: 1, inicia: '09:00', termina: '09:00' }] };
    expect(slaDe({ ...sinHoras, calendario }, en('20 12:00')).resolucion.venceEn).toBeNull();
    const eterno = { ...sinHoras, objetivos: { primeraRespuestaMin: 60, resolucionMin: 2 ** 31 - 1 } };
    expect(slaDe(eterno, en('20 12:00')).resolucion.venceEn).toBeNull();
  });
});

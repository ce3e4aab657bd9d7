import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EstadoCaso } from '../../domain/estado.ts';
import type { Calendario } from './calendario.ts';
import type { Historia } from './historia.ts';
import { minutosHabiles, vencimiento } from './horario.ts';
import { slaDe } from './sla.ts';

/** Random cases of each property; `FC_RUNS` asks for more. */
const RUNS = Number(process.env['FC_RUNS'] ?? 15);
const MINUTO = 60_000;
const DIA = 1440;

const ZONAS = ['America/Mexico_City', 'America/Tijuana', 'Europe/Madrid', 'UTC'];
/** Around both changes of the clock in Tijuana and Madrid, and around Mexican holidays. */
const INICIOS = ['2026-03-06', '2026-03-27', '2026-10-23', '2026-10-30', '2026-11-13', '2026-12-24'];
/** None in the hours that a change of clock skips or repeats: which of the two is meant is not the model's to say. */
const HORAS = ['00:00', '04:00', '07:15', '09:00', '14:00', '16:30', '18:00', '24:00'];

const tramo = fc
  .record({
    diaSemana: fc.integer({ min: 1, max: 7 }),
    horas: fc.uniqueArray(fc.constantFrom(...HORAS), { minLength: 2, maxLength: 2 }),
  })
  .map(({ diaSemana, horas }) => {
    const [inicia, termina] = horas.toSorted() as [string, string];
    return { diaSemana, inicia, termina };
  });
const calendarios: fc.Arbitrary<Calendario> = fc.record({
  zonaHoraria: fc.constantFrom(...ZONAS),
  siempreAbierto: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  tramos: fc.array(tramo, { minLength: 1, maxLength: 10 }),
  festivos: fc
    .subarray(['2026-03-08', '2026-11-16', '2026-12-25', '2026-12-26'])
    .map((fechas) => fechas.map((fecha) => ({ fecha, nombre: fecha }))),
});
const inicios = fc
  .record({ dia: fc.constantFrom(...INICIOS), minuto: fc.integer({ min: 0, max: DIA }) })
  .map(({ dia, minuto }) => Date.parse(dia) + minuto * MINUTO);

const SEMANA = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The model: whether the clock on the wall of that minute shows an open hour. */
function abiertoEn({
  zonaHoraria: timeZone,
  siempreAbierto,
  tramos,
  festivos,
}: Calendario): (minuto: number) => boolean {
  if (siempreAbierto) return () => true;
  const pared = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (minuto) => {
    const partes = Object.fromEntries(pared.formatToParts(minuto).map(({ type, value }) => [type, value]));
    const [fecha, hora] = [
      `${partes['year']}-${partes['month']}-${partes['day']}`,
      `${partes['hour']}:${partes['minute']}`,
    ];
    if (festivos.some((festivo) => festivo.fecha === fecha)) return false;
    const dia = SEMANA.indexOf(partes['weekday']!) + 1;
    return tramos.some(({ diaSemana, inicia, termina }) => diaSemana === dia && inicia <= hora && hora < termina);
  };
}

describe('a calendar, minute by minute', () => {
  it('has as many business minutes as the clock on the wall shows open', () => {
    const lapso = fc.integer({ min: 0, max: 5 * DIA });
    fc.assert(
      fc.property(calendarios, inicios, lapso, (calendario, desde, minutos) => {
        const abierto = abiertoEn(calendario);
        let cuenta = 0;
        for (let k = 0; k < minutos; k++) if (abierto(desde + k * MINUTO)) cuenta++;
        expect(minutosHabiles(calendario, desde, desde + minutos * MINUTO)).toBe(cuenta);
      }),
      { numRuns: RUNS },
    );
  });

  it('comes due at the first minute by which that many have been open', () => {
    fc.assert(
      fc.property(calendarios, inicios, fc.integer({ min: 0, max: 900 }), (calendario, inicio, minutos) => {
        const abierto = abiertoEn(calendario);
        let t = inicio;
        for (let cuenta = 0; cuenta < minutos; t += MINUTO) if (abierto(t)) cuenta++;
        expect(vencimiento(calendario, inicio, minutos)).toBe(t);
      }),
      { numRuns: RUNS },
    );
  });

  it('never comes due where it never opens', () => {
    const cerrado: Calendario = { zonaHoraria: 'UTC', siempreAbierto: false, tramos: [], festivos: [] };
    expect(vencimiento(cerrado, 0, 1)).toBeNull();
    expect(vencimiento(cerrado, 0, 0)).toBe(0);
  });
});

/** Random walks along the states; each stay of some minutes, the last one up to now. */
const SIGUE: Readonly<Record<string, EstadoCaso[]>> = {
  NUEVO: ['EN_PROCESO', 'PENDIENTE', 'RESUELTO', 'CANCELADO'],
  EN_PROCESO: ['PENDIENTE', 'RESUELTO', 'PENDIENTE', 'CANCELADO'],
  PENDIENTE: ['EN_PROCESO', 'RESUELTO', 'EN_PROCESO', 'CANCELADO'],
  RESUELTO: ['EN_PROCESO', 'CERRADO', 'EN_PROCESO', 'EN_PROCESO'],
};
const historias = fc
  .record({
    calendario: calendarios,
    creadoEn: inicios,
    nace: fc.constantFrom<EstadoCaso>('NUEVO', 'EN_PROCESO', 'PENDIENTE', 'RESUELTO'),
    vueltas: fc.array(fc.record({ rumbo: fc.integer({ min: 0, max: 3 }), minutos: fc.integer({ min: 1, max: 900 }) }), {
      maxLength: 5,
    }),
    respuesta: fc.option(fc.integer({ min: 0, max: 2000 })),
    objetivos: fc.record({
      primeraRespuestaMin: fc.integer({ min: 1, max: 300 }),
      resolucionMin: fc.integer({ min: 1, max: 900 }),
    }),
    hastaAhora: fc.integer({ min: 0, max: 900 }),
  })
  .map(({ calendario, creadoEn, nace, vueltas, respuesta, objetivos, hastaAhora }) => {
    const pasos = [{ estado: nace, en: creadoEn, motivo: null }];
    for (const { rumbo, minutos } of vueltas) {
      const ultimo = pasos.at(-1)!;
      const estado = SIGUE[ultimo.estado]?.[rumbo];
      if (estado) pasos.push({ estado, en: ultimo.en + minutos * MINUTO, motivo: null });
    }
    const ahora = pasos.at(-1)!.en + hastaAhora * MINUTO;
    const primeraRespuestaEn = respuesta === null ? null : creadoEn + respuesta * MINUTO;
    const historia: Historia = { calendario, creadoEn, pasos, primeraRespuestaEn, objetivos, pausaEn: ['PENDIENTE'] };
    return { historia, ahora };
  });

/** The model of a clock: goes minute by minute up to where it stops, and counts. */
function barrido({ calendario, creadoEn, pasos }: Historia, hasta: number) {
  const abierto = abiertoEn(calendario);
  let [corridos, pausados] = [0, 0];
  for (let t = creadoEn; t < hasta; t += MINUTO) {
    if (!abierto(t)) continue;
    const { estado } = pasos.findLast(({ en }) => en <= t)!;
    if (estado === 'NUEVO' || estado === 'EN_PROCESO') corridos++;
    else pausados++;
  }
  return { corridos, pausados };
}

describe('the clock of a case, minute by minute', () => {
  it('has consumed what ran, falls due by its objective and its pauses, and is missed exactly when later than due', () => {
    fc.assert(
      fc.property(historias, ({ historia, ahora }) => {
        const { pasos, creadoEn, objetivos, calendario } = historia;
        const { resolucion, reloj } = slaDe(historia, ahora);
        const { estado } = pasos.at(-1)!;
        const resuelto = estado === 'RESUELTO' || estado === 'CERRADO';
        const corre = estado === 'NUEVO' || estado === 'EN_PROCESO';
        const llego = estado === 'CERRADO' ? pasos.at(-2)!.en : pasos.at(-1)!.en;
        const alto = corre ? ahora : llego;
        const { corridos, pausados } = barrido(historia, alto);
        const vence = vencimiento(calendario, creadoEn, objetivos.resolucionMin + pausados)!;
        const tarde = alto > vence && estado !== 'CANCELADO';
        expect(resolucion.consumidoMin).toBe(corridos);
        expect(resolucion.venceEn).toBe(resuelto || corre ? vence : null);
        expect(resolucion.cumplidoEn).toBe(resuelto ? llego : null);
        expect(resolucion.estado === 'INCUMPLIDO').toBe(tarde);
        expect(resolucion.excesoMin).toBe(tarde ? corridos - objetivos.resolucionMin : null);
        expect(resolucion.estado === 'NO_APLICA').toBe(estado === 'CANCELADO');
        const habiles = reloj
          .filter(({ clase }) => clase === 'HABIL')
          .reduce((total, { minutos }) => total + minutos, 0);
        expect(habiles).toBe(corridos);
      }),
      { numRuns: RUNS },
    );
  });

  it('answers within what ran until it was answered or, before that, resolved', () => {
    fc.assert(
      fc.property(historias, ({ historia, ahora }) => {
        const { pasos, primeraRespuestaEn } = historia;
        const { primeraRespuesta } = slaDe(historia, ahora);
        const resueltoEn = pasos.find(({ estado }) => estado === 'RESUELTO')?.en ?? Infinity;
        const primero = Math.min(primeraRespuestaEn ?? Infinity, resueltoEn);
        const respondido = primero <= ahora ? primero : null;
        const cancelado = pasos.at(-1)!.estado === 'CANCELADO';
        expect(primeraRespuesta.cumplidoEn).toBe(cancelado ? null : respondido);
        if (respondido !== null && !cancelado)
          expect(primeraRespuesta.consumidoMin).toBe(barrido(historia, respondido).corridos);
      }),
      { numRuns: RUNS },
    );
  });

  it('explains all its time: end to end, each minute once, whatever its seconds', () => {
    const segundos = fc.integer({ min: 0, max: 59_999 });
    fc.assert(
      fc.property(historias, segundos, segundos, ({ historia, ahora }, antes, despues) => {
        const [nace, ...sigue] = historia.pasos;
        const creadoEn = historia.creadoEn - antes;
        const corrida = { ...historia, creadoEn, pasos: [{ ...nace!, en: creadoEn }, ...sigue] };
        const { reloj, primeraRespuesta, resolucion } = slaDe(corrida, ahora + despues);
        for (const { consumidoMin, restanteMin, objetivoMin } of [primeraRespuesta, resolucion])
          if (restanteMin !== null) expect(consumidoMin + restanteMin).toBe(objetivoMin);
        for (const [k, { desde, hasta }] of reloj.entries()) {
          expect(desde).toBe(k === 0 ? creadoEn : reloj[k - 1]!.hasta);
          expect(hasta).toBeGreaterThan(desde);
        }
        const suma = (de: typeof reloj) => de.reduce((total, { minutos }) => total + minutos, 0);
        expect(suma(reloj.filter(({ clase }) => clase === 'HABIL'))).toBe(resolucion.consumidoMin);
        expect(suma(reloj)).toBe(Math.floor(((reloj.at(-1)?.hasta ?? creadoEn) - creadoEn) / MINUTO));
        for (const { minutos } of reloj) expect(minutos).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: RUNS * 10 },
    );
  });
});

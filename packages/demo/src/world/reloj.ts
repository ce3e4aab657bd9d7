/** The clock of a case's SLA: business time of a service calendar, from what happened to the case. Instants are epoch milliseconds. */
import { dayNumber, dayText, localText, localToEpoch, weekday } from '../calendar.ts';
import type { AvisoSlaDemo, CasoDemo, PoliticaSlaDemo } from '../types.servicio.ts';

const MINUTE_MS = 60_000;
/** Business minutes before a milestone falls due in which somebody is told. */
const AVISO_MIN = 15;

type Calendario = PoliticaSlaDemo['calendario'];
type Tiempo = readonly [desde: number, hasta: number];

const minutoDe = (hora: string): number => Number(hora.slice(0, 2)) * 60 + Number(hora.slice(3));

/** Holidays by calendar: asked for on every day that is walked. */
const cerrados = new WeakMap<Calendario, ReadonlySet<string>>();
function festivosDe(calendario: Calendario): ReadonlySet<string> {
  const conocidos = cerrados.get(calendario) ?? new Set(calendario.festivos.map(({ fecha }) => fecha));
  cerrados.set(calendario, conocidos);
  return conocidos;
}

/** When it is open from `desde` on, until `hasta`. */
function* abierto(calendario: Calendario, desde: number, hasta = Infinity): Generator<Tiempo> {
  if (calendario.siempreAbierto) {
    if (desde < hasta) yield [desde, hasta];
    return;
  }
  const { zonaHoraria, tramos } = calendario;
  const festivos = festivosDe(calendario);
  for (let dia = dayNumber(localText(zonaHoraria, desde).slice(0, 10)); ; dia++) {
    if (localToEpoch(zonaHoraria, dia, 0) >= hasta) return;
    if (festivos.has(dayText(dia))) continue;
    for (const { inicia, termina } of tramos.filter(({ diaSemana }) => diaSemana === weekday(dia))) {
      const abre = Math.max(desde, localToEpoch(zonaHoraria, dia, minutoDe(inicia)));
      const cierra = Math.min(hasta, localToEpoch(zonaHoraria, dia, minutoDe(termina)));
      if (abre < cierra) yield [abre, cierra];
    }
  }
}

/** The first instant when so many business minutes have passed in these stays, one after the other; null when they never do. */
function alcanza(calendario: Calendario, estancias: readonly Tiempo[], minutos: number): number | null {
  let falta = minutos * MINUTE_MS;
  for (const [desde, hasta] of estancias)
    for (const [abre, cierra] of abierto(calendario, desde, hasta)) {
      if (falta <= cierra - abre) return abre + falta;
      falta -= cierra - abre;
    }
  return null;
}

/** The instant when so many business minutes have passed since `desde`, to the minute. */
export function sumarTiempoHabil(calendario: Calendario, desde: number, minutos: number): number {
  const en = alcanza(calendario, [[desde, Infinity]], Math.max(1, Math.round(minutos)))!;
  return Math.max(desde, Math.floor(en / MINUTE_MS) * MINUTE_MS);
}

type Historia = Pick<CasoDemo, 'historial' | 'primeraRespuestaEn'>;

/** The stays in which the clock runs: not while it is paused, resolved or over. */
function corre({ historial }: Historia, pausaEn: readonly string[], ahora: number): Tiempo[] {
  return historial.flatMap(({ a, en }, n): Tiempo[] => {
    const parado = pausaEn.includes(a) || a === 'RESUELTO' || a === 'CERRADO' || a === 'CANCELADO';
    const sigue = historial[n + 1];
    return parado ? [] : [[Date.parse(en), sigue ? Date.parse(sigue.en) : ahora]];
  });
}

/**
 * Whom the clock had told of what by `ahora`, oldest first: 0, that a milestone
 * is about to fall due; 1, that it fell due; 2, that as long again went by. What
 * is met at the very instant is in time. None of a case that was cancelled.
 */
export function avisosDe(
  { calendario, pausaEn }: PoliticaSlaDemo,
  objetivos: Pick<PoliticaSlaDemo['objetivos'][number], 'primeraRespuestaMin' | 'resolucionMin'>,
  historia: Historia,
  ahora: number,
): AvisoSlaDemo[] {
  if (historia.historial.at(-1)!.a === 'CANCELADO') return [];
  const estancias = corre(historia, pausaEn, ahora);
  const respondido = historia.primeraRespuestaEn === null ? ahora : Date.parse(historia.primeraRespuestaEn);
  const sinRespuesta = estancias
    .map(([desde, hasta]): Tiempo => [desde, Math.min(hasta, respondido)])
    .filter(([desde, hasta]) => desde < hasta);
  const de = (hito: AvisoSlaDemo['hito'], suyas: readonly Tiempo[], objetivo: number) =>
    [objetivo - AVISO_MIN, objetivo, objetivo * 2].flatMap((minutos, nivel): AvisoSlaDemo[] => {
      const en = alcanza(calendario, suyas, minutos);
      return en === null || en >= suyas.at(-1)![1] ? [] : [{ hito, nivel: nivel as 0 | 1 | 2, en }];
    });
  return [
    ...de('PRIMERA_RESPUESTA', sinRespuesta, objetivos.primeraRespuestaMin),
    ...de('RESOLUCION', estancias, objetivos.resolucionMin),
  ].toSorted((a, b) => a.en - b.en);
}

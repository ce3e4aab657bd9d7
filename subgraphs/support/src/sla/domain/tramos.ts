/** A case's time cut into what counted and what did not, and why. Instants are epoch milliseconds. */
import type { Estancia, Historia } from './historia.ts';
import { MINUTO_MS, tiempoHabil } from './horario.ts';
import { lapsos, type Lapso } from './lapsos.ts';

export interface Tramo {
  readonly desde: number;
  readonly hasta: number;
  readonly clase: 'HABIL' | 'CERRADO' | 'FESTIVO' | 'PAUSA' | 'RESUELTO';
  readonly motivo: string | null;
}

export interface TramoReloj extends Tramo {
  readonly minutos: number;
}

/** Out of hours the calendar says what it is; within them, the state that the case was in. */
function tramoDe({ desde, hasta, clase, festivo }: Lapso, { marcha, estado, motivo }: Estancia): Tramo {
  if (clase === 'FESTIVO') return { desde, hasta, clase, motivo: festivo };
  if (clase === 'CERRADO') return { desde, hasta, clase, motivo: 'Fuera de horario' };
  if (marcha === 'PAUSA') return { desde, hasta, clase: marcha, motivo: motivo ?? `En ${estado}` };
  if (marcha === 'RESUELTO') return { desde, hasta, clase: marcha, motivo: 'Resuelto; después se reabrió' };
  return { desde, hasta, clase: 'HABIL', motivo: null };
}

/** From the case's making to `hasta`, end to end; neighbours that say the same are one. */
export function tramosDe({ calendario }: Historia, suyas: readonly Estancia[], hasta: number): Tramo[] {
  const tramos: Tramo[] = [];
  for (const estancia of suyas)
    for (const lapso of lapsos(calendario, estancia.desde, Math.min(estancia.hasta ?? hasta, hasta))) {
      const tramo = tramoDe(lapso, estancia);
      const previo = tramos.at(-1);
      if (previo?.clase === tramo.clase && previo.motivo === tramo.motivo)
        tramos[tramos.length - 1] = { ...previo, hasta: tramo.hasta };
      else tramos.push(tramo);
    }
  return tramos;
}

/** Business time that ran and business time that stood still, in milliseconds, from the case's making to `hasta`. */
export function tiemposDe({ calendario }: Historia, suyas: readonly Estancia[], hasta: number) {
  let [corrido, parado] = [0, 0];
  for (const { marcha, desde, hasta: fin } of suyas) {
    const tiempo = tiempoHabil(calendario, desde, Math.min(fin ?? hasta, hasta));
    if (marcha === 'PAUSA' || marcha === 'RESUELTO') parado += tiempo;
    else corrido += tiempo;
  }
  return { corrido, parado };
}

/** Lengths to whole minutes whose sum is that of the lengths, cut once at the end. */
function enMinutos(): (duracion: number) => number {
  let tiempo = 0;
  let dados = 0;
  return (duracion) => {
    tiempo += duracion;
    const minutos = Math.floor(tiempo / MINUTO_MS) - dados;
    dados += minutos;
    return minutos;
  };
}

/**
 * The tramos in whole minutes: those of HABIL add up to the business time, and
 * all of them to the time that went by, each cut once. What both cuts leave
 * over, a minute at most, goes to the last one that did not count.
 */
export function relojDe(tramos: readonly Tramo[]): TramoReloj[] {
  const [habil, resto] = [enMinutos(), enMinutos()];
  const reloj = tramos.map((tramo) => {
    const duracion = tramo.hasta - tramo.desde;
    return { ...tramo, minutos: tramo.clase === 'HABIL' ? habil(duracion) : resto(duracion) };
  });
  const transcurrido = tramos.length === 0 ? 0 : tramos.at(-1)!.hasta - tramos[0]!.desde;
  const sobra = Math.floor(transcurrido / MINUTO_MS) - reloj.reduce((total, { minutos }) => total + minutos, 0);
  const ultimo = reloj.findLastIndex(({ clase }) => clase !== 'HABIL');
  return reloj.map((tramo, k) => (k === ultimo ? { ...tramo, minutos: tramo.minutos + sobra } : tramo));
}

/** Business-time arithmetic of a calendar: how much of an interval is open, and when so much will have been. Instants are epoch milliseconds. */
import { abiertoEntre, abiertoPor } from './agenda.ts';
import type { Calendario } from './calendario.ts';

export const MINUTO_MS = 60_000;

/** Business time in [desde, hasta), in milliseconds. */
export function tiempoHabil(calendario: Calendario, desde: number, hasta: number): number {
  if (calendario.siempreAbierto) return Math.max(0, hasta - desde);
  return calendario.tramos.length === 0 ? 0 : abiertoEntre(calendario, desde, hasta);
}

/** Whole business minutes in [desde, hasta). */
export const minutosHabiles = (calendario: Calendario, desde: number, hasta: number): number =>
  Math.floor(tiempoHabil(calendario, desde, hasta) / MINUTO_MS);

/** The earliest instant t at which [inicio, t) has `tiempo` milliseconds of business; null if it never has, in some fifty years. */
export function sumarTiempoHabil(calendario: Calendario, inicio: number, tiempo: number): number | null {
  if (tiempo <= 0) return inicio;
  if (calendario.siempreAbierto) return inicio + tiempo;
  return calendario.tramos.length === 0 ? null : abiertoPor(calendario, inicio, tiempo);
}

/** When `minutos` business minutes from `inicio` are up: if that is when it closes, then, and not the next day. */
export const vencimiento = (calendario: Calendario, inicio: number, minutos: number): number | null =>
  sumarTiempoHabil(calendario, inicio, minutos * MINUTO_MS);

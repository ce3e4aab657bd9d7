/** What a contract is in by its dates: the state it was meant to be in, where they allow it. */
import { addDays, dayNumber } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { RentaDemo } from '../types.tesoreria.ts';
import type { Mundo } from './mundo.ts';
import { inicioDePeriodo, periodosAntes } from './periodos.ts';

export interface Plazo extends Pick<RentaDemo, 'tipo' | 'periodicidad' | 'inicio' | 'fin' | 'estado'> {}

export interface Situacion extends Pick<RentaDemo, 'estado' | 'fin' | 'proximoCargo'> {
  /** The day it was cancelled, paused or over; null while it goes on. */
  readonly cambioEl: string | null;
}

/** A trial lasts so many days; then it begins to be charged. */
const DIAS_DE_PRUEBA = 30;

export function situacionDe(mundo: Mundo, i: number, random: Random, plazo: Plazo): Situacion {
  const { inicio, fin, periodicidad } = plazo;
  const siguiente = periodosAntes(inicio, periodicidad, mundo.hoy);
  const proximoCargo = inicioDePeriodo(inicio, periodicidad, siguiente);
  if (fin !== null && fin < mundo.hoy) return devuelta(random, inicio, fin);
  const dias = dayNumber(mundo.hoy) - dayNumber(inicio);
  const renovado = () => addDays(inicioDePeriodo(inicio, periodicidad, siguiente + random.int(1, 6)), -1);
  const previsto = fin ?? (random.chance(0.5) ? renovado() : null);
  const sigue = (estado: RentaDemo['estado']): Situacion => ({ estado, fin: previsto, proximoCargo, cambioEl: null });
  const aMitad = () => addDays(inicio, Math.max(1, Math.floor((dias * random.int(40, 95)) / 100)));

  switch (plazo.estado) {
    case 'PRUEBA':
      return { estado: 'PRUEBA', fin: null, proximoCargo: addDays(inicio, DIAS_DE_PRUEBA), cambioEl: null };
    case 'EN_GRACIA':
    case 'MOROSA':
      return sigue(dias > (mundo.cliente(i).diasCredito ?? 0) ? plazo.estado : 'ACTIVA');
    case 'PAUSADA':
      return dias > 1 ? { ...sigue('PAUSADA'), cambioEl: aMitad() } : sigue('ACTIVA');
    case 'CANCELADA':
      return dias > 1
        ? { estado: 'CANCELADA', fin: previsto, proximoCargo: null, cambioEl: aMitad() }
        : sigue('ACTIVA');
    case 'TERMINADA':
      return siguiente > 1
        ? alTermino(addDays(inicioDePeriodo(inicio, periodicidad, siguiente - 1), -1))
        : sigue('ACTIVA');
    case 'ACTIVA':
      return sigue('ACTIVA');
  }
}

const alTermino = (fin: string): Situacion => ({ estado: 'TERMINADA', fin, proximoCargo: null, cambioEl: fin });

/** An asset that came back on `fin`: at its term, or because the contract was cancelled that day. */
function devuelta(random: Random, inicio: string, fin: string): Situacion {
  if (fin === inicio || !random.chance(0.3)) return alTermino(fin);
  return { estado: 'CANCELADA', fin, proximoCargo: null, cambioEl: fin };
}

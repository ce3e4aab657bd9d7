import { DateTime } from 'luxon';

export type EstadoGarantia = 'SIN_GARANTIA' | 'VIGENTE' | 'POR_VENCER' | 'VENCIDA';

export interface Garantia {
  readonly estado: EstadoGarantia;
  readonly inicio: string | null;
  /** Last day, included. */
  readonly fin: string | null;
  /** Negative once it is over. */
  readonly diasRestantes: number | null;
}

/** From how many days before its end a warranty is «por vencer». */
export const DIAS_POR_VENCER = 30;

/**
 * The warranty of what was delivered on `entregadoEn`: so many calendar months
 * from that day (31 January and one month is the last day of February), read on
 * `hoy`. Null while nothing was delivered. Days are `AAAA-MM-DD`.
 */
export function garantia(entregadoEn: string | null, meses: number, hoy: string): Garantia | null {
  if (entregadoEn === null) return null;
  if (meses === 0) return { estado: 'SIN_GARANTIA', inicio: null, fin: null, diasRestantes: null };
  const fin = utc(entregadoEn).plus({ months: meses });
  const diasRestantes = fin.diff(utc(hoy), 'days').days;
  const estado = diasRestantes < 0 ? 'VENCIDA' : diasRestantes <= DIAS_POR_VENCER ? 'POR_VENCER' : 'VIGENTE';
  return { estado, inicio: entregadoEn, fin: fin.toISODate(), diasRestantes };
}

/** Civil days have no zone; in UTC each of them is 24 hours. */
const utc = (dia: string): DateTime<true> => DateTime.fromISO(dia, { zone: 'utc' }) as DateTime<true>;

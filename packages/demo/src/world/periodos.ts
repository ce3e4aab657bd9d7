/** The calendar of what is charged by the period, in advance. */
import { addDays, addMonths } from '../calendar.ts';
import type { RentaDemo } from '../types.tesoreria.ts';

export type Periodicidad = RentaDemo['periodicidad'];

const DIAS: Partial<Record<Periodicidad, number>> = { DIARIA: 1, SEMANAL: 7 };
const MESES: Partial<Record<Periodicidad, number>> = {
  MENSUAL: 1,
  BIMESTRAL: 2,
  TRIMESTRAL: 3,
  SEMESTRAL: 6,
  ANUAL: 12,
};

/** First day of period `n`, from 0. A quincena is half a month: 24 a year. */
export function inicioDePeriodo(inicio: string, periodicidad: Periodicidad, n: number): string {
  const dias = DIAS[periodicidad];
  if (dias !== undefined) return addDays(inicio, n * dias);
  if (periodicidad === 'QUINCENAL') return addDays(addMonths(inicio, Math.floor(n / 2)), (n % 2) * 15);
  return addMonths(inicio, n * MESES[periodicidad]!);
}

/** How many periods begin before `dia`. */
export function periodosAntes(inicio: string, periodicidad: Periodicidad, dia: string): number {
  let n = 0;
  while (inicioDePeriodo(inicio, periodicidad, n) < dia) n++;
  return n;
}

/** Days of a period, near enough to place one in the past. */
export const DIAS_APROXIMADOS: Readonly<Record<Periodicidad, number>> = {
  DIARIA: 1,
  SEMANAL: 7,
  QUINCENAL: 15,
  MENSUAL: 30,
  BIMESTRAL: 61,
  TRIMESTRAL: 91,
  SEMESTRAL: 182,
  ANUAL: 365,
};

/** Thousandths of a month's price: shorter periods cost more, longer ones less. */
export const MILESIMAS_DE_MES: Readonly<Record<Periodicidad, bigint>> = {
  DIARIA: 55n,
  SEMANAL: 290n,
  QUINCENAL: 520n,
  MENSUAL: 1000n,
  BIMESTRAL: 1980n,
  TRIMESTRAL: 2910n,
  SEMESTRAL: 5640n,
  ANUAL: 10_800n,
};

/** A case's number: `CASO-AAAA-NNNNNN`, of the year in Mexico City whatever the company's zone; it grows without being cut. */
import { DateTime } from 'luxon';

const ZONA = 'America/Mexico_City';
const CIFRAS = 6;

/** The year whose counter numbers a case made at `instante` (epoch milliseconds). */
export const anioDelNumero = (instante: number): number => DateTime.fromMillis(instante, { zone: ZONA }).year;

export const numeroDeCaso = (anio: number, consecutivo: number): string =>
  `CASO-${anio}-${String(consecutivo).padStart(CIFRAS, '0')}`;

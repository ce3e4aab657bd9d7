/** A case's number is of the year in Mexico City, whatever the company's zone: `CASO-AAAA-NNNNNN`. */
import { DateTime } from 'luxon';

const ZONA = 'America/Mexico_City';

/** The year whose counter numbers a case made at `instante` (epoch milliseconds). */
export const anioDelNumero = (instante: number): number => DateTime.fromMillis(instante, { zone: ZONA }).year;

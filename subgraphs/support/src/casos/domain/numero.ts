/** Numbering of cases (`CASO-AAAA-NNNNNN`): the year is Mexico City's, whatever the company's zone. */
import { civilDay } from '@cliente360/subgraph/civil';

const ZONA = 'America/Mexico_City';

/** The year whose counter numbers a case made at `instante` (epoch milliseconds). */
export const anioDelNumero = (instante: number): number => Number(civilDay(ZONA, instante).slice(0, 4));

/** What a number begins with; behind it stands its place in the year, of six digits or more. */
export const prefijoDelNumero = (anio: number): string => `CASO-${anio}-`;

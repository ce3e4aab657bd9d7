/** Snapshot of a service calendar for a case. */
import { civilDay } from '@cliente360/subgraph/civil';
import type { CalendarioCongelado } from './calendario.ts';

/**
 * The calendar as a case made at `instante` (epoch milliseconds) keeps it: of
 * its holidays, those from that day to the end of the next year.
 */
export function congelar(calendario: CalendarioCongelado, instante: number): CalendarioCongelado {
  const { id, nombre, zonaHoraria, siempreAbierto, tramos } = calendario;
  const desde = civilDay(zonaHoraria, instante);
  const hasta = `${Number(desde.slice(0, 4)) + 1}-12-31`;
  const festivos = calendario.festivos
    .filter(({ fecha }) => desde <= fecha && fecha <= hasta)
    .map((festivo) => ({ fecha: festivo.fecha, nombre: festivo.nombre }));
  return { id, nombre, zonaHoraria, siempreAbierto, tramos, festivos };
}

/** Demo recurrence rules (RRULE) of calendar events. */
import { dayNumber, weekday } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { EventoDemo } from '../types.comunicaciones.ts';

const DIAS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** An RRULE that `dia` itself satisfies; null, one time in two: it is not repeated. A visit never is. */
export function recurrenciaDe(tipo: EventoDemo['tipo'], dia: string, random: Random): string | null {
  if (tipo === 'VISITA' || random.chance(0.5)) return null;
  if (tipo === 'RECORDATORIO') return 'FREQ=YEARLY';
  const deLaSemana = DIAS[weekday(dayNumber(dia)) - 1]!;
  const delMes = Number(dia.slice(8));
  return random.pick([
    `FREQ=WEEKLY;BYDAY=${deLaSemana}`,
    `FREQ=WEEKLY;INTERVAL=2;BYDAY=${deLaSemana};COUNT=12`,
    // Every month has a 28th; not every one has a 31st.
    ...(delMes > 28 ? [] : [`FREQ=MONTHLY;BYMONTHDAY=${delMes}`]),
  ]);
}

/** Priorities of a case, and their rank. */
import { sql, type SQL } from 'drizzle-orm';

/** From the least urgent to the most. */
export const PRIORIDADES = ['BAJA', 'MEDIA', 'ALTA', 'CRITICA'] as const;

/** How urgent a priority is, from 1: what is ordered, since by name ALTA would come before BAJA. */
export const rangoDePrioridad = (prioridad: SQL): SQL =>
  sql`array_position(array[${sql.raw(PRIORIDADES.map((each) => `'${each}'`).join(', '))}], ${prioridad})`;

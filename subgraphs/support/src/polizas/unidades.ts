/** Derived fields of a póliza (validity, units left), as SQL, so that what is read, filtered and ordered is one formula. */
import { sql, type SQL } from 'drizzle-orm';
import { polizas as t } from './tables.ts';

/** What was decided by hand goes first, then the dates (the last day included), then the units. */
export const estadoPoliza = ({ hoy }: { readonly hoy: string | SQL }): SQL => sql`coalesce(${t.estadoManual}, case
  when ${hoy}::date < ${t.vigenteDesde} then 'PROGRAMADA'
  when ${hoy}::date > ${t.vigenteHasta} then 'VENCIDA'
  when ${t.consumidas} >= ${t.contratadas} then 'AGOTADA'
  else 'VIGENTE' end)`;

/** Never negative: hours are taken when a case is resolved, and may turn out to be more than were left. */
export const disponibles: SQL = sql`greatest(${t.contratadas} - ${t.consumidas}, case when ${t.contratadas} is not null then 0 end)`;

/** A fraction, to six decimals; a póliza of no units has none. */
export const progreso: SQL = sql`round(${t.consumidas} / nullif(${t.contratadas}, 0), 6)`;

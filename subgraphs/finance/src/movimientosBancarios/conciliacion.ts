/**
 * Bank reconciliation: how much of a movement is reconciled, as SQL, once: the fields, the filter and the
 * order are these expressions. `conciliado + pendiente = importe` by definition;
 * that `pendiente` is never negative is the tables' promise (a trigger).
 */
import { sql } from 'drizzle-orm';
import { movimientosBancarios as t, partidasConciliacion as c } from './tables.ts';

/** What documents settle of it, in the movement's currency; reverted parts do not count. */
export const conciliado = sql`coalesce((select sum(${c.importe}) from ${c} where ${c.empresaId} = ${t.empresaId} and ${c.movimientoId} = ${t.id} and ${c.revertidaEn} is null), 0)`;

/** What no document settles yet, in the same currency. */
export const pendiente = sql`(${t.importe} - ${conciliado})`;

/** `EstadoConciliacion`. The sum is worked out once: without the offset the planner would copy the sum into each use. */
export const conciliacion = sql`(select case when ${t.ignorado} then 'IGNORADO' when "suma"."conciliado" = 0 then 'PENDIENTE' when "suma"."conciliado" < ${t.importe} then 'PARCIAL' else 'CONCILIADO' end from (select ${conciliado} as "conciliado" offset 0) as "suma")`;

/**
 * How much of a movement is reconciled, once: the fields, the filter and the
 * order are these expressions. `conciliado + pendiente = importe` by definition;
 * that `pendiente` is never negative is the tables' promise (a trigger).
 */
import { sql } from 'drizzle-orm';
import { movimientosBancarios as t, partidasConciliacion as c } from './tables.ts';

export const conciliado = sql`coalesce((select sum(${c.importe}) from ${c} where ${c.empresaId} = ${t.empresaId} and ${c.movimientoId} = ${t.id} and ${c.revertidaEn} is null), 0)`;

export const pendiente = sql`(${t.importe} - ${conciliado})`;

/** Worked out once: without the offset the planner would copy the sum into each use. */
export const conciliacion = sql`(select case when ${t.ignorado} then 'IGNORADO' when "suma"."conciliado" = 0 then 'PENDIENTE' when "suma"."conciliado" < ${t.importe} then 'PARCIAL' else 'CONCILIADO' end from (select ${conciliado} as "conciliado" offset 0) as "suma")`;

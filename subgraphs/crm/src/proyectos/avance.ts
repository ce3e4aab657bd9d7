/**
 * Progress of a project (earned value): what follows from its milestones and the day, as SQL, once each. The
 * weights count against their sum: 100, or what they add up to while a plan is
 * being changed.
 */
import { sql, type SQL } from 'drizzle-orm';
import type { FieldContext } from '@cliente360/subgraph';
import { hitos as h, proyectos as t } from './tables.ts';

/** The share of `todo` that some of the milestones weigh, to two decimals; 0 without any milestone. */
const parte = (todo: SQL, cuales: SQL): SQL =>
  sql`coalesce((select round(${todo} * sum(${h.pesoPct}) filter (where ${cuales}) / sum(${h.pesoPct}), 2) from ${h} where ${h.empresaId} = ${t.empresaId} and ${h.proyectoId} = ${t.id}), 0)`;

/** Percent of the work that is done, 0 to 100 with two decimals. */
export const avancePct: SQL = parte(sql`100`, sql`${h.real} is not null`);

/** Planned value: what the work that was to be done by the end of `hoy` is worth, in the budget's currency. */
export const valorPlaneado = ({ hoy }: Pick<FieldContext, 'hoy'>): SQL =>
  parte(sql`${t.presupuesto}`, sql`${h.plan} <= ${hoy}::date`);

/** Overdue: its planned end has passed, and it is neither finished nor given up. */
export const atrasado = ({ hoy }: Pick<FieldContext, 'hoy'>): SQL =>
  sql`${t.finPlan} < ${hoy}::date and ${t.estado} not in ('TERMINADO', 'CANCELADO')`;

/**
 * Progress of a sales order (what of it was delivered, or invoiced), as SQL, once, from its lines:
 *
 *     100 × Σ min(done, cantidad) × precio ÷ Σ cantidad × precio
 *
 * to two decimals. By value, so that lines of different units add up; what was
 * delivered in excess of one line makes up for no other. A sale that is worth
 * nothing has nothing done: 0.
 */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { partidasVenta as p, ventas as t } from './tables.ts';

/** Percent, 0 to 100 with two decimals; `hecho` is the column of the lines that says how much of `cantidad` is done, in the same unit. */
export const porcentaje = (hecho: AnyColumn): SQL =>
  sql`coalesce((select round(100 * sum(least(${hecho}, ${p.cantidad}) * ${p.precio}) / nullif(sum(${p.cantidad} * ${p.precio}), 0), 2) from ${p} where ${p.empresaId} = ${t.empresaId} and ${p.ventaId} = ${t.id}), 0)`;

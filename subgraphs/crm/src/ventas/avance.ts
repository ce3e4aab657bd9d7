/**
 * How much of a sale is done, once, from its lines:
 *
 *     100 × Σ min(done, cantidad) × precio ÷ Σ cantidad × precio
 *
 * to two decimals. By value, so that lines of different units add up; what was
 * delivered in excess of one line makes up for no other. A sale that is worth
 * nothing has nothing done: 0.
 */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { partidasVenta as p, ventas as t } from './tables.ts';

/** `hecho` is the column of the lines that says how much of `cantidad` is done. */
export const porcentaje = (hecho: AnyColumn): SQL =>
  sql`coalesce((select round(100 * sum(least(${hecho}, ${p.cantidad}) * ${p.precio}) / nullif(sum(${p.cantidad} * ${p.precio}), 0), 2) from ${p} where ${p.empresaId} = ${t.empresaId} and ${p.ventaId} = ${t.id}), 0)`;

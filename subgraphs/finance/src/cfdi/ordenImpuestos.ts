/** Order of the taxes of a CFDI. */
import { sql, type AnyColumn } from 'drizzle-orm';

/** Transferred before withheld, then by tax, the highest rate first. */
export const ordenImpuestos = (i: Readonly<Record<'traslado' | 'impuesto' | 'tasaOCuota' | 'id', AnyColumn>>) =>
  sql`${i.traslado} desc, ${i.impuesto}, ${i.tasaOCuota} desc nulls last, ${i.id}`;

/** State of a quote, with its expiry. */
import { sql, type SQL } from 'drizzle-orm';
import type { FieldContext } from '@cliente360/subgraph';
import { cotizaciones as t } from './tables.ts';

/** `Cotizacion.estado`: what was decided, but that a quote nobody answered is VENCIDA after its last day (`vigenteHasta`, in the company's zone). In SQL, so that what is read and filtered is one formula. */
export const estadoCotizacion = ({ hoy }: Pick<FieldContext, 'hoy'>): SQL =>
  sql`case when ${t.estadoDecidido} = 'ENVIADA' and ${hoy}::date > ${t.vigenteHasta} then 'VENCIDA' else ${t.estadoDecidido} end`;

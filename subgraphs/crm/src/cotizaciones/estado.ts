import { sql, type SQL } from 'drizzle-orm';
import type { FieldContext } from '@cliente360/subgraph';
import { cotizaciones as t } from './tables.ts';

/** What was decided, but that a quote nobody answered runs out after its last day. In SQL, so that what is read and filtered is one formula. */
export const estadoCotizacion = ({ hoy }: Pick<FieldContext, 'hoy'>): SQL =>
  sql`case when ${t.estadoDecidido} = 'ENVIADA' and ${hoy}::date > ${t.vigenteHasta} then 'VENCIDA' else ${t.estadoDecidido} end`;

/** Warranty of a lot: what follows from its end, from the day and from the extended warranties that cover the lot. In SQL, so that what is read, filtered and ordered is one formula. */
import { sql, type SQL } from 'drizzle-orm';
import type { FieldContext } from '@cliente360/subgraph';
import { coberturasLote as c, lotesSeries as t } from './tables.ts';

type Hoy = Pick<FieldContext, 'hoy'>;

/** From how many days before its end a warranty is «por vencer». */
const DIAS_POR_VENCER = 30;

/** What of a lot the client still has, in the article's unit: what was delivered less what came back. */
export const enPoder: SQL = sql`(${t.cantidad} - coalesce(${t.devuelta}, 0))`;

/** There is a warranty: something was delivered, and not all of it came back. */
export const conGarantia: SQL = sql`(case when ${t.devuelta} is distinct from ${t.cantidad} then ${t.entregadoEn} end)`;

/** The first day of the product's own; none where it has none. */
export const inicioGarantia: SQL = sql`case when ${t.garantiaMeses} > 0 then ${t.entregadoEn} end`;

/** Natural days to the end of the product's own; negative once it is over, null where it has none. */
export const diasRestantes = ({ hoy }: Hoy): SQL => sql`(${t.finGarantia} - ${hoy}::date)`;

/** The policy in force today that covers it; of several, the one that lasts longest. */
export const cobertura = ({ hoy }: Hoy): SQL =>
  sql`(select ${c.polizaId} from ${c} where ${c.empresaId} = ${t.empresaId} and ${c.loteSerieId} = ${t.id} and ${hoy}::date between ${c.vigenteDesde} and ${c.vigenteHasta} order by ${c.vigenteHasta} desc, ${c.id} limit 1)`;

/** Null while nothing was delivered, and when all of it came back. The product's own warranty goes first, then a policy that covers it. */
export const estadoGarantia = (context: Hoy): SQL => sql`case
  when ${conGarantia} is null then null
  when ${diasRestantes(context)} > ${sql.raw(String(DIAS_POR_VENCER))} then 'VIGENTE'
  when ${diasRestantes(context)} >= 0 then 'POR_VENCER'
  when ${cobertura(context)} is not null then 'EXTENDIDA'
  when ${t.finGarantia} is null then 'SIN_GARANTIA'
  else 'VENCIDA' end`;

/** SQL conditions of cases at risk or overdue, over the stored deadlines and the moment of the request. */
import { sql, type AnyColumn, type SQL } from 'drizzle-orm';
import { condition, type FieldContext, type Filter } from '@cliente360/subgraph';
import { casos as t } from '../tables.ts';

export const RIESGOS = ['EN_RIESGO', 'INCUMPLIDO'] as const;
export type RiesgoSla = (typeof RIESGOS)[number];

interface Columnas {
  /** When it was met, if it was. */
  readonly cumplido: SQL;
  readonly avisa: AnyColumn;
  readonly vence: AnyColumn;
}

/** Resolving is an answer if there was none before. */
const HITOS: readonly Columnas[] = [
  {
    cumplido: sql`coalesce(${t.primeraRespuestaEn}, ${t.resueltoEn})`,
    avisa: t.primeraRespuestaAvisaEn,
    vence: t.primeraRespuestaVenceEn,
  },
  {
    cumplido: sql`case when ${t.estado} in ('RESUELTO', 'CERRADO') then ${t.resueltoEn} end`,
    avisa: t.resolucionAvisaEn,
    vence: t.resolucionVenceEn,
  },
];

/** A milestone's clock stands still once it is met or while it is paused: then is when it is looked at, else now. */
function hitoEn(riesgo: RiesgoSla, { cumplido, avisa, vence }: Columnas, { now }: FieldContext): SQL {
  const ahora = sql`${now.toISOString()}::timestamptz`;
  if (riesgo === 'INCUMPLIDO') return sql`coalesce(${cumplido}, ${t.pausadoDesde}, ${ahora}) > ${vence}`;
  return sql`${cumplido} is null and ${t.pausadoDesde} is null and ${ahora} between ${avisa} and ${vence}`;
}

/** Either milestone in one of these states (`sla/domain/hito.ts` says what they are). */
export const enRiesgo: Filter<readonly RiesgoSla[]> = condition('[Enum!]', (riesgos, context) => {
  const alguno = riesgos.flatMap((riesgo) => HITOS.map((hito) => sql`(${hitoEn(riesgo, hito, context)})`));
  return sql`${t.estado} <> 'CANCELADO' and (${sql.join(alguno, sql` or `)})`;
});

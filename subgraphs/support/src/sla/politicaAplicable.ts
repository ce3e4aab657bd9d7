/** Which policy a case goes by: that of its póliza, else its client's own, else the default one. */
import { sql, type SQL } from 'drizzle-orm';
import { toQuery, type SubgraphContext } from '@cliente360/subgraph';
import type { EstadoCaso } from '../casos/domain/estado.ts';
import { polizas } from '../polizas/tables.ts';
import type { PrioridadCaso } from '../graphql.gen.ts';
import type { CalendarioCongelado } from './domain/calendario.ts';
import type { Objetivos } from './domain/historia.ts';
import {
  calendariosServicio as c,
  diasFestivos as f,
  objetivosSla as o,
  politicasSla as t,
  politicasSlaCliente as p,
  tramosCalendario as h,
} from './tables.ts';

export interface Politica {
  readonly id: string;
  readonly version: number;
  readonly pausaEn: readonly EstadoCaso[];
  readonly calendario: CalendarioCongelado;
  /** A policy may lack those of some priority. */
  readonly objetivos: Readonly<Partial<Record<PrioridadCaso, Objetivos>>>;
}

const json = (expression: ReturnType<typeof sql>, from: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(${expression}), '[]') from ${from})`;

const tramos = json(
  sql`json_build_object('diaSemana', ${h.diaSemana}, 'inicia', ${h.inicia}, 'termina', ${h.termina})`,
  sql`${h} where ${h.empresaId} = ${c.empresaId} and ${h.calendarioId} = ${c.id}`,
);
const festivos = json(
  sql`json_build_object('fecha', ${f.fecha}, 'nombre', ${f.nombre}) order by ${f.fecha}`,
  sql`${f} where ${f.empresaId} = ${c.empresaId} and ${f.calendarioId} = ${c.id}`,
);
const objetivos = sql`(select coalesce(json_object_agg(${o.prioridad}, json_build_object(
    'primeraRespuestaMin', ${o.primeraRespuestaMin}, 'resolucionMin', ${o.resolucionMin})), '{}')
  from ${o} where ${o.empresaId} = ${t.empresaId} and ${o.politicaId} = ${t.id})`;

const leer = async ({ db }: Pick<SubgraphContext, 'db'>, donde: SQL): Promise<Politica | null> => {
  const [fila] = await db.query(
    toQuery(sql`
      select ${t.id}::text as "id", ${t.version} as "version", ${t.pausaEn} as "pausaEn", ${objetivos} as "objetivos",
        json_build_object('id', ${c.id}, 'nombre', ${c.nombre}, 'zonaHoraria', ${c.zonaHoraria},
          'siempreAbierto', ${c.siempreAbierto}, 'tramos', ${tramos}, 'festivos', ${festivos}) as "calendario"
      from ${t} join ${c} on ${c.empresaId} = ${t.empresaId} and ${c.id} = ${t.calendarioId}
      where ${donde} limit 1`),
  );
  return (fila as unknown as Politica | undefined) ?? null;
};

/** Null where the company has none at all. */
export function politicaAplicable(
  context: Pick<SubgraphContext, 'db'>,
  { clienteId, polizaId }: { readonly clienteId: string; readonly polizaId: string | null },
): Promise<Politica | null> {
  const rango = sql`case ${t.id}
    when (select ${polizas.politicaSlaId} from ${polizas} where ${polizas.id} = ${polizaId}::uuid) then 1
    when (select ${p.politicaId} from ${p} where ${p.clienteId} = ${clienteId}::uuid) then 2
    else case when ${t.predeterminada} then 3 end end`;
  return leer(context, sql`${rango} is not null order by ${rango}`);
}

/** A policy by its id, as it is now. */
export const politicaDe = (context: Pick<SubgraphContext, 'db'>, id: string): Promise<Politica | null> =>
  leer(context, sql`${t.id} = ${id}`);

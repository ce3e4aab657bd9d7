/** Choice of the SLA policy that a case goes by: that of its póliza, else its client's own, else the default one. */
import { sql, type SQL } from 'drizzle-orm';
import type { Row } from '@cliente360/database';
import { prepared, type SubgraphContext } from '@cliente360/subgraph';
import type { EstadoCaso } from '../../domain/estado.ts';
import { polizas } from '../../polizas/tables.ts';
import type { PrioridadCaso } from '../../graphql.gen.ts';
import type { CalendarioCongelado, Objetivos } from '../../sla/index.ts';
import {
  calendariosServicio as c,
  diasFestivos as f,
  objetivosSla as o,
  politicasSla as t,
  politicasSlaCliente as p,
  tramosCalendario as h,
} from '../../sla/tables.ts';

export interface Politica {
  readonly id: string;
  readonly version: number;
  readonly pausaEn: readonly EstadoCaso[];
  /** With the holidays that a case of that day keeps, and a few more. */
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
type Valor = (name: 'desde' | 'hasta') => SQL;
const festivos = (valor: Valor) =>
  json(
    sql`json_build_object('fecha', ${f.fecha}, 'nombre', ${f.nombre}) order by ${f.fecha}`,
    sql`${f} where ${f.empresaId} = ${c.empresaId} and ${f.calendarioId} = ${c.id}
      and ${f.fecha} between ${valor('desde')}::date and ${valor('hasta')}::date`,
  );
const objetivos = sql`(select coalesce(json_object_agg(${o.prioridad}, json_build_object(
    'primeraRespuestaMin', ${o.primeraRespuestaMin}, 'resolucionMin', ${o.resolucionMin})), '{}')
  from ${o} where ${o.empresaId} = ${t.empresaId} and ${o.politicaId} = ${t.id})`;

const consulta = (valor: Valor, donde: SQL) => sql`
  select ${t.id}::text as "id", ${t.version} as "version", ${t.pausaEn} as "pausaEn", ${objetivos} as "objetivos",
    json_build_object('id', ${c.id}, 'nombre', ${c.nombre}, 'zonaHoraria', ${c.zonaHoraria},
      'siempreAbierto', ${c.siempreAbierto}, 'tramos', ${tramos}, 'festivos', ${festivos(valor)}) as "calendario"
  from ${t} join ${c} on ${c.empresaId} = ${t.empresaId} and ${c.id} = ${t.calendarioId}
  where ${donde} limit 1`;

// The columns of `consulta`, one of which is made of what a request gives.
const leida = ([fila]: readonly Row[]) => (fila as unknown as Politica | undefined) ?? null;

const DIA_MS = 24 * 60 * 60_000;

/** The holidays that a case made at `creadoEn` (epoch milliseconds) may keep, whatever the calendar's zone: see `congelar`. */
const festivosDesde = (creadoEn: number) => ({
  desde: new Date(creadoEn - DIA_MS).toISOString().slice(0, 10),
  hasta: `${new Date(creadoEn + DIA_MS).getUTCFullYear() + 1}-12-31`,
});

const aplicable = prepared<'desde' | 'hasta' | 'polizaId' | 'clienteId'>((valor) => {
  const rango = sql`case ${t.id}
    when (select ${polizas.politicaSlaId} from ${polizas} where ${polizas.id} = ${valor('polizaId')}::uuid) then 1
    when (select ${p.politicaId} from ${p} where ${p.clienteId} = ${valor('clienteId')}::uuid) then 2
    else case when ${t.predeterminada} then 3 end end`;
  return consulta(valor, sql`${rango} is not null order by ${rango}`);
});

const porId = prepared<'desde' | 'hasta' | 'id'>((valor) => consulta(valor, sql`${t.id} = ${valor('id')}::uuid`));

/** For a case made at `creadoEn`, epoch milliseconds; null where the company has none at all. */
export async function politicaAplicable(
  { db }: Pick<SubgraphContext, 'db'>,
  { clienteId, polizaId }: { readonly clienteId: string; readonly polizaId: string | null },
  creadoEn: number,
): Promise<Politica | null> {
  return leida(await db.query(aplicable({ clienteId, polizaId, ...festivosDesde(creadoEn) })));
}

/** A policy by its id, as it is now, for a case made at `creadoEn`. */
export async function politicaDe(
  { db }: Pick<SubgraphContext, 'db'>,
  id: string,
  creadoEn: number,
): Promise<Politica | null> {
  return leida(await db.query(porId({ id, ...festivosDesde(creadoEn) })));
}

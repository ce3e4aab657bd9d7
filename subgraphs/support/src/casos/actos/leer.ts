/** Reading of the case that an act is about, with its events: as anybody sees it, or locked (`for update`) by the transaction that changes it. */
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '@cliente360/database';
import { formatInstant } from '@cliente360/database/columns';
import { toQuery, type SubgraphContext } from '@cliente360/subgraph';
import { polizas } from '../../polizas/tables.ts';
import { cambiosDeEstado, cambiosSql, historiaDe, type FilaDeHistoria } from '../../sla/historiaDeCaso.ts';
import type { Caso } from '../domain/caso.ts';
import { casos as t } from '../tables.ts';

const IDS = {
  id: t.id,
  clienteId: t.clienteId,
  contactoId: t.contactoId,
  responsableId: t.responsableId,
  departamentoId: t.departamentoId,
  polizaId: t.polizaId,
  articuloId: t.articuloId,
  activoId: t.activoId,
  politicaSlaId: t.politicaSlaId,
};
const INSTANTES = {
  creadoEn: t.creadoEn,
  asignadoEn: t.asignadoEn,
  primeraRespuestaEn: t.primeraRespuestaEn,
  resueltoEn: t.resueltoEn,
  cerradoEn: t.cerradoEn,
  encuestaEnviadaEn: t.encuestaEnviadaEn,
  encuestaRespondidaEn: t.encuestaRespondidaEn,
};
const VALORES = {
  version: t.version,
  titulo: t.titulo,
  estado: t.estado,
  prioridad: t.prioridad,
  solucion: t.solucion,
  politicaSlaVersion: t.politicaSlaVersion,
  reaperturas: t.reaperturas,
  nivelEscalamiento: t.nivelEscalamiento,
  avisados: t.avisados,
  tiempoMin: t.tiempoMin,
  calificacion: t.calificacion,
  comentarioEncuesta: t.comentarioEncuesta,
  primeraRespuestaMin: t.primeraRespuestaMin,
  resolucionMin: t.resolucionMin,
  pausaEn: t.pausaEn,
  calendarioSla: t.calendarioSla,
  calendarioRespuesta: t.calendarioRespuesta,
  pausaEnRespuesta: t.pausaEnRespuesta,
  polizaUnidad: sql`(select ${polizas.unidad} from ${polizas} where ${polizas.empresaId} = ${t.empresaId} and ${polizas.id} = ${t.polizaId})`,
  cambios: cambiosSql,
};

const comoTexto = ([nombre, columna]: [string, unknown]): SQL => sql`${columna}::text as ${sql.identifier(nombre)}`;
const COLUMNAS = sql.join(
  [
    ...Object.entries({ ...IDS, ...INSTANTES }).map(comoTexto),
    ...Object.entries(VALORES).map(([nombre, valor]) => sql`${valor} as ${sql.identifier(nombre)}`),
  ],
  sql`, `,
);

const consulta = (id: string) => toQuery(sql`select ${COLUMNAS} from ${t} where ${t.id} = ${id}`);

const epoch = (texto: unknown) => (texto === null ? null : Date.parse(formatInstant(texto as string)));

function leido(fila: Readonly<Record<string, unknown>> | undefined): Caso | null {
  if (!fila) return null;
  const { cambios, ...resto } = fila;
  const instantes = Object.fromEntries(Object.keys(INSTANTES).map((nombre) => [nombre, epoch(fila[nombre])]));
  const historia = historiaDe({
    ...(resto as unknown as FilaDeHistoria),
    creadoEn: formatInstant(fila['creadoEn'] as string),
    primeraRespuestaEn: null,
    cambios: cambiosDeEstado(cambios),
  });
  return { ...resto, ...historia, ...instantes } as unknown as Caso;
}

/** Null for one that does not exist, or is not the caller's to see. */
export async function verCaso({ db }: Pick<SubgraphContext, 'db'>, id: string): Promise<Caso | null> {
  const [fila] = await db.query(consulta(id));
  return leido(fila);
}

/**
 * The case, held until the transaction ends. It is read after it is held: a statement that waits for a row reads it as
 * it came to be, but everything else, and so the case's events, as it was before it waited.
 */
export async function tomarCaso(tx: Transaction, id: string): Promise<Caso | null> {
  await tx.query(toQuery(sql`select 1 as "tomado" from ${t} where ${t.id} = ${id} for update`));
  const [fila] = await tx.query(consulta(id));
  return leido(fila);
}

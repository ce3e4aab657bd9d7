/** Mapping of a case's row and events to the history that the SLA rules take. */
import { sql } from 'drizzle-orm';
import { formatInstant } from '@cliente360/database/columns';
import type { EstadoCaso } from '../../domain/estado.ts';
import { casos as t } from '../tables.ts';
import type { CambioDeCampo } from '../../eventos/index.ts';
import { casoEventos as e } from '../../eventos/tables.ts';
import { type CalendarioCongelado, type Historia, pasosDe, type CambioDeEstado } from '../../sla/index.ts';

type FilaDeEvento = readonly [en: string, cambios: readonly CambioDeCampo[], motivo: string | null];

/** The case's changes of state, oldest first, as JSON. */
export const cambiosSql = sql<
  readonly FilaDeEvento[]
>`coalesce((select json_agg(json_build_array(${e.en}::text, ${e.cambios}, ${e.motivo}) order by ${e.en}, ${e.id})
    from ${e} where ${e.empresaId} = ${t.empresaId} and ${e.casoId} = ${t.id} and ${e.cambios} @> '[{"campo": "estado"}]'), '[]')`;

/** `cambiosSql`'s answer. */
export const cambiosDeEstado = (filas: readonly FilaDeEvento[]): CambioDeEstado[] =>
  filas.flatMap(([en, cambios, motivo]) =>
    cambios
      .filter(({ campo }) => campo === 'estado')
      .map(({ antes, despues }) => ({
        antes: antes as EstadoCaso | null,
        estado: despues as EstadoCaso,
        en: Date.parse(formatInstant(en)),
        motivo,
      })),
  );

type Guardado = Omit<CalendarioCongelado, 'festivos'> & Partial<Pick<CalendarioCongelado, 'festivos'>>;

/** The columns that a case's clock is read from; instants as the graph shows them. */
export interface FilaDeHistoria {
  readonly creadoEn: string;
  readonly estado: EstadoCaso;
  readonly primeraRespuestaEn: string | null;
  readonly primeraRespuestaMin: number;
  readonly resolucionMin: number;
  readonly pausaEn: readonly EstadoCaso[];
  readonly calendarioSla: Guardado;
  readonly calendarioRespuesta: Guardado | null;
  readonly pausaEnRespuesta: readonly EstadoCaso[] | null;
  readonly cambios: readonly CambioDeEstado[];
}

/** What a case kept before calendars had holidays says of none. */
const conFestivos = (calendario: Guardado): CalendarioCongelado => ({ festivos: [], ...calendario });

export function historiaDe(fila: FilaDeHistoria) {
  const { primeraRespuestaEn, primeraRespuestaMin, resolucionMin, pausaEn, calendarioRespuesta } = fila;
  const creadoEn = Date.parse(fila.creadoEn);
  return {
    creadoEn,
    pasos: pasosDe(creadoEn, fila.estado, fila.cambios),
    primeraRespuestaEn: primeraRespuestaEn === null ? null : Date.parse(primeraRespuestaEn),
    objetivos: { primeraRespuestaMin, resolucionMin },
    pausaEn,
    calendario: conFestivos(fila.calendarioSla),
    respuestaCon: calendarioRespuesta && {
      calendario: conFestivos(calendarioRespuesta),
      pausaEn: fila.pausaEnRespuesta ?? pausaEn,
    },
  } satisfies Historia;
}

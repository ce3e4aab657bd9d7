/** `Caso.sla`: what the case was promised and what happened to it, read with its row; the rest is the clock's. */
import { sql } from 'drizzle-orm';
import { formatInstant } from '@cliente360/database/columns';
import { computed, derived } from '@cliente360/subgraph';
import type { EstadoCaso } from '../casos/domain/estado.ts';
import { casos as t } from '../casos/tables.ts';
import type { CambioDeCampo } from '../eventos/domain/cambio.ts';
import { casoEventos as e } from '../eventos/tables.ts';
import type { HitoSla, SlaCaso } from '../graphql.gen.ts';
import type { Calendario } from './domain/calendario.ts';
import type { Historia } from './domain/historia.ts';
import type { Hito } from './domain/hito.ts';
import { pasosDe, type CambioDeEstado } from './domain/pasos.ts';
import { slaDe, type Sla } from './domain/sla.ts';

type Fila = readonly [en: string, cambios: readonly CambioDeCampo[], motivo: string | null];

const cambiosDeEstado = (filas: readonly Fila[]): CambioDeEstado[] =>
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

/** The case's changes of state, oldest first. */
const cambios = derived(
  () => sql`coalesce((select json_agg(json_build_array(${e.en}::text, ${e.cambios}, ${e.motivo}) order by ${e.en}, ${e.id})
    from ${e} where ${e.empresaId} = ${t.empresaId} and ${e.casoId} = ${t.id} and ${e.cambios} @> '[{"campo": "estado"}]'), '[]')`,
  (filas) => cambiosDeEstado(filas as unknown as readonly Fila[]),
);

/** What a case kept before calendars had holidays says of none. */
const conFestivos = (calendario: CalendarioSinFestivos): Calendario => ({ festivos: [], ...calendario });
type CalendarioSinFestivos = Omit<Calendario, 'festivos'> & Partial<Pick<Calendario, 'festivos'>>;

const instante = (texto: string | null) => (texto === null ? null : Date.parse(texto));
const texto = (instante: number) => new Date(instante).toISOString();
const textoONulo = (instante: number | null) => (instante === null ? null : texto(instante));

const hitoDelGrafo = (hito: Hito): HitoSla => {
  const { plazo: _, ...resto } = hito;
  return { ...resto, venceEn: textoONulo(hito.venceEn), cumplidoEn: textoONulo(hito.cumplidoEn) };
};

const slaDelGrafo = (sla: Sla): Omit<SlaCaso, 'politica'> => ({
  primeraRespuesta: hitoDelGrafo(sla.primeraRespuesta),
  resolucion: hitoDelGrafo(sla.resolucion),
  pausas: sla.pausas.map((pausa) => ({ ...pausa, desde: texto(pausa.desde), hasta: textoONulo(pausa.hasta) })),
  pausadoDesde: textoONulo(sla.pausadoDesde),
  proximoVencimiento: textoONulo(sla.proximoVencimiento),
  reloj: sla.reloj.map((tramo) => ({ ...tramo, desde: texto(tramo.desde), hasta: texto(tramo.hasta) })),
});

export const slaCaso = computed(
  {
    politicaSlaId: t.politicaSlaId,
    creadoEn: t.creadoEn,
    estado: t.estado,
    primeraRespuestaEn: t.primeraRespuestaEn,
    primeraRespuestaMin: t.primeraRespuestaMin,
    resolucionMin: t.resolucionMin,
    pausaEn: t.pausaEn,
    calendarioSla: t.calendarioSla,
    cambios,
  },
  ({ politicaSlaId, primeraRespuestaMin, resolucionMin, ...fila }, { now }) => {
    const creadoEn = Date.parse(fila.creadoEn);
    const historia: Historia = {
      creadoEn,
      pasos: pasosDe(creadoEn, fila.estado, fila.cambios),
      primeraRespuestaEn: instante(fila.primeraRespuestaEn),
      objetivos: { primeraRespuestaMin, resolucionMin },
      pausaEn: fila.pausaEn,
      calendario: conFestivos(fila.calendarioSla),
    };
    return {
      politica: { __typename: 'PoliticaSla', id: politicaSlaId },
      ...slaDelGrafo(slaDe(historia, now.getTime())),
    };
  },
);

/** Resolver of `Caso.sla`: reads what the case was promised and what happened to it with its row; the SLA clock does the rest. */
import { computed, derived } from '@cliente360/subgraph';
import { casos as t } from '../tables.ts';
import type { HitoSla, SlaCaso } from '../../graphql.gen.ts';
import { type Hito, slaDe, type Sla } from '../../sla/index.ts';
import { cambiosDeEstado, cambiosSql, historiaDe } from './historiaDeCaso.ts';

/** The case's changes of state, oldest first. */
const cambios = derived(() => cambiosSql, cambiosDeEstado);

const texto = (instante: number) => new Date(instante).toISOString();
const textoONulo = (instante: number | null) => (instante === null ? null : texto(instante));

const hitoDelGrafo = (hito: Hito): HitoSla => {
  const { plazo: _, ...resto } = hito;
  return { ...resto, venceEn: textoONulo(hito.venceEn), cumplidoEn: textoONulo(hito.cumplidoEn) };
};

/** A field is worked out where it is selected. */
type AlPedirse = { readonly [Campo in keyof Omit<SlaCaso, '__typename' | 'politica'>]: () => SlaCaso[Campo] };

const slaDelGrafo = (sla: () => Sla): AlPedirse => ({
  primeraRespuesta: () => hitoDelGrafo(sla().primeraRespuesta),
  resolucion: () => hitoDelGrafo(sla().resolucion),
  pausas: () => sla().pausas.map((pausa) => ({ ...pausa, desde: texto(pausa.desde), hasta: textoONulo(pausa.hasta) })),
  pausadoDesde: () => textoONulo(sla().pausadoDesde),
  proximoVencimiento: () => textoONulo(sla().proximoVencimiento),
  reloj: () => sla().reloj.map((tramo) => ({ ...tramo, desde: texto(tramo.desde), hasta: texto(tramo.hasta) })),
});

const unaVez = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

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
    calendarioRespuesta: t.calendarioRespuesta,
    pausaEnRespuesta: t.pausaEnRespuesta,
    cambios,
  },
  ({ politicaSlaId, ...fila }, { now }) => ({
    politica: { __typename: 'PoliticaSla', id: politicaSlaId },
    ...slaDelGrafo(unaVez(() => slaDe(historiaDe(fila), now.getTime()))),
  }),
);

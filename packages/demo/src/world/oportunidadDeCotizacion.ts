/** Which demo opportunity a quote belongs to. */
import type { EtapaOportunidad, OportunidadDemo } from '../types.ventas.ts';
import type { Mundo } from './mundo.ts';
import type { PlanCotizacion } from './planCotizacion.ts';

/** Where the opportunity of a quote in each state may stand. */
const ETAPAS: Readonly<Record<PlanCotizacion['estado'], readonly EtapaOportunidad[]>> = {
  BORRADOR: ['CALIFICACION', 'ANALISIS', 'PROPUESTA'],
  ENVIADA: ['PROPUESTA', 'NEGOCIACION'],
  ACEPTADA: ['GANADA'],
  RECHAZADA: ['PERDIDA'],
  VENCIDA: ['PROPUESTA', 'NEGOCIACION', 'PERDIDA'],
  CANCELADA: ['ANALISIS', 'PROPUESTA', 'PERDIDA'],
};

/** The opportunity of the client's `n`th quote, begun at an instant; null for one that nobody was pursuing. */
export type ElegirOportunidad = (n: number, plan: PlanCotizacion, creadoEn: string) => string | null;

/** Chooses for the quotes of client `i`: an opportunity is won with one quote. */
export function createEleccion(mundo: Mundo, i: number): ElegirOportunidad {
  const ganadas = new Set<string>();
  return (n, plan, creadoEn) => {
    const random = mundo.random('cotizacion.oportunidad', i, n);
    const posibles = mundo.oportunidades(i).filter((each) => cabe(each, plan, creadoEn) && !ganadas.has(each.id));
    if (!random.chance(0.8)) return null;
    const [elegida] = random.sample(posibles, posibles.length).toSorted(porCierre);
    if (elegida?.etapa === 'GANADA') ganadas.add(elegida.id);
    return elegida?.id ?? null;
  };
}

/** It was open from before the quote was begun until after it was last sent. */
const cabe = ({ etapa, creadoEn: desde, cierreReal }: OportunidadDemo, plan: PlanCotizacion, creadoEn: string) =>
  ETAPAS[plan.estado].includes(etapa) && desde < creadoEn && (cierreReal === null || plan.dias.at(-1)! <= cierreReal);

/** The one that was closed the soonest after the quote. */
const porCierre = ({ cierreReal: a }: OportunidadDemo, { cierreReal: b }: OportunidadDemo) =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;

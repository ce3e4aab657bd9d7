/** History of a case, as its SLA clock reads it. Instants are epoch milliseconds. */
import type { EstadoCaso } from '../../domain/estado.ts';
import type { Calendario } from './calendario.ts';

export interface Objetivos {
  readonly primeraRespuestaMin: number;
  readonly resolucionMin: number;
}

/** A state that the case came to, when, and why if it was said. */
export interface Paso {
  readonly estado: EstadoCaso;
  readonly en: number;
  readonly motivo: string | null;
}

/** Everything that a case's clock depends on. `pasos` begin with the state in which it was made, oldest first. */
export interface Historia {
  readonly creadoEn: number;
  readonly pasos: readonly Paso[];
  readonly primeraRespuestaEn: number | null;
  readonly objetivos: Objetivos;
  readonly pausaEn: readonly EstadoCaso[];
  readonly calendario: Calendario;
  /** What the first answer was met by, where the case went on by another calendar or other pauses: it keeps its own. */
  readonly respuestaCon?: Pick<Historia, 'calendario' | 'pausaEn'> | null;
}

/** How the clock is in a state: it runs, is paused, or the case is over for it. */
export type Marcha = 'CORRE' | 'PAUSA' | 'RESUELTO' | 'CANCELADO';

/** A stay in a state; `hasta` is null in the one that the case is in. */
export interface Estancia {
  readonly estado: EstadoCaso;
  readonly marcha: Marcha;
  readonly desde: number;
  readonly hasta: number | null;
  readonly motivo: string | null;
}

function marchaDe(estado: EstadoCaso, pausaEn: readonly EstadoCaso[]): Marcha {
  if (estado === 'RESUELTO' || estado === 'CERRADO') return 'RESUELTO';
  if (estado === 'CANCELADO') return 'CANCELADO';
  return pausaEn.includes(estado) ? 'PAUSA' : 'CORRE';
}

/** The case's stays up to `ahora`: what happens later is not known yet. */
export function estancias({ creadoEn, pasos, pausaEn }: Historia, ahora: number): Estancia[] {
  const sabidos = pasos.filter(({ en }, k) => k === 0 || en <= ahora);
  return sabidos.map(({ estado, en, motivo }, k) => ({
    estado,
    marcha: marchaDe(estado, pausaEn),
    desde: k === 0 ? creadoEn : en,
    hasta: sabidos[k + 1]?.en ?? null,
    motivo,
  }));
}

/** Since when it has been, without a break, as it is now. */
export function desdeCuando(todas: readonly Estancia[]): number {
  const { marcha } = todas.at(-1)!;
  const otra = todas.findLastIndex((each) => each.marcha !== marcha);
  return todas[otra + 1]!.desde;
}

/** The objectives after a change of priority: those of the milestones still open are the new ones. */
export function recalcularObjetivos(
  vigentes: Objetivos,
  nuevos: Objetivos,
  { respondido, resuelto }: { readonly respondido: boolean; readonly resuelto: boolean },
): Objetivos {
  return {
    primeraRespuestaMin: respondido || resuelto ? vigentes.primeraRespuestaMin : nuevos.primeraRespuestaMin,
    resolucionMin: resuelto ? vigentes.resolucionMin : nuevos.resolucionMin,
  };
}

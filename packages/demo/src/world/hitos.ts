/** Demo milestones of a project. */
import { addDays } from '../calendar.ts';
import type { HitoDemo } from '../types.ventas.ts';

/** How a project goes: what it is measured by, when it was to be done, and at what pace it is. */
export interface Marcha {
  readonly etapas: readonly (readonly [nombre: string, peso: number])[];
  readonly inicio: string;
  /** Planned days. */
  readonly dias: number;
  /** Days that a planned day takes, in hundredths. */
  readonly ritmo: number;
  /** The first day on which nothing is done any more, or not yet. */
  readonly hasta: string;
  /** Only a project that is over has its last milestone. */
  readonly termino: boolean;
}

/** Each milestone falls when its share of the work, and of those before, is done. */
export function hitosDe({ etapas, inicio, dias, ritmo, hasta, termino }: Marcha): Omit<HitoDemo, 'id'>[] {
  let acumulado = 0;
  return etapas.map(([nombre, peso], k) => {
    acumulado += peso;
    const real = addDays(inicio, Math.round((dias * acumulado * ritmo) / 10_000));
    const hecho = real < hasta && (termino || k < etapas.length - 1);
    return {
      nombre,
      plan: addDays(inicio, Math.round((dias * acumulado) / 100)),
      real: hecho ? real : null,
      pesoPct: String(peso),
    };
  });
}

/** What those milestones weigh together. */
export const pesoDe = (hitos: readonly Pick<HitoDemo, 'pesoPct'>[]): number =>
  hitos.reduce((total, { pesoPct }) => total + Number(pesoPct), 0);

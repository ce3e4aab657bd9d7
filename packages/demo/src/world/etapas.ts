/** Demo stages that an opportunity went through. */
import type { Random } from '../random.ts';
import type { EtapaOportunidad, OportunidadDemo } from '../types.ventas.ts';
import type { Mundo } from './mundo.ts';
import { dayText } from '../calendar.ts';

/** Those of an opportunity that is open, in their order, with how likely it is by then to be won. */
export const ABIERTAS = [
  ['PROSPECCION', 10],
  ['CALIFICACION', 25],
  ['ANALISIS', 40],
  ['PROPUESTA', 60],
  ['NEGOCIACION', 80],
] as const;

export const esCerrada = (etapa: EtapaOportunidad): boolean => etapa === 'GANADA' || etapa === 'PERDIDA';

/** How far it got among the open ones: a lost one anywhere, a won one to the end. */
export function avanceDe(random: Random, etapa: EtapaOportunidad): number {
  if (etapa === 'GANADA') return ABIERTAS.length - 1;
  if (etapa === 'PERDIDA') return random.int(0, ABIERTAS.length - 1);
  return ABIERTAS.findIndex(([abierta]) => abierta === etapa);
}

export function probabilidadDe(random: Random, etapa: EtapaOportunidad): number {
  if (esCerrada(etapa)) return etapa === 'GANADA' ? 100 : 0;
  return ABIERTAS[avanceDe(random, etapa)]![1] + 5 * random.int(-1, 1);
}

export interface Recorrido {
  readonly etapa: EtapaOportunidad;
  /** Day numbers of the first change and of the last one. */
  readonly desde: number;
  readonly hasta: number;
  readonly responsableId: string;
}

/** Its changes of stage, oldest first; one in five of those between is skipped. */
export function historialDe(
  mundo: Mundo,
  i: number,
  k: number,
  { etapa, desde, hasta, responsableId }: Recorrido,
): OportunidadDemo['historialEtapas'] {
  const random = mundo.random('oportunidad.etapas', i, k);
  const avance = avanceDe(random, etapa);
  const pasos: EtapaOportunidad[] = ABIERTAS.slice(0, avance + 1)
    .map(([abierta]) => abierta)
    .filter((abierta, n) => n === 0 || abierta === etapa || !random.chance(0.2));
  if (esCerrada(etapa)) pasos.push(etapa);
  const vendedores = mundo.usuarios.filter(({ activo, roles }) => activo && roles.includes('VENTAS'));
  return pasos.map((a, n) => {
    const dia = desde + Math.floor(((hasta - desde) * n) / Math.max(1, pasos.length - 1));
    // Each an hour after the one before, so that those of one day keep their order.
    const en = mundo.instante(dayText(dia), 540 + n * 60 + random.int(0, 59));
    return {
      id: mundo.id('cambioEtapa', en, i, k, n),
      de: pasos[n - 1] ?? null,
      a,
      en,
      porId: random.chance(0.15) ? random.pick(vendedores).id : responsableId,
    };
  });
}

/** Rule of what a comment or mail does to its case. Instants are epoch milliseconds. */
import type { Caso } from './caso.ts';
import { cambiarEstado, reabrir } from './cambiarEstado.ts';
import type { Decision } from './decision.ts';
import { finDeReapertura } from './reapertura.ts';

export interface Palabras {
  readonly autor: 'Usuario' | 'Contacto' | 'ActorSistema';
  readonly publicas: boolean;
  /** Whether who said them attends cases. */
  readonly atiende: boolean;
  /** When they were said, not when they are heard of. */
  readonly en: number;
}

/**
 * The case's first answer after these words: those of a person who attends cases that its client can read, the earliest there are.
 * Null where nothing changes: what was answered before, or resolved, was answered then.
 */
export function primeraRespuestaDe(caso: Caso, { autor, publicas, atiende, en }: Palabras): number | null {
  if (autor !== 'Usuario' || !publicas || !atiende) return null;
  const dicho = Math.max(en, caso.creadoEn);
  const resuelto = caso.pasos.find(({ estado }) => estado === 'RESUELTO')?.en ?? Infinity;
  return dicho < Math.min(caso.primeraRespuestaEn ?? Infinity, resuelto) ? dicho : null;
}

/** What the rules do by themselves: the case goes on, or is opened again, or its client gets a new one. */
export type Efecto = { readonly hace: 'NADA' | 'CASO_NUEVO' } | { readonly hace: 'SIGUE'; readonly decision: Decision };

const NADA: Efecto = { hace: 'NADA' };
const NUEVO: Efecto = { hace: 'CASO_NUEVO' };

const deDecision = (resultado: ReturnType<typeof reabrir>): Efecto =>
  resultado === null || Array.isArray(resultado) ? NADA : { hace: 'SIGUE', decision: resultado };

/**
 * What its contact's public words do. They are heard as of when they were said: what was done to the case since then was
 * done by somebody who could read them, and stands. To a case that is over for good nothing can be done, and nobody
 * reads it any more: who wrote when it was resolved, or later, gets a new one.
 */
export function efectoDe(caso: Caso, { autor, publicas, en }: Palabras): Efecto {
  if (autor !== 'Contacto' || !publicas) return NADA;
  const k = caso.pasos.findLastIndex((paso) => paso.en <= en);
  const entonces = caso.pasos[Math.max(k, 0)]!;
  const intacto = k === caso.pasos.length - 1;
  if (entonces.estado === 'CERRADO' || entonces.estado === 'CANCELADO') return NUEVO;
  if (entonces.estado === 'RESUELTO') {
    if (caso.estado === 'CERRADO' || (intacto && en > finDeReapertura(entonces.en))) return NUEVO;
    return intacto ? deDecision(reabrir(caso, { motivo: 'Respondió el cliente' }, en)) : NADA;
  }
  if (entonces.estado !== 'PENDIENTE' || !intacto) return NADA;
  return deDecision(cambiarEstado(caso, { estado: 'EN_PROCESO', motivo: 'Respondió el cliente' }, en));
}

const LARGO_TITULO = 255;

/** The title of a case that answers another's: «Re: …», once, and cut to what fits. */
export function tituloDeRespuesta(titulo: string): string {
  const entero = /^re:/iu.test(titulo) ? titulo : `Re: ${titulo}`;
  return [...entero].slice(0, LARGO_TITULO).join('');
}

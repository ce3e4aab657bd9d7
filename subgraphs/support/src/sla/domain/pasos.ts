/** Steps of a case through its states, from its history. */
import type { EstadoCaso } from '../../domain/estado.ts';
import type { Paso } from './historia.ts';

/** A change of state as the case's story tells it. */
export interface CambioDeEstado extends Paso {
  readonly antes: EstadoCaso | null;
}

/**
 * The steps of a case from its changes of state, oldest first. A story that
 * begins later than the case says in what state it was until then; a case
 * without a story has always been as it is.
 */
export function pasosDe(creadoEn: number, estado: EstadoCaso, cambios: readonly CambioDeEstado[]): Paso[] {
  const primero = cambios[0];
  if (!primero) return [{ estado, en: creadoEn, motivo: null }];
  if (primero.antes === null) return [...cambios];
  return [{ estado: primero.antes, en: creadoEn, motivo: null }, ...cambios];
}

/** Normalization of the reason, or the note, of an act on a case. */
import { badInput } from '@cliente360/subgraph';
import { longitud, parrafos } from '../domain/texto.ts';

const LARGO_MOTIVO = 2_000;

/** Why, or a note: null where nothing is said. Throws BAD_USER_INPUT for one that does not fit. */
export function motivoDe(texto: string | null | undefined, argumento = 'motivo'): string | null {
  const motivo = parrafos(texto ?? '');
  if (longitud(motivo) > LARGO_MOTIVO) throw badInput(argumento, 'es muy largo: caben 2,000 caracteres.');
  return motivo === '' ? null : motivo;
}

/** A reply received on a case: somebody's words, as communications tells them. */
import type { ActorDeEvento } from '@cliente360/caso';
import type { Palabras } from '../domain/respuesta.ts';

export interface RespuestaRecibida {
  readonly eventoId: string;
  readonly casoId: string;
  readonly correlacion: string;
  /** Where it was said, if it is a comment. */
  readonly comentarioId: string | null;
  readonly autor: ActorDeEvento;
  /** Of a contact's public words. */
  readonly texto: string | null;
  /** Ids of users. */
  readonly menciones: readonly string[];
  readonly palabras: Palabras;
}

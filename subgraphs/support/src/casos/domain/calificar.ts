/** Rating of a case by its contact: the answer to its survey. Instants are epoch milliseconds. */
import type { Caso } from './caso.ts';
import { cambio, type Falta, type Resultado } from './decision.ts';
import { longitud } from './texto.ts';

export const LARGO_COMENTARIO = 2_000;

export interface Respuesta {
  /** When the survey that is answered was sent. */
  readonly emitidaEn: number;
  readonly calificacion: number;
  readonly comentario: string | null;
}

/** The answer to the case's survey: to the last one sent, and once. */
export function calificar(caso: Caso, { emitidaEn, calificacion, comentario }: Respuesta, en: number): Resultado {
  const faltas: Falta[] = [];
  if (caso.encuestaEnviadaEn !== emitidaEn || caso.encuestaRespondidaEn !== null)
    faltas.push(['CALIFICACION_INVALIDA', 'token']);
  if (calificacion < 1 || calificacion > 5) faltas.push(['CALIFICACION_INVALIDA', 'calificacion']);
  if (comentario !== null && longitud(comentario) > LARGO_COMENTARIO)
    faltas.push([
      'CALIFICACION_INVALIDA',
      'comentario',
      undefined,
      'El comentario es muy largo: caben 2,000 caracteres.',
    ]);
  if (faltas.length > 0) return faltas;
  return {
    cambios: { encuestaRespondidaEn: en, calificacion, comentarioEncuesta: comentario },
    sucesos: [{ tipo: 'CALIFICADO', cambios: cambio('calificacion', null, String(calificacion)), motivo: comentario }],
    resumen: `El cliente lo calificó con ${calificacion} de 5`,
  };
}

/** Concurrency limit of uploads: what is being received now, of whom, and how long each may take. */
import { RespuestaHttp } from '../contenido/index.ts';

/** At once: a case takes ten files, which a form may send side by side. */
const POR_USUARIO = 10;
const EN_TODO = 100;

/** Slower than this nobody sends who means to; 25 MB at this speed still fit in the ten minutes of a transfer. */
const BYTES_POR_SEGUNDO = 48 * 1024;
const MINIMO_MS = 15_000;

/** How long the bytes of a file may take to come, in milliseconds: a lower bound of speed, whatever way they drip. */
export const plazoDe = (bytes: number): number => MINIMO_MS + Math.ceil((bytes / BYTES_POR_SEGUNDO) * 1000);

export interface Recepciones {
  /**
   * Takes a place until it is disposed of. Throws RespuestaHttp where that upload is being received already, its user
   * has too many under way, or everybody together.
   */
  ocupar(carga: { readonly id: string; readonly usuario: string }, empresa: string): Disposable;
}

/** Those of one process: what it bounds is this process's sockets and disk. */
export function recepciones(): Recepciones {
  const cargas = new Set<string>();
  const porUsuario = new Map<string, number>();
  return {
    ocupar: ({ id, usuario }, empresa) => {
      const quien = `${empresa}/${usuario}`;
      const suyas = porUsuario.get(quien) ?? 0;
      if (cargas.has(id))
        throw new RespuestaHttp(409, 'CARGA_EN_CURSO', 'Ese archivo ya se está subiendo. Espera a que termine.');
      if (suyas >= POR_USUARIO)
        throw new RespuestaHttp(
          429,
          'LIMITE_EXCEDIDO',
          `Subes ${POR_USUARIO} archivos a la vez. Espera a que terminen.`,
        );
      if (cargas.size >= EN_TODO)
        throw new RespuestaHttp(503, 'LIMITE_EXCEDIDO', 'Hay demasiados archivos subiéndose. Inténtalo en un momento.');
      cargas.add(id);
      porUsuario.set(quien, suyas + 1);
      return {
        [Symbol.dispose]: () => {
          cargas.delete(id);
          const quedan = porUsuario.get(quien)! - 1;
          if (quedan > 0) porUsuario.set(quien, quedan);
          else porUsuario.delete(quien);
        },
      };
    },
  };
}

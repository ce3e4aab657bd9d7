/** Attachment of files to a case. */
import type { Caso } from './caso.ts';
import { cambio, yaTermino, type Resultado } from './decision.ts';

export function adjuntar(caso: Caso, archivoIds: readonly string[]): Resultado {
  const faltas = yaTermino(caso);
  if (faltas.length > 0) return faltas;
  return {
    cambios: {},
    sucesos: [{ tipo: 'ADJUNTO', cambios: archivoIds.flatMap((id) => cambio('archivo', null, id)), motivo: null }],
    resumen: archivoIds.length === 1 ? 'Se adjuntó un archivo' : `Se adjuntaron ${archivoIds.length} archivos`,
    archivoIds,
  };
}

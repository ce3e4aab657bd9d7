/** Idempotency of the acts on cases: one act however often it is asked for with the same key. */
import { errorCaso, type ErrorCaso } from '@cliente360/caso';
import { idempotenciaEn, type Previa, type SubgraphContext, type Sujeto } from '@cliente360/subgraph';
import { casoReferido } from './parecidos.ts';
import { clavesIdempotencia } from './tables.ts';

export { peticionDe, type Peticion, type Previa } from '@cliente360/subgraph';
export const { actoPrevio, exigirClave, faltoClave, tomarClave } = idempotenciaEn(clavesIdempotencia);

/** What every act on a case is about. */
export const sujetoCaso = (id: string): Sujeto => ({ entidad: 'Caso', entidadId: id });

/** Why a key that was used gives no case, `campo` being the key: it was for something else, or who has it may not see the case any more. */
export async function faltaDeLaClave(
  context: Pick<SubgraphContext, 'db'>,
  previa: Previa,
  campo: readonly string[],
): Promise<ErrorCaso | null> {
  if (previa === 'OTRA') return errorCaso('CLAVE_IDEMPOTENCIA_REUSADA', campo);
  if (await casoReferido(context, previa.entidadId)) return null;
  return errorCaso('CASO_NO_ENCONTRADO', campo, null, 'El caso de esa clave ya no existe, o ya no lo puedes ver.');
}

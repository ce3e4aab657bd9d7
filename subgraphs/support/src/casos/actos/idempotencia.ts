/** One act on a case however often it is asked for. */
import { idempotenciaEn } from '@cliente360/subgraph';
import { clavesIdempotencia } from './tables.ts';

export { peticionDe, type Peticion, type Previa } from '@cliente360/subgraph';
export const { actoPrevio, exigirClave, faltoClave, tomarClave } = idempotenciaEn(clavesIdempotencia);

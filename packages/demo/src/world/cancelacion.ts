import type { FacturaDemo } from '../types.comercio.ts';
import { antesDeHoy } from './cfdi.ts';
import type { Mundo } from './mundo.ts';

const HOUR_MS = 3_600_000;

/** With the client's consent, a day after it was asked for. */
export function cancelacion(
  mundo: Mundo,
  motivo: string,
  epoch: number,
  uuidSustitucion: string | null,
): NonNullable<FacturaDemo['cancelacion']> {
  const at = antesDeHoy(mundo, epoch);
  return {
    motivo,
    uuidSustitucion,
    estatus: 'CANCELADO_CON_ACEPTACION',
    solicitadaEn: new Date(at).toISOString(),
    resueltaEn: new Date(antesDeHoy(mundo, at + 20 * HOUR_MS)).toISOString(),
  };
}

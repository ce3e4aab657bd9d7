/** Demo cancellation of a CFDI before the SAT: what was asked, answered and when. */
import { micros } from '../money.ts';
import type { FacturaDemo } from '../types.comercio.ts';
import { antesDeHoy } from './cfdi.ts';
import type { Mundo } from './mundo.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What the SAT's service takes where nobody is asked. */
const AL_MOMENTO_MS = 120_000;

type Cancelacion = NonNullable<FacturaDemo['cancelacion']>;

/** With the client's consent, the day after it was asked for. */
export function cancelacion(mundo: Mundo, motivo: string, epoch: number, uuidSustitucion: string | null): Cancelacion {
  const at = antesDeHoy(mundo, epoch);
  return {
    motivo,
    uuidSustitucion,
    estatus: 'CANCELADO_CON_ACEPTACION',
    solicitadaEn: new Date(at).toISOString(),
    resueltaEn: new Date(antesDeHoy(mundo, at + 20 * HOUR_MS)).toISOString(),
  };
}

/** Whether an invoice is cancelled at `en` without asking the client: it is small, generic or of the day. */
export function sinPreguntar(
  { moneda, total, instante, receptor }: Pick<FacturaDemo, 'moneda' | 'total' | 'instante' | 'receptor'>,
  en: number,
): boolean {
  const chica = moneda === 'MXN' && micros(total) <= micros('1000');
  return chica || en - Date.parse(instante) <= DAY_MS || receptor.regimen === '616';
}

/** The cancellation of an invoice as its rules have it: granted at once where the client is not asked. */
export function segunReglas(
  factura: Parameters<typeof sinPreguntar>[0],
  pedida: FacturaDemo['cancelacion'],
): FacturaDemo['cancelacion'] {
  const en = pedida && Date.parse(pedida.solicitadaEn);
  if (en === null || pedida?.estatus !== 'CANCELADO_CON_ACEPTACION' || !sinPreguntar(factura, en)) return pedida;
  return { ...pedida, estatus: 'CANCELADO_SIN_ACEPTACION', resueltaEn: new Date(en + AL_MOMENTO_MS).toISOString() };
}

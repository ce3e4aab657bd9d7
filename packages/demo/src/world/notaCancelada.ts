/** Notes that were cancelled: they weigh on no balance. */
import { dayNumber, localToEpoch } from '../calendar.ts';
import { planNota, type Parcialidad } from './cobranza.ts';
import { totales } from './conceptos.ts';
import type { Cuenta, NotaEmitida, NotaCancelada } from './cuenta.ts';
import type { Mundo } from './mundo.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Of an account, at most one: a first try at its note (02), or a return that never came (03). */
export function notaCanceladaDe(
  mundo: Mundo,
  indices: readonly [i: number, k: number, emitida: number],
  factura: Cuenta['factura'],
  parcialidades: readonly Parcialidad[],
  nota: NotaEmitida | null,
): NotaCancelada | null {
  const random = mundo.random('notaCancelada', ...indices);
  const often = indices[0] === 0 ? 0.15 : 0.04;
  if (!random.chance(often)) return null;
  const id = mundo.id('concepto.notaCancelada', factura.creadoEn, ...indices);
  if (nota && nota.motivo !== 'DEVOLUCION') {
    const conceptos = nota.conceptos.map((each) => ({ ...each, id }));
    const epoch = nota.epoch - 3 * HOUR_MS;
    return { ...nota, conceptos, epoch, cancelacion: cancelacion('02', epoch + HOUR_MS) };
  }
  // Nothing was paid meanwhile: no balance in between has to tell of it.
  const day = dayNumber(factura.fecha.slice(0, 10)) + random.int(8, 14);
  if (nota || parcialidades.length > 0 || day + 2 >= mundo.hoyNumero) return null;
  const plan = planNota(random, factura.conceptos, id, factura.receptor.rfc.length === 12);
  const epoch = localToEpoch(mundo.expedicion.zonaHoraria, day, random.int(600, 1080));
  return { ...plan, ...totales(plan.conceptos), epoch, cancelacion: cancelacion('03', epoch + DAY_MS) };
}

const cancelacion = (motivo: '02' | '03', epoch: number): NotaCancelada['cancelacion'] => ({
  motivo,
  uuidSustitucion: null,
  estatus: 'CANCELADO_SIN_ACEPTACION',
  solicitadaEn: new Date(epoch).toISOString(),
  resueltaEn: new Date(epoch + 2 * 60_000).toISOString(),
});

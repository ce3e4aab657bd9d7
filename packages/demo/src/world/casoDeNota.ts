/** Which demo case led to a credit note. */
import type { CasoDemo } from '../types.servicio.ts';
import type { NotaCreditoDemo } from '../types.comercio.ts';
import type { Mundo } from './mundo.ts';

const DAY_MS = 86_400_000;
/** A case leads to a note within so many days. */
const PLAZO = 90;

/** What a note of each kind is asked for with. */
const CATEGORIAS: Readonly<Record<NotaCreditoDemo['motivo'], readonly CasoDemo['categoria'][]>> = {
  DEVOLUCION: ['GARANTIA', 'PROBLEMA_TECNICO', 'QUEJA'],
  DESCUENTO: ['QUEJA'],
  BONIFICACION: ['QUEJA', 'GARANTIA'],
  APLICACION_ANTICIPO: ['FACTURACION'],
  CORRECCION: ['FACTURACION', 'QUEJA'],
};

/** The latest case of client `i` that may have led to a note, for half of those that have one; null for the rest. */
export function casoDeNota(mundo: Mundo, i: number, { id, motivo, instante }: NotaCreditoDemo): string | null {
  if (!mundo.random('nota.caso', i, parseInt(id.slice(-8), 16)).chance(0.5)) return null;
  const desde = new Date(Date.parse(instante) - PLAZO * DAY_MS).toISOString();
  const caso = mundo
    .casos(i)
    .filter(
      ({ categoria, creadoEn }) => CATEGORIAS[motivo].includes(categoria) && creadoEn >= desde && creadoEn < instante,
    )
    .at(-1);
  return caso?.id ?? null;
}

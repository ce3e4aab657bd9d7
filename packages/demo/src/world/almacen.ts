/** Warehouse movements of a client, and the lots and serial numbers that went with them. */
import type { LoteSerieDemo, MovimientoDemo } from '../types.comercio.ts';
import { devolucionesDe } from './devoluciones.ts';
import type { Mundo } from './mundo.ts';
import { prestamosDe } from './prestamos.ts';
import { salidasDe } from './salidas.ts';

export interface Almacenado {
  readonly movimientos: readonly MovimientoDemo[];
  readonly lotes: readonly LoteSerieDemo[];
}

/** Deliveries of the sales, returns of the notes, loans; oldest first. */
export function almacenadoDe(mundo: Mundo, i: number): Almacenado {
  const salidas = salidasDe(mundo, i);
  const prestamos = prestamosDe(mundo, i);
  const devoluciones = devolucionesDe(mundo, i, salidas);
  const movimientos = [...salidas.movimientos, ...devoluciones, ...prestamos.movimientos];
  return {
    movimientos: movimientos.sort((a, b) => (a.fecha < b.fecha ? -1 : 1)),
    lotes: [...salidas.lotes, ...prestamos.lotes],
  };
}

/** What a movement has unless its kind says otherwise. */
export const movimientoVacio = (clienteId: string) =>
  ({
    clienteId,
    almacenOrigenId: null,
    almacenDestinoId: null,
    comprometidaPara: null,
    ventaId: null,
    notaCreditoId: null,
    direccionId: null,
    guia: null,
    paqueteria: null,
    version: 1,
  }) as const;

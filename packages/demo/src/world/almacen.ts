import { devolucionesDe } from './devoluciones.ts';
import type { Almacenado } from './movimiento.ts';
import type { Mundo } from './mundo.ts';
import { prestamosDe } from './prestamos.ts';
import { salidasDe } from './salidas.ts';

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

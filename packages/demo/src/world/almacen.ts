import { consignacionesDe } from './consignaciones.ts';
import { devolucionesDe } from './devoluciones.ts';
import type { Almacenado } from './movimiento.ts';
import type { Mundo } from './mundo.ts';
import { prestamosDe } from './prestamos.ts';
import { restosDe } from './restos.ts';
import { salidasDe } from './salidas.ts';
import { traspasosDe } from './traspasos.ts';

/** Deliveries of the sales and what they lack, transfers, returns of the notes, loans, consignments; oldest first. */
export function almacenadoDe(mundo: Mundo, i: number): Almacenado {
  const usadas = new Set<string>();
  const salidas = salidasDe(mundo, i, usadas);
  const prestamos = prestamosDe(mundo, i);
  const consignaciones = consignacionesDe(mundo, i, usadas);
  const movimientos = [
    ...salidas.movimientos,
    ...restosDe(mundo, i, salidas),
    ...traspasosDe(mundo, i, salidas),
    ...devolucionesDe(mundo, i, salidas),
    ...prestamos.movimientos,
    ...consignaciones.movimientos,
  ];
  return {
    movimientos: movimientos.sort((a, b) => (a.fecha < b.fecha ? -1 : 1)),
    lotes: [...salidas.lotes, ...prestamos.lotes, ...consignaciones.lotes],
  };
}

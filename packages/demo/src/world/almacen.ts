/** Demo warehouse: all stock movements of a client, with their lots. */
import { consignacionesDe } from './consignaciones.ts';
import { devolucionesDe } from './devoluciones.ts';
import type { LoteSerieDemo, MovimientoDemo } from '../types.comercio.ts';
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
  movimientos.sort((a, b) => (a.fecha < b.fecha ? -1 : 1));
  const lotes = [...salidas.lotes, ...prestamos.lotes, ...consignaciones.lotes];
  return { movimientos, lotes: trasDevolver(lotes, movimientos) };
}

/** The lots less what came back of them. */
function trasDevolver(lotes: readonly LoteSerieDemo[], movimientos: readonly MovimientoDemo[]): LoteSerieDemo[] {
  const vueltas = Map.groupBy(
    movimientos
      .filter(esRegreso)
      .flatMap(({ fecha, partidas }) =>
        partidas.flatMap((partida) =>
          partida.lotes.map(({ loteSerieId, cantidad }) => ({ fecha, loteSerieId, cantidad })),
        ),
      ),
    ({ loteSerieId }) => loteSerieId,
  );
  return lotes.map((lote) => {
    const suyas = vueltas.get(lote.id) ?? [];
    const queda = suyas.reduce((resto, { cantidad }) => resto - Number(cantidad), Number(lote.cantidad));
    return { ...lote, enPoder: String(queda), devueltoEn: queda === 0 ? suyas.at(-1)!.fecha : null };
  });
}

/** What brings goods back, and has arrived. */
export const esRegreso = ({ tipo, estado }: MovimientoDemo): boolean =>
  (tipo === 'ENTRADA_DEVOLUCION' || tipo === 'DEVOLUCION_PRESTAMO') && estado === 'ENTREGADO';

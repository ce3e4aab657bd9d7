/** Demo transfers between warehouses. */
import { instantText } from '../calendar.ts';
import type { MovimientoDemo } from '../types.comercio.ts';
import { CON_DETALLE, movimientoVacio, type Almacenado } from './movimiento.ts';
import type { Mundo } from './mundo.ts';

const HOUR_MS = 3_600_000;

/** What was sold, brought from another warehouse to the one it leaves from: done, called off with its sale, or put aside. */
export function traspasosDe(mundo: Mundo, i: number, salidas: Almacenado): MovimientoDemo[] {
  if (i >= CON_DETALLE) return [];
  const entregadas = salidas.movimientos.filter(({ estado }) => estado === 'ENTREGADO');
  const otras = (['CANCELADO', 'BORRADOR'] as const).flatMap((estado) =>
    salidas.movimientos.filter((salida) => salida.estado === estado).slice(0, 1),
  );
  const hechas = mundo.random('traspasos', i).sample(entregadas, i === 0 ? 5 : 1);
  return [...hechas, ...otras].map((salida, n) => traspasoDe(mundo, [i, n], salida));
}

function traspasoDe(mundo: Mundo, indices: [number, number], salida: MovimientoDemo): MovimientoDemo {
  const random = mundo.random('traspaso', ...indices);
  const otros = mundo.almacenes.slice(0, 4).filter(({ id }) => id !== salida.almacenOrigenId);
  const hecho = salida.estado === 'ENTREGADO';
  // A delivery leaves 20 hours or more after its sale: the goods are there by then.
  const fecha = instantText(
    Math.max(Date.parse(salida.fecha) - random.int(6, 18) * HOUR_MS, Date.parse(salida.creadoEn)),
  );
  const partidas = salida.partidas.filter(({ surtido }) => !hecho || surtido !== '0');
  return {
    ...movimientoVacio(salida.clienteId),
    id: mundo.id('movimiento.traspaso', fecha, ...indices),
    folio: `TRA-${mundo.cliente(indices[0]).numero.slice(4)}-${indices[1] + 1}`,
    tipo: 'TRASPASO',
    estado: salida.estado === 'BORRADOR' ? 'RESERVADO' : salida.estado,
    almacenOrigenId: random.pick(otros).id,
    almacenDestinoId: salida.almacenOrigenId,
    fecha,
    comprometidaPara: mundo.diaDe(Date.parse(salida.fecha)),
    partidas: partidas.map(({ articulo, pedido, surtido, lotes, costoUnitario }, n) => ({
      id: mundo.id('partidaMovimiento.traspaso', fecha, ...indices, n),
      articulo,
      pedido: hecho ? surtido : pedido,
      surtido,
      lotes: lotes.map(({ loteSerieId, cantidad }, u) => ({
        id: mundo.id('loteMovido.traspaso', fecha, ...indices, n, u),
        loteSerieId,
        cantidad,
      })),
      costoUnitario,
    })),
    ventaId: salida.ventaId,
    creadoEn: fecha,
    actualizadoEn: fecha,
  };
}

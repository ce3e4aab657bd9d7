/** Demo backorders: what partly delivered sales still lack. */
import { addDays, instantText } from '../calendar.ts';
import type { MovimientoDemo, VentaDemo } from '../types.comercio.ts';
import { CON_DETALLE, movimientoVacio, type Almacenado } from './movimiento.ts';
import type { Mundo } from './mundo.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A rest that could not be delivered within this time was given up. */
const ESPERA_MS = 90 * DAY_MS;

/** What a PARCIAL sale still lacks: put aside, or given up long ago. */
export function restosDe(mundo: Mundo, i: number, salidas: Almacenado): MovimientoDemo[] {
  if (i >= CON_DETALLE) return [];
  return mundo.ventas(i).flatMap((venta, k) => {
    const salida = salidas.movimientos.find(({ ventaId }) => ventaId === venta.id);
    const falta = faltante(venta);
    return venta.estado === 'PARCIAL' && salida && falta.length > 0
      ? [restoDe(mundo, [i, k], venta, salida, falta)]
      : [];
  });
}

interface Falta {
  readonly articulo: MovimientoDemo['partidas'][number]['articulo'];
  readonly cantidad: string;
}

const faltante = ({ partidas }: VentaDemo): Falta[] =>
  partidas
    .map(({ articulo, cantidad, surtido }) => ({ articulo, cantidad: String(BigInt(cantidad) - BigInt(surtido)) }))
    .filter(({ articulo, cantidad }) => articulo.tipo === 'Inventariable' && cantidad !== '0');

function restoDe(
  mundo: Mundo,
  indices: [number, number],
  venta: VentaDemo,
  salida: MovimientoDemo,
  falta: readonly Falta[],
): MovimientoDemo {
  const epoch = Math.min(Date.parse(salida.fecha) + DAY_MS, mundo.corteMs - HOUR_MS);
  const fecha = instantText(epoch);
  return {
    ...movimientoVacio(venta.clienteId),
    id: mundo.id('movimiento.resto', salida.fecha, ...indices),
    folio: `${salida.folio}-2`,
    tipo: 'SALIDA_VENTA',
    estado: mundo.corteMs - epoch < ESPERA_MS ? 'RESERVADO' : 'CANCELADO',
    almacenOrigenId: salida.almacenOrigenId,
    fecha,
    comprometidaPara: addDays(mundo.diaDe(epoch), 10),
    partidas: falta.map(({ articulo, cantidad }, n) => ({
      id: mundo.id('partidaMovimiento.resto', salida.fecha, ...indices, n),
      articulo,
      pedido: cantidad,
      surtido: '0',
      lotes: [],
      costoUnitario: articulo.costoUnitario!,
    })),
    ventaId: venta.id,
    direccionId: salida.direccionId,
    creadoEn: salida.fecha,
    actualizadoEn: fecha,
  };
}

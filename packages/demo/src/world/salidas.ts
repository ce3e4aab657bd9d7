/** Demo deliveries of sales. */
import { instantText } from '../calendar.ts';
import type {
  LoteSerieDemo,
  MovimientoDemo,
  PartidaMovimientoDemo,
  PartidaVentaDemo,
  VentaDemo,
} from '../types.comercio.ts';
import { movimientoVacio, type Almacenado } from './movimiento.ts';
import { lotesDe } from './lotes.ts';
import type { Mundo } from './mundo.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PAQUETERIAS = ['Estafeta', 'Paquetexpress', 'Castores', 'Tresguerras'] as const;

/** One movement per sale that has something to deliver; `usadas` are the keys of lots the client has had. */
export function salidasDe(mundo: Mundo, i: number, usadas: Set<string>): Almacenado {
  const salidas = mundo.ventas(i).flatMap((venta, k) => salidaDe(mundo, i, k, venta, usadas));
  return { movimientos: salidas.map(({ movimiento }) => movimiento), lotes: salidas.flatMap(({ lotes }) => lotes) };
}

interface Salida {
  readonly movimiento: MovimientoDemo;
  readonly lotes: readonly LoteSerieDemo[];
}

function salidaDe(mundo: Mundo, i: number, k: number, venta: VentaDemo, usadas: Set<string>): Salida[] {
  const random = mundo.random('salida', i, k);
  const productos = venta.partidas.filter(({ articulo }) => articulo.tipo === 'Inventariable');
  if (productos.length === 0 || venta.estado === 'BORRADOR' || (venta.estado === 'CANCELADA' && random.chance(0.5)))
    return [];
  const salio = productos.some(({ surtido }) => surtido !== '0');
  // Within a week, so that a return never comes before its delivery.
  const epoch = Math.min(
    Date.parse(venta.creadoEn) + (salio ? random.int(20, 150) : 1) * HOUR_MS,
    mundo.corteMs - HOUR_MS,
  );
  const estado = estadoDe(mundo, venta, salio, epoch);
  const id = mundo.id('movimiento.salida', venta.creadoEn, i, k);
  const lineas = productos.map((partida, n) => {
    const lotes = lotesDe(
      mundo,
      {
        kind: 'salida',
        indices: [i, k, n],
        articulo: partida.articulo,
        cantidad: Number(partida.surtido),
        serie: `${venta.folio.slice(2)}${n}`,
        epoch,
        entregado: estado === 'ENTREGADO',
        clienteId: venta.clienteId,
        ventaId: venta.id,
        movimientoId: id,
        direccionId: venta.direccionEnvioId,
      },
      usadas,
    );
    return { lotes, partida: partidaDe(mundo, [i, k, n], venta.creadoEn, partida, lotes) };
  });
  const paqueteria = random.chance(0.6) ? random.pick(PAQUETERIAS) : null;
  const movimiento: MovimientoDemo = {
    ...movimientoVacio(venta.clienteId),
    id,
    folio: `SAL-${venta.folio.slice(2)}`,
    tipo: 'SALIDA_VENTA',
    estado,
    almacenOrigenId: random.pick(mundo.almacenes.slice(0, 4)).id,
    fecha: instantText(epoch),
    comprometidaPara: venta.entregaComprometida,
    partidas: lineas.map(({ partida }) => partida),
    ventaId: venta.id,
    direccionId: venta.direccionEnvioId,
    paqueteria,
    guia: paqueteria && salio ? `${paqueteria.slice(0, 3).toUpperCase()}${random.digits(10)}` : null,
    creadoEn: venta.creadoEn,
    actualizadoEn: instantText(epoch),
  };
  return [{ movimiento, lotes: lineas.flatMap(({ lotes }) => lotes) }];
}

function estadoDe(mundo: Mundo, venta: VentaDemo, salio: boolean, epoch: number): MovimientoDemo['estado'] {
  if (venta.estado === 'CANCELADA') return 'CANCELADO';
  if (!salio) return mundo.corteMs - Date.parse(venta.creadoEn) < 4 * DAY_MS ? 'BORRADOR' : 'RESERVADO';
  return mundo.corteMs - epoch < 2 * DAY_MS ? 'EN_TRANSITO' : 'ENTREGADO';
}

function partidaDe(
  mundo: Mundo,
  indices: [number, number, number],
  at: string,
  partida: PartidaVentaDemo,
  lotes: readonly LoteSerieDemo[],
): PartidaMovimientoDemo {
  return {
    id: mundo.id('partidaMovimiento.salida', at, ...indices),
    articulo: partida.articulo,
    pedido: partida.cantidad,
    surtido: partida.surtido,
    lotes: lotes.map((lote, u) => ({
      id: mundo.id('loteMovido.salida', at, ...indices, u),
      loteSerieId: lote.id,
      cantidad: lote.cantidad,
    })),
    costoUnitario: partida.articulo.costoUnitario!,
  };
}

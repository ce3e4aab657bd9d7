/** Demo consignment stock left with a client, and its counts. */
import { instantText, localToEpoch } from '../calendar.ts';
import type { LoteSerieDemo, MovimientoDemo, PartidaMovimientoDemo } from '../types.comercio.ts';
import { CON_DETALLE, movimientoVacio, type Almacenado } from './movimiento.ts';
import { lotesDe } from './lotes.ts';
import type { Mundo } from './mundo.ts';

/** Stock left with the client to be charged as it is used, and what its count corrected; the last count is still open. */
export function consignacionesDe(mundo: Mundo, i: number, usadas: Set<string>): Almacenado {
  const cuantas = i === 0 ? 3 : i < CON_DETALLE ? 1 : 0;
  const cada = Array.from({ length: cuantas }, (_, n) => consignacionDe(mundo, i, n, usadas));
  return {
    movimientos: cada.flatMap(({ movimientos }) => movimientos),
    lotes: cada.flatMap(({ lotes }) => lotes),
  };
}

function consignacionDe(mundo: Mundo, i: number, n: number, usadas: Set<string>): Almacenado {
  const random = mundo.random('consignacion', i, n);
  const cliente = mundo.cliente(i);
  const direccionId = random.pick(mundo.direcciones(i).filter(({ activa }) => activa)).id;
  const almacenOrigenId = random.pick(mundo.almacenes.slice(0, 4)).id;
  const articulo = random.pick(
    mundo.articulos.filter(({ controla, activo }) => activo && (controla === 'LOTE' || controla === 'NINGUNO')),
  );
  const cantidad = random.int(12, 60);
  const dia = mundo.hoyNumero - random.int(70, 160);
  const epoch = localToEpoch(mundo.empresa.zonaHoraria, dia, random.int(540, 1020));
  const fecha = instantText(epoch);
  const id = mundo.id('movimiento.consignacion', fecha, i, n);
  const lotes = lotesDe(
    mundo,
    {
      ...{ kind: 'consignacion', indices: [i, n, 0], articulo, cantidad, serie: '', epoch, entregado: true },
      ...{ clienteId: cliente.id, ventaId: null, movimientoId: id, direccionId },
    },
    usadas,
  );
  const partida = partidaCon(mundo, [i, n], articulo, lotes);
  const entrega: MovimientoDemo = {
    ...movimientoVacio(cliente.id),
    ...{ id, folio: `CON-${cliente.numero.slice(4)}-${n + 1}`, tipo: 'CONSIGNACION', estado: 'ENTREGADO' },
    ...{ almacenOrigenId, direccionId, fecha, comprometidaPara: mundo.diaDe(epoch), creadoEn: fecha },
    partidas: [partida('consignacion', fecha, cantidad, cantidad)],
    actualizadoEn: fecha,
  };
  const contado = instantText(localToEpoch(mundo.empresa.zonaHoraria, dia + random.int(25, 60), random.int(540, 1020)));
  return { movimientos: [entrega, ajusteDe(mundo, [i, n], entrega, contado, partida)], lotes };
}

/** What lacks leaves the books, what is over comes into them. */
function ajusteDe(
  mundo: Mundo,
  [i, n]: [number, number],
  entrega: MovimientoDemo,
  fecha: string,
  partida: ReturnType<typeof partidaCon>,
): MovimientoDemo {
  const diferencia = mundo.random('ajuste', i, n).int(1, 4);
  const abierto = i === 0 && n === 2;
  const falta = n % 2 === 0;
  return {
    ...entrega,
    id: mundo.id('movimiento.ajuste', fecha, i, n),
    folio: entrega.folio.replace('CON', 'AJU'),
    tipo: 'AJUSTE',
    estado: abierto ? 'BORRADOR' : 'ENTREGADO',
    almacenOrigenId: falta ? entrega.almacenOrigenId : null,
    almacenDestinoId: falta ? null : entrega.almacenOrigenId,
    fecha,
    comprometidaPara: null,
    partidas: [partida('ajuste', fecha, diferencia, abierto ? 0 : diferencia)],
    creadoEn: fecha,
    actualizadoEn: fecha,
  };
}

/** Makes the only line of a movement of `articulo`, of the lot there is, if it is tracked. */
const partidaCon =
  (mundo: Mundo, indices: [number, number], articulo: LoteSerieDemo['articulo'], lotes: readonly LoteSerieDemo[]) =>
  (kind: string, at: string, pedido: number, surtido: number): PartidaMovimientoDemo => ({
    id: mundo.id(`partidaMovimiento.${kind}`, at, ...indices),
    articulo,
    pedido: String(pedido),
    surtido: String(surtido),
    lotes: (surtido > 0 ? lotes : []).map((lote) => ({
      id: mundo.id(`loteMovido.${kind}`, at, ...indices),
      loteSerieId: lote.id,
      cantidad: String(surtido),
    })),
    costoUnitario: articulo.costoUnitario!,
  });

/** Demo loans of equipment for a trial. */
import { addDays, instantText, localToEpoch } from '../calendar.ts';
import type { LoteSerieDemo, MovimientoDemo } from '../types.comercio.ts';
import { movimientoVacio, type Almacenado } from './movimiento.ts';
import { esProspecto } from './clientes.ts';
import { lotesDe } from './lotes.ts';
import type { Mundo } from './mundo.ts';

/** Equipment lent for a trial: to every PROSPECTO, to the first client, and to one in six of the rest. */
export function prestamosDe(mundo: Mundo, i: number): Almacenado {
  const random = mundo.random('prestamos', i);
  const count = i === 0 ? 6 : esProspecto(mundo, i) ? random.int(1, 2) : random.chance(1 / 6) ? 1 : 0;
  const prestamos = Array.from({ length: count }, (_, n) => prestamoDe(mundo, i, n));
  return {
    movimientos: prestamos.flatMap(({ movimientos }) => movimientos),
    lotes: prestamos.flatMap(({ lotes }) => lotes),
  };
}

function prestamoDe(mundo: Mundo, i: number, n: number): { movimientos: MovimientoDemo[]; lotes: LoteSerieDemo[] } {
  const random = mundo.random('prestamo', i, n);
  const cliente = mundo.cliente(i);
  const direccion = random.pick(mundo.direcciones(i).filter(({ activa }) => activa));
  const day = mundo.hoyNumero - random.int(5, 200);
  const epoch = localToEpoch(mundo.empresa.zonaHoraria, day, random.int(540, 1020));
  const fecha = instantText(epoch);
  const plazo = random.int(20, 60);
  const articulo = random.pick(mundo.articulos.filter(({ controla, activo }) => activo && controla === 'SERIE'));
  const id = mundo.id('movimiento.prestamo', fecha, i, n);
  const lotes = lotesDe(
    mundo,
    {
      kind: 'prestamo',
      indices: [i, n, 0],
      articulo,
      cantidad: 1,
      serie: `P${cliente.numero.slice(4)}${n}`,
      epoch,
      entregado: true,
      clienteId: cliente.id,
      ventaId: null,
      movimientoId: id,
      direccionId: direccion.id,
    },
    new Set(),
  );
  const partida = (kind: string, at: string) => ({
    id: mundo.id(`partidaMovimiento.${kind}`, at, i, n),
    articulo,
    pedido: '1',
    surtido: '1',
    lotes: lotes.map((lote) => ({ id: mundo.id(`loteMovido.${kind}`, at, i, n), loteSerieId: lote.id, cantidad: '1' })),
    costoUnitario: articulo.costoUnitario!,
  });
  const almacen = random.pick(mundo.almacenes.slice(0, 4));
  const vence = addDays(mundo.diaDe(epoch), plazo);
  const comun = { ...movimientoVacio(cliente.id), direccionId: direccion.id, estado: 'ENTREGADO' } as const;
  const salida: MovimientoDemo = {
    ...comun,
    id,
    folio: `PRE-${cliente.numero.slice(4)}-${n + 1}`,
    tipo: random.chance(0.8) ? 'PRESTAMO' : 'CONSIGNACION',
    almacenOrigenId: almacen.id,
    fecha,
    comprometidaPara: mundo.diaDe(epoch),
    partidas: [partida('prestamo', fecha)],
    creadoEn: fecha,
    actualizadoEn: fecha,
  };
  const regreso = localToEpoch(mundo.empresa.zonaHoraria, day + plazo + random.int(-3, 6), 720);
  if (salida.tipo === 'CONSIGNACION' || regreso >= mundo.corteMs || random.chance(0.25))
    return { movimientos: [salida], lotes };
  const vuelta = instantText(regreso);
  const entrada: MovimientoDemo = {
    ...comun,
    id: mundo.id('movimiento.regreso', vuelta, i, n),
    folio: `REG-${cliente.numero.slice(4)}-${n + 1}`,
    tipo: 'DEVOLUCION_PRESTAMO',
    almacenDestinoId: almacen.id,
    fecha: vuelta,
    comprometidaPara: vence,
    partidas: [partida('regreso', vuelta)],
    creadoEn: vuelta,
    actualizadoEn: vuelta,
  };
  return { movimientos: [salida, entrada], lotes };
}

/** The way of a movement's goods: from a warehouse of ours to the client, or to another warehouse. */
import { instantText, localText } from '../calendar.ts';
import { lugarPorCp, type Lugar } from '../datos/lugares.ts';
import type { Random } from '../random.ts';
import type { MovimientoDemo } from '../types.comercio.ts';
import type { UbicacionDemo } from '../types.tesoreria.ts';
import type { Mundo } from './mundo.ts';

const HOUR_MS = 3_600_000;
const KM_PER_HOUR = 62;
/** A road is longer than the straight line. */
const RODEO = 1.28;
const EARTH_KM = 6371;

export interface Ruta {
  /** The origin, then the destinations. */
  readonly ubicaciones: readonly UbicacionDemo[];
  readonly km: number;
}

interface Parada extends Pick<UbicacionDemo, 'rfc' | 'nombre' | 'direccionId'> {
  readonly lugar: Lugar;
}

/** Leaves at `epoch`; null where the movement goes nowhere. */
export function rutaDe(mundo: Mundo, i: number, k: number, movimiento: MovimientoDemo, epoch: number): Ruta | null {
  const random = mundo.random('ruta', i, k);
  const origen = almacen(mundo, movimiento.almacenOrigenId);
  const destinos =
    movimiento.tipo === 'TRASPASO'
      ? [almacen(mundo, movimiento.almacenDestinoId)]
      : enCliente(mundo, i, random, movimiento);
  if (!origen || destinos.length === 0 || destinos.includes(null)) return null;
  const paradas = [origen, ...(destinos as Parada[])];
  const ubicaciones: UbicacionDemo[] = [];
  let [at, km] = [epoch, 0];
  for (const [n, { lugar, ...quien }] of paradas.entries()) {
    const tramo = n === 0 ? 0 : kilometros(paradas[n - 1]!.lugar, lugar);
    km += tramo;
    at += n === 0 ? 0 : (tramo / KM_PER_HOUR + 1) * HOUR_MS;
    ubicaciones.push({
      ...quien,
      id: mundo.id('ubicacion', instantText(epoch), i, k, n),
      tipo: n === 0 ? 'Origen' : 'Destino',
      idUbicacion: n === 0 ? 'OR000001' : `DE${String(n).padStart(6, '0')}`,
      fechaHora: localText(lugar.zonaHoraria, at),
      distanciaKm: n === 0 ? null : tramo.toFixed(1),
      codigoPostal: lugar.cp,
    });
  }
  return { ubicaciones, km };
}

function almacen(mundo: Mundo, id: string | null): Parada | null {
  const found = mundo.almacenes.find((each) => each.id === id);
  if (!found) return null;
  const { rfc, nombre } = mundo.emisor;
  return { rfc, nombre, direccionId: null, lugar: lugarPorCp(found.codigoPostal) };
}

/** The address of delivery; one in eight trips calls at another one on the way. */
function enCliente(mundo: Mundo, i: number, random: Random, { direccionId }: MovimientoDemo): Parada[] {
  const direcciones = mundo.direcciones(i);
  const ultima = direcciones.filter(({ id }) => id === direccionId);
  const otras = direcciones.filter(({ id, activa }) => activa && id !== direccionId);
  const antes = otras.length > 0 && random.chance(1 / 8) ? [random.pick(otras)] : [];
  const { rfc, razonSocial } = mundo.cliente(i);
  const nombre = random.chance(0.9) ? razonSocial : null;
  return [...antes, ...ultima].map(({ id, codigoPostal }) => ({
    ...{ rfc, nombre, direccionId: id, lugar: lugarPorCp(codigoPostal) },
  }));
}

/** By road, to a tenth; some within one town. */
function kilometros(from: Lugar, to: Lugar): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [radians(to.latitud - from.latitud), radians(to.longitud - from.longitud)];
  const chord =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(from.latitud)) * Math.cos(radians(to.latitud)) * Math.sin(east / 2) ** 2;
  return Math.round((4 + 2 * EARTH_KM * Math.asin(Math.sqrt(chord)) * RODEO) * 10) / 10;
}

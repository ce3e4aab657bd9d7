/** Demo sales orders of a client. */
import { addDays, instantText, localText } from '../calendar.ts';
import { micros, money, rounded, sum, times } from '../money.ts';
import type { Random } from '../random.ts';
import type { ArticuloDemo, PartidaVentaDemo, VentaDemo } from '../types.comercio.ts';
import { esProspecto } from './clientes.ts';
import type { Mundo } from './mundo.ts';
import { tipoCambio } from './tipoCambio.ts';

const DAY_MS = 86_400_000;
type Estado = VentaDemo['estado'];

const DE_LA_PRIMERA = 120;

/** 120 of the first client, 4 to 10 of the rest, none of a PROSPECTO. */
export function cuantasVentas(mundo: Mundo, i: number): number {
  if (i === 0) return DE_LA_PRIMERA;
  return esProspecto(mundo, i) ? 0 : mundo.random('ventas', i).int(4, 10);
}

/** Oldest first. */
export function ventasDe(mundo: Mundo, i: number): VentaDemo[] {
  return mundo.consecutivos.ventas.lugares(i).map((lugar, k) => ventaDe(mundo, i, k, lugar));
}

function ventaDe(mundo: Mundo, i: number, k: number, lugar: number): VentaDemo {
  const random = mundo.random('venta', i, k);
  const cliente = mundo.cliente(i);
  const epoch = mundo.consecutivos.ventas.epoch(lugar);
  const creadoEn = instantText(epoch);
  const fecha = localText(mundo.empresa.zonaHoraria, epoch).slice(0, 10);
  const edad = (mundo.corteMs - epoch) / DAY_MS;
  const azar = estadoDe(random, edad, k === 0);
  // The first client always has something sold that has not left yet.
  const estado = i === 0 && k === DE_LA_PRIMERA - 2 ? 'CONFIRMADA' : azar;
  const moneda = random.chance(i === 0 ? 0.2 : 0.08) ? 'USD' : 'MXN';
  const cambio = moneda === 'USD' ? tipoCambio(fecha) : '1';
  const articulos = random.sample(
    mundo.articulos.filter(({ activo }) => activo),
    random.weighted([
      [1, 3],
      [2, 4],
      [3, 2],
      [4, 1],
    ]),
  );
  const partidas = articulos.map((articulo, n) =>
    partidaDe(random, mundo.id('partidaVenta', creadoEn, i, k, n), articulo, estado, micros(cambio)),
  );
  const subtotal = sum(partidas.map(({ importe }) => micros(importe)));
  const iva = rounded(
    sum(partidas.map(({ importe, articulo }) => times(micros(importe), micros(articulo.tasaIva)))),
    2,
  );
  const envios = mundo.direcciones(i).filter(({ tipos, activa }) => activa && tipos.includes('ENVIO'));
  return {
    id: mundo.id('venta', creadoEn, i, k),
    clienteId: cliente.id,
    folio: `V-${String(lugar + 1).padStart(6, '0')}`,
    estado,
    fecha,
    entregaComprometida: estado === 'BORRADOR' ? null : addDays(fecha, random.int(2, 12)),
    partidas,
    subtotal: money(subtotal),
    iva: money(iva),
    total: money(subtotal + iva),
    moneda,
    tipoCambio: cambio,
    vendedorId: vendedorDe(mundo, mundo.random('vendedor', i, k), cliente.ejecutivoId),
    direccionEnvioId: random.pick(envios).id,
    creadoEn,
    actualizadoEn: instantText(Math.min(epoch + random.int(0, 10) * DAY_MS, mundo.corteMs - 60_000)),
    version: random.int(1, 5),
  };
}

/** The client's executive, or now and then whoever stood in. */
export function vendedorDe(mundo: Mundo, random: Random, ejecutivoId: string): string {
  const otros = mundo.usuarios.filter(
    ({ id, activo, roles }) => activo && roles.includes('VENTAS') && id !== ejecutivoId,
  );
  return otros.length > 0 && random.chance(0.15) ? random.pick(otros).id : ejecutivoId;
}

/** Every buyer's oldest sale is done with, so that there is always an invoice. */
function estadoDe(random: Random, edad: number, primera: boolean): Estado {
  if (primera) return 'CERRADA';
  if (edad < 4)
    return random.weighted<Estado>([
      ['BORRADOR', 2],
      ['CONFIRMADA', 5],
      ['PARCIAL', 1],
      ['FACTURADA', 2],
    ]);
  if (edad < 15)
    return random.weighted<Estado>([
      ['CONFIRMADA', 2],
      ['PARCIAL', 2],
      ['SURTIDA', 2],
      ['FACTURADA', 6],
    ]);
  return random.weighted<Estado>([
    ['PARCIAL', 2],
    ['FACTURADA', 25],
    ['CERRADA', 67],
    ['CANCELADA', 6],
  ]);
}

function partidaDe(
  random: Random,
  id: string,
  articulo: ArticuloDemo,
  estado: Estado,
  cambio: bigint,
): PartidaVentaDemo {
  const cantidad = BigInt(cantidadDe(random, articulo));
  // A client's own price: list less 0 to 12 %, to the cent of the sale's currency.
  const descuento = BigInt(100 - random.int(0, 12)) * 10_000n;
  const enMoneda = (pesos: bigint) => rounded((pesos * 1_000_000n) / cambio, 2);
  const precio = enMoneda(times(micros(articulo.precioLista), descuento));
  const surtido = surtidoDe(estado, cantidad);
  return {
    id,
    articulo,
    cantidad: String(cantidad),
    surtido: String(surtido),
    facturado: String(['PARCIAL', 'FACTURADA', 'CERRADA'].includes(estado) ? surtido : 0n),
    precio: money(precio),
    importe: money(precio * cantidad),
    costoUnitario: articulo.costoUnitario && money(enMoneda(micros(articulo.costoUnitario))),
  };
}

/** No line is for less than about this, in pesos: nobody sends one pair of gloves. */
const PARTIDA_MINIMA = 900;

/** How many of an article are bought at a time: few of what is dear or has a serial number. */
export function cantidadDe(random: Random, { controla, precioLista }: ArticuloDemo): number {
  if (controla === 'SERIE')
    return random.weighted([
      [1, 5],
      [2, 2],
    ]);
  const price = Number.parseInt(precioLista, 10);
  const cuantos = random.int(1, price > 5000 ? 3 : price > 500 ? 12 : 60);
  return Math.max(cuantos, Math.ceil(PARTIDA_MINIMA / price));
}

/** A PARCIAL one has had the greater half of each line delivered. */
function surtidoDe(estado: Estado, cantidad: bigint): bigint {
  if (estado === 'BORRADOR' || estado === 'CONFIRMADA' || estado === 'CANCELADA') return 0n;
  return estado === 'PARCIAL' ? (cantidad + 1n) / 2n : cantidad;
}

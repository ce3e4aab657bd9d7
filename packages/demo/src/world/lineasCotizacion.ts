/** Demo lines of a quote. */
import { micros, money, rounded, sum, times } from '../money.ts';
import { ACLARACIONES } from '../datos/cotizaciones.ts';
import type { Random } from '../random.ts';
import type { ArticuloDemo, VentaDemo } from '../types.comercio.ts';
import type { CotizacionDemo, PartidaCotizacionDemo } from '../types.ventas.ts';
import { cantidadDe } from './ventas.ts';

/** A line before its amount: whole units, whole percent. */
export interface Linea {
  readonly articulo: ArticuloDemo;
  readonly descripcion: string;
  readonly cantidad: number;
  readonly precio: string;
  readonly descuentoPct: number;
}

/** Those of the sale that it became; of none, some articles at list price less 0 to 12 %. */
export function lineasDe(
  random: Random,
  venta: VentaDemo | null,
  articulos: readonly ArticuloDemo[],
  cambio: string,
): Linea[] {
  if (venta)
    return venta.partidas.map(({ articulo, cantidad, precio }) => ({
      ...comoSeCotizo(articulo, precio),
      ...descrito(random, articulo),
      cantidad: Number(cantidad),
    }));
  const activos = articulos.filter(({ activo }) => activo);
  return random.sample(activos, random.int(1, 4)).map((articulo) => ({
    ...descrito(random, articulo),
    cantidad: cantidadDe(random, articulo),
    precio: money((micros(articulo.precioLista) * 1_000_000n) / micros(cambio)),
    descuentoPct: random.int(0, 12),
  }));
}

const descrito = (random: Random, articulo: ArticuloDemo): Pick<Linea, 'articulo' | 'descripcion'> => ({
  articulo,
  descripcion: articulo.nombre + random.pick(ACLARACIONES[articulo.tipo]),
});

/** List price and whole percent where they give the sale's price to the cent; otherwise that price without a discount. */
function comoSeCotizo({ precioLista }: ArticuloDemo, precio: string): Pick<Linea, 'precio' | 'descuentoPct'> {
  for (let descuentoPct = 0; descuentoPct <= 12; descuentoPct++)
    if (micros(precioLista) * BigInt(100 - descuentoPct) === micros(precio) * 100n)
      return { precio: precioLista, descuentoPct };
  return { precio, descuentoPct: 0 };
}

/** As they were so many revisions before: one unit more of the first, and a lower discount, for each. */
export function revisada(lineas: readonly Linea[], antes: number): Linea[] {
  return lineas.map((linea, k) => ({
    ...linea,
    cantidad: linea.cantidad + (k === 0 ? antes : 0),
    descuentoPct: Math.max(0, linea.descuentoPct - 2 * antes),
  }));
}

export function partidaDe(linea: Linea, id: string): PartidaCotizacionDemo {
  const bruto = micros(linea.precio) * BigInt(linea.cantidad);
  return {
    id,
    ...linea,
    cantidad: String(linea.cantidad),
    descuentoPct: String(linea.descuentoPct),
    importe: money(times(bruto, BigInt(100 - linea.descuentoPct) * 10_000n)),
  };
}

/** Tax is worked out on what is left after the discounts, and rounded once. */
export function sumas(
  partidas: readonly PartidaCotizacionDemo[],
): Pick<CotizacionDemo, 'subtotal' | 'descuento' | 'iva' | 'total'> {
  const subtotal = sum(partidas.map(({ cantidad, precio }) => micros(precio) * BigInt(cantidad)));
  const neto = sum(partidas.map(({ importe }) => micros(importe)));
  const iva = rounded(
    sum(partidas.map(({ importe, articulo }) => times(micros(importe), micros(articulo.tasaIva)))),
    2,
  );
  return { subtotal: money(subtotal), descuento: money(subtotal - neto), iva: money(iva), total: money(neto + iva) };
}

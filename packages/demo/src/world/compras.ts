import { micros, rounded, times } from '../money.ts';
import type { ArticuloDemo, TipoArticulo } from '../types.comercio.ts';
import type { Mundo } from './mundo.ts';

/** What a client has bought of an article, in the sales that stand. */
export interface Compras {
  readonly articulo: ArticuloDemo;
  cantidad: bigint;
  /** Pesos without IVA, to the cent, each sale at its own exchange rate. */
  importe: bigint;
  readonly primera: string;
  ultima: string;
  /** In how many sales. */
  compras: number;
}

/** By article, in the order in which they were first bought. */
export function comprasDe(mundo: Mundo, i: number, tipo: TipoArticulo): Compras[] {
  const porArticulo = new Map<string, Compras>();
  for (const { estado, fecha, partidas, tipoCambio } of mundo.ventas(i)) {
    if (estado === 'BORRADOR' || estado === 'CANCELADA') continue;
    for (const { articulo, cantidad, importe } of partidas) {
      if (articulo.tipo !== tipo) continue;
      const nueva = { articulo, cantidad: 0n, importe: 0n, primera: fecha, ultima: fecha, compras: 0 };
      const suyas = porArticulo.get(articulo.id) ?? nueva;
      suyas.cantidad += micros(cantidad);
      suyas.importe += rounded(times(micros(importe), micros(tipoCambio)), 2);
      suyas.ultima = fecha;
      suyas.compras += 1;
      porArticulo.set(articulo.id, suyas);
    }
  }
  return [...porArticulo.values()];
}

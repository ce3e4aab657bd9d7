/** What a demo client has bought of each article. */
import { micros, rounded, times } from '../money.ts';
import type { ArticuloDemo, ConceptoDemo, TipoArticulo, VentaDemo } from '../types.comercio.ts';
import type { Cuenta } from './cuenta.ts';
import type { Mundo } from './mundo.ts';
import { notasDeCuenta } from './notas.ts';

/** What a client has bought of an article, in the sales that stand, less what came back of it. */
export interface Compras {
  readonly articulo: ArticuloDemo;
  cantidad: bigint;
  /** Pesos without IVA, to the cent, each sale at its own exchange rate. */
  importe: bigint;
  readonly primera: string;
  ultima: string;
  /** In how many sales, also those that came back. */
  compras: number;
}

/** By article, in the order in which they were first bought. */
export function comprasDe(mundo: Mundo, i: number, tipo: TipoArticulo): Compras[] {
  const porArticulo = new Map<string, Compras>();
  const vueltas = devueltoDe(mundo, i);
  const enPesos = (importe: string, { tipoCambio }: Pick<VentaDemo, 'tipoCambio'>) =>
    rounded(times(micros(importe), micros(tipoCambio)), 2);
  for (const venta of mundo.ventas(i)) {
    const { id, estado, fecha, partidas } = venta;
    if (estado === 'BORRADOR' || estado === 'CANCELADA') continue;
    for (const { articulo, cantidad, importe } of partidas) {
      if (articulo.tipo !== tipo) continue;
      const nueva = { articulo, cantidad: 0n, importe: 0n, primera: fecha, ultima: fecha, compras: 0 };
      const suyas = porArticulo.get(articulo.id) ?? nueva;
      suyas.cantidad += micros(cantidad);
      suyas.importe += enPesos(importe, venta);
      suyas.ultima = fecha;
      suyas.compras += 1;
      porArticulo.set(articulo.id, suyas);
    }
    for (const { articulo, cantidad, importe } of vueltas.get(id) ?? []) {
      const suyas = porArticulo.get(articulo.id);
      if (!suyas) continue;
      suyas.cantidad -= micros(cantidad);
      suyas.importe -= enPesos(importe, venta);
    }
  }
  return [...porArticulo.values()];
}

/** By sale, the lines of the notes in force for what came back of it. */
function devueltoDe(mundo: Mundo, i: number): ReadonlyMap<string | null, readonly ConceptoDemo[]> {
  const porVenta = Map.groupBy(mundo.cuentasDeVentas(i), ({ factura }) => factura.ventaId);
  const lineas = (cuentas: readonly Cuenta[]) =>
    cuentas
      .flatMap((cuenta) => notasDeCuenta(mundo, i, cuenta))
      .filter(({ motivo, estado }) => motivo === 'DEVOLUCION' && estado !== 'CANCELADO')
      .flatMap(({ conceptos }) => conceptos);
  return new Map([...porVenta].map(([ventaId, cuentas]) => [ventaId, lineas(cuentas)]));
}

/** Lines of a CFDI and what they add up to: IVA by line to six decimals, totals to two, half up. */
import { fixed, micros, money, rounded, sum, times } from '../money.ts';
import type { ArticuloDemo, ConceptoDemo, ImpuestoDemo } from '../types.comercio.ts';

const IVA = '002';
/** The key of hauling: a company that pays it withholds 4 % of IVA. */
const AUTOTRANSPORTE = '78101802';

export interface Linea {
  readonly id: string;
  readonly articulo: ArticuloDemo;
  readonly descripcion?: string;
  readonly claveProdServ?: string;
  readonly claveUnidad?: string;
  readonly cantidad: string;
  readonly valorUnitario: string;
  readonly descuento?: string;
  readonly costoUnitario: string | null;
}

/** One line with its taxes. `receptorMoral` decides whether hauling is withheld. */
export function concepto(linea: Linea, receptorMoral: boolean): ConceptoDemo {
  const { articulo, descuento = '0.00' } = linea;
  const importe = times(micros(linea.cantidad), micros(linea.valorUnitario));
  const claveProdServ = linea.claveProdServ ?? articulo.claveProdServ;
  return {
    id: linea.id,
    articulo,
    claveProdServ,
    claveUnidad: linea.claveUnidad ?? articulo.claveUnidad,
    noIdentificacion: articulo.sku,
    descripcion: linea.descripcion ?? articulo.nombre,
    cantidad: linea.cantidad,
    valorUnitario: linea.valorUnitario,
    importe: money(importe),
    descuento,
    objetoImp: articulo.objetoImp,
    impuestos: impuestosDe(articulo, importe - micros(descuento), receptorMoral && claveProdServ === AUTOTRANSPORTE),
    costoUnitario: linea.costoUnitario,
  };
}

function impuestosDe({ objetoImp, tasaIva }: ArticuloDemo, base: bigint, retiene: boolean): ImpuestoDemo[] {
  if (objetoImp !== '02') return [];
  const tax = (traslado: boolean, tasa: string): ImpuestoDemo => ({
    traslado,
    impuesto: IVA,
    tipoFactor: 'Tasa',
    tasaOCuota: fixed(micros(tasa), 6),
    base: money(base),
    importe: fixed(times(base, micros(tasa)), 6),
  });
  return retiene ? [tax(true, tasaIva), tax(false, '0.04')] : [tax(true, tasaIva)];
}

export interface Totales {
  readonly subtotal: string;
  readonly descuento: string;
  readonly trasladados: string;
  readonly retenidos: string;
  readonly total: string;
}

export function totales(conceptos: readonly ConceptoDemo[]): Totales {
  const subtotal = sum(conceptos.map(({ importe }) => micros(importe)));
  const descuento = sum(conceptos.map((each) => micros(each.descuento)));
  const taxes = (traslado: boolean) =>
    rounded(
      sum(
        conceptos.flatMap(({ impuestos }) =>
          impuestos.filter((each) => each.traslado === traslado).map(({ importe }) => micros(importe ?? '0')),
        ),
      ),
      2,
    );
  const [trasladados, retenidos] = [taxes(true), taxes(false)];
  return {
    subtotal: money(subtotal),
    descuento: money(descuento),
    trasladados: money(trasladados),
    retenidos: money(retenidos),
    total: money(subtotal - descuento + trasladados - retenidos),
  };
}

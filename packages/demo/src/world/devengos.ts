/** What of an invoice, its payments and its notes somebody earns a share of, and what of that is taken back. */
import { micros, rounded, sum, times } from '../money.ts';
import type { ConceptoDemo, DocumentoRelacionadoDemo, FacturaDemo, NotaCreditoDemo } from '../types.comercio.ts';
import type { ComisionDemo } from '../types.tesoreria.ts';

export interface Devengo {
  readonly dia: string;
  readonly base: bigint;
}

/** What takes a commission back: a note, or (null) the cancellation of the invoice. */
export interface Reverso extends Devengo {
  readonly notaCreditoId: string | null;
}

/** An invoice with what happened to it. */
export interface Historia {
  readonly factura: FacturaDemo;
  readonly cobros: readonly { readonly dia: string; readonly documento: DocumentoRelacionadoDemo }[];
  readonly notas: readonly NotaCreditoDemo[];
  /** The day its cancellation was granted, else null. */
  readonly canceladaEl: string | null;
}

export const sinIva = ({ subtotal, descuento }: Pick<FacturaDemo, 'subtotal' | 'descuento'>): bigint =>
  micros(subtotal) - micros(descuento);

/** When and on how much a scheme earns: what was invoiced, its margin, or each payment, always without IVA. */
export function devengosDe(esquema: ComisionDemo['esquema'], { factura, cobros }: Historia): Devengo[] {
  const emitida = (base: bigint) => (base > 0n ? [{ dia: factura.fecha.slice(0, 10), base }] : []);
  switch (esquema) {
    case 'SOBRE_FACTURADO':
    case 'REFERIDO':
      return emitida(sinIva(factura));
    case 'SOBRE_MARGEN':
      return emitida(margenDe(factura.conceptos));
    case 'SOBRE_COBRADO':
      if (factura.pagadaEn !== null) return [{ dia: factura.pagadaEn, base: sinIva(factura) }];
      return cobros.map(({ dia, documento: { pagado } }) => ({
        dia,
        base: rounded((micros(pagado) * sinIva(factura)) / micros(factura.total), 2),
      }));
  }
}

/** What takes back `base`, earned on the invoice itself; what was collected stays collected. */
export function reversosDe(esquema: ComisionDemo['esquema'], historia: Historia, base: bigint): Reverso[] {
  if (esquema === 'SOBRE_COBRADO') return [];
  if (historia.canceladaEl !== null) return [{ dia: historia.canceladaEl, base, notaCreditoId: null }];
  return historia.notas.flatMap((nota) => {
    const menos = esquema === 'SOBRE_MARGEN' ? margenPerdido(historia.factura, nota) : sinIva(nota);
    return menos > 0n ? [{ dia: nota.fecha.slice(0, 10), base: menos, notaCreditoId: nota.id }] : [];
  });
}

/** Of the lines whose cost is known; services have none. */
function margenDe(conceptos: readonly ConceptoDemo[]): bigint {
  return sum(
    conceptos.flatMap(({ importe, descuento, cantidad, costoUnitario }) =>
      costoUnitario === null
        ? []
        : [micros(importe) - micros(descuento) - times(micros(cantidad), micros(costoUnitario))],
    ),
  );
}

/** What is returned loses its margin; what is discounted on a line that counted, all of it. */
function margenPerdido({ conceptos }: FacturaDemo, nota: NotaCreditoDemo): bigint {
  if (nota.motivo === 'DEVOLUCION') return margenDe(nota.conceptos);
  const articulos = new Set(conceptos.flatMap(({ articulo, costoUnitario }) => (costoUnitario ? [articulo.id] : [])));
  return nota.conceptos.some(({ articulo }) => articulos.has(articulo.id)) ? sinIva(nota) : 0n;
}

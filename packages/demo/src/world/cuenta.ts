/** An invoice with what was collected and credited on it. */
import type { ConceptoDemo, FacturaDemo, NotaCreditoDemo } from '../types.comercio.ts';
import type { Parcialidad, PlanNota } from './cobranza.ts';
import type { Totales } from './conceptos.ts';

export type Derivado = 'pagado' | 'saldo' | 'estadoCobro' | 'esCancelable';

export interface Cuenta {
  readonly factura: Omit<FacturaDemo, Derivado>;
  /** What tells it from the client's others: the index of its sale, or one past them all for a renta. */
  readonly k: number;
  /** 0, 1 for the invoice that replaces a cancelled one, or 2 for the advance on either. */
  readonly emitida: number;
  readonly parcialidades: readonly Parcialidad[];
  /** The one in force. */
  readonly nota: NotaEmitida | null;
  readonly notaCancelada: NotaCancelada | null;
  /** What had been paid beforehand, as the lines of the invoice that says so; its note takes it off this one. */
  readonly anticipo: readonly ConceptoDemo[] | null;
}

export interface NotaEmitida extends PlanNota, Totales {
  readonly epoch: number;
}

export interface NotaCancelada extends NotaEmitida {
  readonly cancelacion: NonNullable<NotaCreditoDemo['cancelacion']>;
}

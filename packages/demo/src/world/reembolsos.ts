/**
 * What was paid in excess: some clients pay the last part of an invoice whole,
 * before the note that lowers it is issued. The excess is the note's, and goes
 * back to them.
 */
import { addDays } from '../calendar.ts';
import type { NotaCreditoDemo, PagoDemo } from '../types.comercio.ts';
import type { MovimientoBancarioDemo } from '../types.tesoreria.ts';
import { conciliableEn, movimientoBancario, partida, TRANSFERENCIA } from './movimientoBancario.ts';
import type { Mundo } from './mundo.ts';

export interface Excedente {
  readonly nota: NotaCreditoDemo;
  /** Place of the note in `notasCredito(i)`. */
  readonly n: number;
  /** The payment that came with it. */
  readonly pagoId: string;
  /** When it goes back: a promise from `hoy` on. */
  readonly devolucion: string;
}

/** Of client `i`, in the order of its notes; one per payment at most. */
export function excedentesDe(mundo: Mundo, i: number): Excedente[] {
  const saldadas = new Set(
    mundo
      .facturas(i)
      .filter(({ estadoCobro }) => estadoCobro === 'PAGADA')
      .map(({ id }) => id),
  );
  const conExcedente = new Set<string>();
  const excedentes = mundo.notasCredito(i).flatMap((nota, n): Excedente[] => {
    if (nota.estado === 'CANCELADO') return [];
    const random = mundo.random('excedente', i, n);
    const pago = saldadas.has(nota.facturaId) ? ultimoPagoDe(mundo.pagos(i), nota) : undefined;
    if (!pago || conExcedente.has(pago.id) || !random.chance(0.6)) return [];
    conExcedente.add(pago.id);
    return [{ nota, n, pagoId: pago.id, devolucion: addDays(nota.fecha.slice(0, 10), random.int(3, 8)) }];
  });
  // The first client's last one is always still to be sent back.
  return excedentes.map((each, k) =>
    i === 0 && k === excedentes.length - 1 ? { ...each, devolucion: mundo.dia(4) } : each,
  );
}

/** The payment in force, in the note's currency, that left exactly the note's amount to pay. */
const ultimoPagoDe = (pagos: readonly PagoDemo[], nota: NotaCreditoDemo): PagoDemo['pago'] | undefined =>
  pagos.find(
    ({ estado, pago }) =>
      estado !== 'CANCELADO' &&
      pago.moneda === nota.moneda &&
      pago.documentosRelacionados.some(
        ({ facturaId, saldoInsoluto }) => facturaId === nota.facturaId && saldoInsoluto === nota.total,
      ),
  )?.pago;

/** The transfers by which it was sent back. */
export function reembolsosDe(mundo: Mundo, i: number): MovimientoBancarioDemo[] {
  return excedentesDe(mundo, i)
    .filter(({ devolucion }) => devolucion < mundo.hoy)
    .map(({ nota, n, devolucion: fecha }) =>
      movimientoBancario(mundo, i, {
        id: mundo.id('movimientoBancario.reembolso', fecha, i, n),
        fecha,
        tipo: 'RETIRO',
        importe: nota.total,
        moneda: nota.moneda as 'MXN' | 'USD',
        tipoCambio: nota.tipoCambio!,
        referencia: `${nota.serie}-${nota.folio}`,
        claveRastreo: `ANA${fecha.replaceAll('-', '')}${mundo.random('rastreo.reembolso', i, n).digits(9)}`,
        concepto: `Reembolso de la nota de crédito ${nota.serie}-${nota.folio}`,
        formaPago: TRANSFERENCIA,
        partidas: [
          partida(mundo, {
            id: mundo.id('partidaConciliacion.reembolso', fecha, i, n),
            documento: { tipo: 'NotaCredito', id: nota.id },
            importe: nota.total,
            regla: 'IMPORTE_Y_REFERENCIA',
            en: conciliableEn(mundo, fecha),
          }),
        ],
      }),
    );
}

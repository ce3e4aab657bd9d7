/** Demo credit notes of a client. */
import { instantText } from '../calendar.ts';
import type { NotaCreditoDemo } from '../types.comercio.ts';
import { emision, expedicionDe, folioFiscal, receptorDe } from './cfdi.ts';
import type { Cuenta, NotaEmitida } from './cuenta.ts';
import type { Mundo } from './mundo.ts';
import type { NotaCancelada } from './cuenta.ts';

const TIPO_RELACION = {
  DEVOLUCION: '03',
  APLICACION_ANTICIPO: '07',
  DESCUENTO: '01',
  BONIFICACION: '01',
  CORRECCION: '01',
} as const;

/** How it is given back: set off against what is owed, applied from what was paid before, or forgiven. */
const FORMA_PAGO = {
  DEVOLUCION: '17',
  CORRECCION: '17',
  APLICACION_ANTICIPO: '30',
  DESCUENTO: '15',
  BONIFICACION: '15',
} as const;

/** Credit notes of client `i`, each on one invoice and never above its balance. */
export const notasDe = (mundo: Mundo, i: number): NotaCreditoDemo[] =>
  mundo.cuentas(i).flatMap((cuenta) => notasDeCuenta(mundo, i, cuenta));

/** The notes of one invoice: one that was called off, then the one in force. */
export function notasDeCuenta(mundo: Mundo, i: number, cuenta: Cuenta): NotaCreditoDemo[] {
  const notas: NotaCreditoDemo[] = [];
  if (cuenta.notaCancelada) notas.push(notaCanceladaDe(mundo, i, cuenta, cuenta.notaCancelada));
  if (cuenta.nota) notas.push(notaDe(mundo, i, cuenta, cuenta.nota, 'notaCredito'));
  return notas;
}

function notaCanceladaDe(mundo: Mundo, i: number, cuenta: Cuenta, cancelada: NotaCancelada): NotaCreditoDemo {
  const { cancelacion } = cancelada;
  const nota = notaDe(mundo, i, cuenta, cancelada, 'notaCancelada');
  return {
    ...nota,
    folio: `${nota.folio}-1`,
    estado: 'CANCELADO',
    estadoSat: 'CANCELADO',
    esCancelable: null,
    cancelacion,
    actualizadoEn: cancelacion.resueltaEn!,
    version: 2,
  };
}

function notaDe(
  mundo: Mundo,
  i: number,
  { factura, k }: Cuenta,
  nota: NotaEmitida,
  kind: 'notaCredito' | 'notaCancelada',
): NotaCreditoDemo {
  const cliente = mundo.cliente(i);
  const emitida = emision(mundo, nota.epoch, true, expedicionDe(mundo, nota.conceptos));
  const { motivo, conceptos, subtotal, descuento, trasladados, retenidos, total } = nota;
  const tipoRelacion = TIPO_RELACION[motivo];
  const deCancelada = kind === 'notaCancelada' ? '.cancelada' : '';
  return {
    id: mundo.id(kind, emitida.creadoEn, i, k),
    clienteId: cliente.id,
    uuid: folioFiscal(mundo, kind, i, k),
    serie: 'NC',
    folio: factura.folio!,
    ...emitida,
    receptor: receptorDe(cliente, emitida),
    moneda: factura.moneda,
    tipoCambio: factura.tipoCambio,
    subtotal,
    descuento,
    trasladados,
    retenidos,
    total,
    estado: 'TIMBRADO',
    estadoSat: 'VIGENTE',
    // What gives back is called off without asking whom it is given.
    esCancelable: 'SIN_ACEPTACION',
    cancelacion: null,
    relacionados: [{ tipoRelacion, uuid: factura.uuid! }],
    actualizadoEn: emitida.creadoEn,
    version: 1,
    motivo,
    tipoRelacion,
    formaPago: FORMA_PAGO[motivo],
    metodoPago: 'PUE',
    // A note gives something back: G02, which every regime but those without deductions admits.
    usoCfdi: 'G02',
    facturaId: factura.id,
    conceptos,
    aplicaciones: [
      {
        id: mundo.id(`aplicacionNota${deCancelada}`, emitida.creadoEn, i, k),
        facturaId: factura.id,
        importe: total,
        aplicadaEn: instantText(nota.epoch),
      },
    ],
    movimientoId:
      motivo === 'DEVOLUCION' ? mundo.id(`movimiento.devolucion${deCancelada}`, emitida.creadoEn, i, k) : null,
  };
}

import { instantText } from '../calendar.ts';
import type { NotaCreditoDemo } from '../types.comercio.ts';
import { emision, folioFiscal, receptorDe } from './cfdi.ts';
import type { Cuenta } from './cuentas.ts';
import type { Mundo } from './mundo.ts';

const TIPO_RELACION = {
  DEVOLUCION: '03',
  APLICACION_ANTICIPO: '07',
  DESCUENTO: '01',
  BONIFICACION: '01',
  CORRECCION: '01',
} as const;

/** Credit notes of client `i`, each on one invoice and never above its balance. */
export function notasDe(mundo: Mundo, i: number): NotaCreditoDemo[] {
  return mundo.cuentas(i).flatMap((cuenta) => (cuenta.nota ? [notaDe(mundo, i, cuenta, cuenta.nota)] : []));
}

/** The note of one invoice. */
export function notaDe(
  mundo: Mundo,
  i: number,
  { factura, k }: Cuenta,
  nota: NonNullable<Cuenta['nota']>,
): NotaCreditoDemo {
  const cliente = mundo.cliente(i);
  const emitida = emision(mundo, nota.epoch, true);
  const { motivo, conceptos, subtotal, descuento, trasladados, retenidos, total } = nota;
  const tipoRelacion = TIPO_RELACION[motivo];
  return {
    id: mundo.id('notaCredito', emitida.creadoEn, i, k),
    clienteId: cliente.id,
    uuid: folioFiscal(mundo, 'notaCredito', i, k),
    serie: 'NC',
    folio: factura.folio!,
    ...emitida,
    receptor: receptorDe(cliente),
    moneda: factura.moneda,
    tipoCambio: factura.tipoCambio,
    subtotal,
    descuento,
    trasladados,
    retenidos,
    total,
    estado: 'TIMBRADO',
    estadoSat: 'VIGENTE',
    esCancelable: 'CON_ACEPTACION',
    cancelacion: null,
    relacionados: [{ tipoRelacion, uuid: factura.uuid! }],
    actualizadoEn: emitida.creadoEn,
    version: 1,
    motivo,
    tipoRelacion,
    formaPago: motivo === 'DEVOLUCION' || motivo === 'CORRECCION' ? '17' : '15',
    metodoPago: 'PUE',
    // A note gives something back: G02, which every regime but those without deductions admits.
    usoCfdi: 'G02',
    facturaId: factura.id,
    conceptos,
    aplicaciones: [
      {
        id: mundo.id('aplicacionNota', emitida.creadoEn, i, k),
        facturaId: factura.id,
        importe: total,
        aplicadaEn: instantText(nota.epoch),
      },
    ],
    movimientoId: motivo === 'DEVOLUCION' ? mundo.id('movimiento.devolucion', emitida.creadoEn, i, k) : null,
  };
}

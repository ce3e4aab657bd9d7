/** Demo rows of bank movements and their reconciliation, from the demo world. */
import type { DemoGenerator, TipoDocumentoConciliable } from '@cliente360/demo';
import { cuentasTesoreria, movimientosBancarios, partidasConciliacion } from './tables.ts';

/** The document's id in the column of its type, null in the others. */
const columnasDelDocumento = ({ tipo, id }: { tipo: TipoDocumentoConciliable; id: string }) => ({
  facturaId: tipo === 'Factura' ? id : null,
  cfdiPagoId: tipo === 'CfdiPago' ? id : null,
  notaCreditoId: tipo === 'NotaCredito' ? id : null,
  comisionId: tipo === 'Comision' ? id : null,
});

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.cuentas_tesoreria',
    table: cuentasTesoreria,
    *shared(world) {
      for (const cuenta of world.cuentasTesoreria) yield { ...cuenta };
    },
  },
  {
    name: 'finance.movimientos_bancarios',
    table: movimientosBancarios,
    *rows(world, i) {
      for (const movimiento of world.movimientosBancarios(i)) {
        const { moneda, tipoCambio, partidas: _, ...columnas } = movimiento;
        yield {
          ...columnas,
          importeMoneda: moneda,
          importeTipoCambio: tipoCambio,
          actualizadoEn: movimiento.creadoEn,
          version: 1,
        };
      }
    },
  },
  {
    name: 'finance.partidas_conciliacion',
    table: partidasConciliacion,
    *rows(world, i) {
      for (const { id: movimientoId, clienteId, partidas } of world.movimientosBancarios(i))
        for (const { documento, ...partida } of partidas)
          yield { ...partida, clienteId, movimientoId, ...columnasDelDocumento(documento) };
    },
  },
];

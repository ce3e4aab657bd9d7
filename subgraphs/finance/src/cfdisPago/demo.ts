/** Demo rows of payment receipts (REP, CFDI of type P), from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { columnasDemo, impuestosDemo, relacionadosDemo } from '../cfdi/demo.ts';
import { cfdisPago, cfdisPagoRelacionados, documentosRelacionados, impuestosDr, pagos } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'finance.cfdis_pago',
    table: cfdisPago,
    *rows(world, i) {
      for (const cfdi of world.pagos(i)) {
        const { montoTotalMxn, pago } = cfdi;
        yield { ...columnasDemo(world, i, cfdi), montoTotalMxn, fechaPago: pago.fechaPago };
      }
    },
  },
  {
    name: 'finance.cfdis_pago_relacionados',
    table: cfdisPagoRelacionados,
    *rows(world, i) {
      for (const cfdi of world.pagos(i)) yield* relacionadosDemo(world, cfdi);
    },
  },
  {
    name: 'finance.pagos',
    table: pagos,
    *rows(world, i) {
      for (const { id: cfdiPagoId, clienteId, pago } of world.pagos(i)) {
        const { documentosRelacionados: _, ...columnas } = pago;
        yield { ...columnas, clienteId, cfdiPagoId };
      }
    },
  },
  {
    name: 'finance.documentos_relacionados',
    table: documentosRelacionados,
    *rows(world, i) {
      for (const { id: cfdiPagoId, clienteId, pago } of world.pagos(i))
        for (const { impuestos: _, ...documento } of pago.documentosRelacionados)
          yield { ...documento, clienteId, cfdiPagoId, pagoId: pago.id };
    },
  },
  {
    name: 'finance.impuestos_dr',
    table: impuestosDr,
    *rows(world, i) {
      for (const { clienteId, pago, creadoEn } of world.pagos(i))
        for (const { id: documentoId, impuestos } of pago.documentosRelacionados)
          for (const impuesto of impuestosDemo(world, impuestos, documentoId, creadoEn))
            yield { ...impuesto, clienteId, documentoId };
    },
  },
];

/** Test oracle of payment receipts (REP, CFDI of type P): what filters and orders mean in a row, where their names do not say it. */
import { enPesos, type TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'CfdisPago.fechaPago': { at: 'pagos.fechaPago' },
  'CfdisPago.formaPago': { at: 'pagos.formaPago' },
  'CfdisPago.moneda': { at: 'pagos.moneda' },
  'CfdisPago.monto': {
    compares: ({ pagos }) =>
      (pagos as { monto: string; tipoCambio: string }[]).map(({ monto, tipoCambio }) => enPesos(monto, tipoCambio)),
  },
  'CfdisPago.facturaIds': { at: 'pagos.documentosRelacionados.factura' },
  'CfdisPago#FECHA_PAGO': {
    key: ({ pagos }) => (pagos as { fechaPago: string }[]).map(({ fechaPago }) => fechaPago).sort()[0] ?? null,
  },
  'CfdisPago#MONTO': { at: 'montoTotalMxn' },
};

/** Test oracle of credit notes (CFDI of type E): what filters and orders mean in a row, where their names do not say it. */
import { enPesos, type TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'NotasCredito.total': {
    compares: ({ total, tipoCambio }) => [enPesos(total as string, tipoCambio as string | null)],
  },
  'NotasCredito#TOTAL': { key: ({ total, tipoCambio }) => enPesos(total as string, tipoCambio as string | null) },
  'NotasCredito.facturaIds': { at: 'aplicaciones.factura' },
};

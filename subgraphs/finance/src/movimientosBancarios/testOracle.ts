/** Test oracle of bank movements and their reconciliation: what filters and orders mean in a row, where their names do not say it. */
import { enPesos, type TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'MovimientosBancarios.moneda': { at: 'importe.moneda' },
  'MovimientosBancarios#PENDIENTE': {
    key: ({ pendiente, importe }) => enPesos(pendiente as string, (importe as { tipoCambio: string }).tipoCambio),
  },
  'MovimientosBancarios.texto': { at: ['referencia', 'concepto', 'claveRastreo'] },
};

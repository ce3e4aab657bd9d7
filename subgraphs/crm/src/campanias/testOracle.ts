import type { TestOracle } from '@cliente360/testing';

/** What the filters and orders mean in a row, where their names do not say it. */
export const oracle: TestOracle = {
  'Campanias.moneda': { at: 'costoPresupuesto.moneda' },
};

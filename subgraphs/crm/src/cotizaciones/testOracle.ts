/** Test oracle of quotes: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Cotizaciones.moneda': { at: 'total.moneda' },
};

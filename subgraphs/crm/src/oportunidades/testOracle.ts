/** Test oracle of opportunities (the sales pipeline): what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Oportunidades.moneda': { at: 'importe.moneda' },
};

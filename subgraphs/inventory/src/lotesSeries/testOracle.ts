/** Test oracle of lots and serial numbers: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'LotesSeries.enPoder': { holds: ({ cantidad }, value) => (cantidad !== '0') === value, select: 'cantidad' },
  'LotesSeries.garantia': { at: 'garantia.estado' },
  'LotesSeries#FIN_GARANTIA': { at: 'garantia.fin' },
};

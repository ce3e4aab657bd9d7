import type { TestOracle } from '@cliente360/testing';

/** What the filters and orders mean in a row, where their names do not say it. */
export const oracle: TestOracle = {
  'LotesSeries.enPoder': { holds: ({ cantidad }, value) => (cantidad !== '0') === value, select: 'cantidad' },
  'LotesSeries.garantia': { at: 'garantia.estado' },
  'LotesSeries#FIN_GARANTIA': { at: 'garantia.fin' },
};

/** Test oracle of addresses: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Direcciones.cp': { at: 'codigoPostal' },
  'Direcciones#CP': { at: 'codigoPostal' },
};

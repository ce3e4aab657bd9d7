/** Test oracle of services of a client: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'NoInventariables.moneda': { at: 'precioLista.moneda' },
  'NoInventariables.texto': { at: ['sku', 'nombre'] },
};

/** Test oracle of products of a client: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Inventariables.moneda': { at: 'precioLista.moneda' },
  'Inventariables.texto': { at: ['sku', 'nombre'] },
};

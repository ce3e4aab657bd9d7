/** Test oracle of recurring contracts (rentals and subscriptions): what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Rentas.moneda': { at: 'importe.moneda' },
  'Rentas.articuloIds': { at: 'articulo' },
};

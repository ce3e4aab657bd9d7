/** Test oracle of sales orders: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'Ventas.moneda': { at: 'total.moneda' },
  'Ventas.articuloIds': { at: 'partidas.articulo' },
};

/** Test oracle of stock movements: what filters and orders mean in a row, where their names do not say it. */
import type { TestOracle } from '@cliente360/testing';

export const oracle: TestOracle = {
  'MovimientosAlmacen.almacenIds': { at: ['almacenOrigen', 'almacenDestino'] },
  'MovimientosAlmacen.articuloIds': { at: 'partidas.articulo' },
  'MovimientosAlmacen.loteIds': { at: 'partidas.lotes.loteSerie' },
};

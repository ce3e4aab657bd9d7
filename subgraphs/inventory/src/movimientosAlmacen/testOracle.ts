import type { TestOracle } from '@cliente360/testing';

/** What the filters and orders mean in a row, where their names do not say it. */
export const oracle: TestOracle = {
  'MovimientosAlmacen.almacenIds': { at: ['almacenOrigen', 'almacenDestino'] },
  'MovimientosAlmacen.articuloIds': { at: 'partidas.articulo' },
  'MovimientosAlmacen.loteIds': { at: 'partidas.lotes.loteSerie' },
};

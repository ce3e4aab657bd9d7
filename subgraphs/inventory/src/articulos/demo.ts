/** Demo rows of the catalogue of articles, from the demo world. */
import type { ArticuloDemo, DemoGenerator } from '@cliente360/demo';
import { inventariables, noInventariables } from './tables.ts';

const deCatalogo = (articulo: ArticuloDemo) => {
  const { id, sku, nombre, claveProdServ, claveUnidad, objetoImp, tasaIva, activo, precioLista, creadoEn } = articulo;
  return {
    id,
    sku,
    nombre,
    claveProdServ,
    claveUnidad,
    objetoImp,
    tasaIva,
    activo,
    precioLista,
    creadoEn,
    actualizadoEn: creadoEn,
  };
};

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.inventariables',
    table: inventariables,
    *shared({ articulos }) {
      for (const articulo of articulos) {
        const { tipo, categoria, controla, garantiaMeses, existencia } = articulo;
        if (tipo === 'Inventariable') yield { ...deCatalogo(articulo), categoria, controla, garantiaMeses, existencia };
      }
    },
  },
  {
    name: 'inventory.no_inventariables',
    table: noInventariables,
    *shared({ articulos }) {
      for (const articulo of articulos)
        if (articulo.tipo === 'NoInventariable')
          yield { ...deCatalogo(articulo), duracionEstimadaMin: articulo.duracionEstimadaMin };
    },
  },
];

/** Demo rows of products of a client, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { productosCliente } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.productos_cliente',
    table: productosCliente,
    *rows(world, i) {
      for (const { articulo, ...producto } of world.productos(i)) yield { ...producto, articuloId: articulo.id };
    },
  },
];

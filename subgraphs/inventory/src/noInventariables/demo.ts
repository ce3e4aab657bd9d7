/** Demo rows of services of a client, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { serviciosCliente } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.servicios_cliente',
    table: serviciosCliente,
    *rows(world, i) {
      for (const { articulo, ...servicio } of world.servicios(i)) yield { ...servicio, articuloId: articulo.id };
    },
  },
];

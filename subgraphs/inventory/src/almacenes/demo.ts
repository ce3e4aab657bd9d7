/** Demo rows of warehouses, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { almacenes } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.almacenes',
    table: almacenes,
    shared: (world) => world.almacenes.map((almacen) => ({ ...almacen })),
  },
];

/** Demo rows of recalls, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { clavesRetiro, retiros } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.retiros',
    table: retiros,
    *shared(world) {
      for (const { claves: _, ...retiro } of world.retiros) yield retiro;
    },
  },
  {
    name: 'inventory.claves_retiro',
    table: clavesRetiro,
    *shared(world) {
      for (const { id: retiroId, claves } of world.retiros) for (const clave of claves) yield { ...clave, retiroId };
    },
  },
];

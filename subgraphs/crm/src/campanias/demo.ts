/** Demo rows of campaigns, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { campanias, miembrosCampania } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.campanias',
    table: campanias,
    *shared(world) {
      for (const { indice: _, ...campania } of world.campanias) yield { ...campania };
    },
  },
  {
    name: 'crm.miembros_campania',
    table: miembrosCampania,
    *rows(world, i) {
      for (const miembro of world.miembrosCampania(i)) yield { ...miembro };
    },
  },
];

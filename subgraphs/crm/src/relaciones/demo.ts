/** Demo rows of relations between clients, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { relaciones } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.relaciones',
    table: relaciones,
    /** As the origin sees them; the table adds what the other end sees. */
    *rows(world, i) {
      for (const { origenId, destinoId, ...relacion } of world.relaciones(i))
        yield { ...relacion, clienteId: origenId, otroId: destinoId, sentido: 'SALIENTE' };
    },
  },
];

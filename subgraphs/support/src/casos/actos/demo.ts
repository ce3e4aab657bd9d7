/** Demo rows of the counter of case numbers. */
import type { DemoGenerator } from '@cliente360/demo';
import { contadoresCaso } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'support.contadores_caso',
    table: contadoresCaso,
    *shared(world) {
      for (const { anio, casos } of world.casosPorAnio)
        yield { id: world.id('contadorCaso', `${anio}-01-01`, anio), anio, ultimo: casos };
    },
  },
];

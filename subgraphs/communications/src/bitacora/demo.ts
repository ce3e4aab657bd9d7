/** Demo rows of the log of a client, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { columnasActor, columnasSujeto } from '../sujeto/demo.ts';
import { bitacora } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.bitacora',
    table: bitacora,
    *rows(world, i) {
      for (const { actor, sujeto, ...entrada } of world.bitacora(i))
        yield {
          ...entrada,
          interno: entrada.tipo === 'ACCESO',
          ...columnasActor('actor', actor),
          ...columnasSujeto(sujeto),
        };
    },
  },
];

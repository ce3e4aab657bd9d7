/** Demo rows of comments, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { columnasActor, columnasSujeto } from '../sujeto/demo.ts';
import { comentarios, menciones } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.comentarios',
    table: comentarios,
    *rows(world, i) {
      for (const { autor, sujeto, menciones: _, ...comentario } of world.comentarios(i))
        yield { ...comentario, ...columnasActor('autor', autor), ...columnasSujeto(sujeto) };
    },
  },
  {
    name: 'communications.menciones',
    table: menciones,
    *rows(world, i) {
      for (const { id: comentarioId, clienteId, menciones: suyas } of world.comentarios(i))
        for (const mencion of suyas) yield { ...mencion, clienteId, comentarioId };
    },
  },
];

import type { ArchivoDemo, DemoGenerator } from '@cliente360/demo';
import { columnasSujeto } from '../sujeto/demo.ts';
import { archivos } from './tables.ts';

const columnasAdjunto = (adjuntoDe: ArchivoDemo['adjuntoDe']) => ({
  correoId: adjuntoDe?.tipo === 'Correo' ? adjuntoDe.id : null,
  comentarioId: adjuntoDe?.tipo === 'Comentario' ? adjuntoDe.id : null,
  mensajeChatId: adjuntoDe?.tipo === 'MensajeChat' ? adjuntoDe.id : null,
});

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.archivos',
    table: archivos,
    *rows(world, i) {
      for (const { sujeto, adjuntoDe, cfdiId: _, ...archivo } of world.archivos(i))
        yield { ...archivo, ...columnasSujeto(sujeto), ...columnasAdjunto(adjuntoDe) };
    },
  },
];

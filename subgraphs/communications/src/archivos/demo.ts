/** Demo rows of files, from the demo world. */
import { contenidoDemo, type ArchivoDemo, type DemoGenerator, type PapelDemo } from '@cliente360/demo';
import { columnasSujeto } from '../sujeto/demo.ts';
import { archivos } from './tables.ts';

const columnasAdjunto = (adjuntoDe: ArchivoDemo['adjuntoDe']) => ({
  correoId: adjuntoDe?.tipo === 'Correo' ? adjuntoDe.id : null,
  comentarioId: adjuntoDe?.tipo === 'Comentario' ? adjuntoDe.id : null,
  mensajeChatId: adjuntoDe?.tipo === 'MensajeChat' ? adjuntoDe.id : null,
});

const contenidoDe = (archivo: PapelDemo) => (contenidoDemo(archivo) ? 'DEMO' : null);

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.archivos',
    table: archivos,
    *rows(world, i) {
      for (const { sujeto, adjuntoDe, cfdiId, ...archivo } of world.archivos(i))
        yield {
          ...archivo,
          documento: cfdiId && world.documentoXml(i, cfdiId),
          contenido: contenidoDe(archivo),
          ...columnasSujeto(sujeto),
          ...columnasAdjunto(adjuntoDe),
        };
    },
  },
];

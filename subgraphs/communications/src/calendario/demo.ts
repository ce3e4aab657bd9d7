/** Demo rows of calendar events, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { asistentesEvento, eventos } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.eventos',
    table: eventos,
    *rows(world, i) {
      for (const { asistentes: _, ...evento } of world.eventos(i)) yield evento;
    },
  },
  {
    name: 'communications.asistentes_evento',
    table: asistentesEvento,
    *rows(world, i) {
      for (const { id: eventoId, clienteId, asistentes } of world.eventos(i))
        for (const [n, { id, persona, respuesta }] of asistentes.entries())
          yield {
            id,
            clienteId,
            eventoId,
            posicion: n + 1,
            personaTipo: persona.tipo,
            personaId: persona.id,
            respuesta,
          };
    },
  },
];

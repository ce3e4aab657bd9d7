/** Demo rows of mail, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { correos } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'communications.correos',
    table: correos,
    *rows(world, i) {
      for (const { usuarioId: _, ...correo } of world.emails(i)) yield correo;
    },
  },
];

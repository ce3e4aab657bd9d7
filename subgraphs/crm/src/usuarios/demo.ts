/** Demo rows of users (the directory), from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { usuarios } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.usuarios',
    table: usuarios,
    *shared(world) {
      for (const { id, usuario, nombre, email, activo, roles, usuarioRocketchat, zonaHoraria } of world.usuarios)
        yield { id, usuario, nombre, email, activo, roles, usuarioRocketchat, zonaHoraria };
    },
  },
];

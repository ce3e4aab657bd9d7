/** Demo rows of addresses, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { direcciones } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.direcciones',
    table: direcciones,
    *rows(world, i) {
      const activos = world.contactos(i).filter(({ activo }) => activo);
      for (const [k, direccion] of world.direcciones(i).entries())
        yield { ...direccion, contactoId: activos[k % activos.length]!.id };
    },
  },
];

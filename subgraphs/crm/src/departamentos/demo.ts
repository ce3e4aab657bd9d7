/** Demo rows of departments, from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { departamentos, miembrosDepartamento } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'crm.departamentos',
    table: departamentos,
    *shared(world) {
      for (const { id, clave, nombre, activo, liderId } of world.departamentos)
        yield { id, clave, nombre, activo, liderId };
    },
  },
  {
    name: 'crm.miembros_departamento',
    table: miembrosDepartamento,
    *shared(world) {
      for (const [d, { id: departamentoId, miembroIds }] of world.departamentos.entries())
        for (const [m, usuarioId] of miembroIds.entries())
          yield { id: world.id('miembroDepartamento', world.corte, d, m), departamentoId, usuarioId };
    },
  },
];

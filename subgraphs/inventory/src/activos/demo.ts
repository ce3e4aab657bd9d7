/** Demo rows of assets (equipment of the company), from the demo world. */
import type { DemoGenerator } from '@cliente360/demo';
import { activos, asignacionesActivo, lecturas } from './tables.ts';

export const demo: readonly DemoGenerator[] = [
  {
    name: 'inventory.activos',
    table: activos,
    *rows(world, i) {
      for (const { articulo, asignaciones, lecturas: _, ...activo } of world.activos(i))
        yield {
          ...activo,
          inventariableId: articulo.tipo === 'Inventariable' ? articulo.id : null,
          noInventariableId: articulo.tipo === 'NoInventariable' ? articulo.id : null,
          asignadoDesde: asignaciones.at(-1)?.desde ?? null,
        };
    },
  },
  {
    name: 'inventory.asignaciones_activo',
    table: asignacionesActivo,
    *rows(world, i) {
      for (const { id: activoId, asignaciones } of world.activos(i))
        for (const asignacion of asignaciones) yield { ...asignacion, activoId };
    },
  },
  {
    name: 'inventory.lecturas',
    table: lecturas,
    *rows(world, i) {
      for (const { id: activoId, lecturas: leidas } of world.activos(i))
        for (const { porId: usuarioId, ...lectura } of leidas) yield { ...lectura, activoId, usuarioId };
    },
  },
];

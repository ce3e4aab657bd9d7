/** Seed data of departments: the two that a company begins with, led by its first user until there is somebody else. */
import { newId, seed, type Founding, type Seed } from '@cliente360/subgraph';
import { departamentos, miembrosDepartamento } from './tables.ts';

const PRIMEROS = [
  { clave: 'SOPORTE', nombre: 'Soporte' },
  { clave: 'VENTAS', nombre: 'Ventas' },
] as const;

export function founding({ administrador: { id: liderId }, en }: Founding): readonly Seed[] {
  const rows = PRIMEROS.map((each) => ({ ...each, id: newId(en), activo: true, liderId }));
  return [
    seed(departamentos, rows),
    seed(
      miembrosDepartamento,
      rows.map(({ id: departamentoId }) => ({ id: newId(en), departamentoId, usuarioId: liderId })),
    ),
  ];
}

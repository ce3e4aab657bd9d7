import { room } from '@cliente360/subgraph';
import {
  activo,
  activosConnection,
  asignacionActivo,
  asignacionesConnection,
  lectura,
  lecturasConnection,
} from './relation.ts';

/** Our equipment, where it has been and what its counter said. */
export const activos = room({
  folder: import.meta.dirname,
  entities: [activo, asignacionActivo, lectura],
  connections: [activosConnection, asignacionesConnection, lecturasConnection],
  demo: () => import('./demo.ts'),
});

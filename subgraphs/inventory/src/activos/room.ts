/** Room of assets (equipment of the company): our equipment, where it has been and what its counter said. */
import { room } from '@cliente360/subgraph';
import {
  activo,
  activosConnection,
  asignacionActivo,
  asignacionesConnection,
  lectura,
  lecturasConnection,
} from './relation.ts';

export const activos = room({
  folder: import.meta.dirname,
  entities: [activo, asignacionActivo, lectura],
  connections: [activosConnection, asignacionesConnection, lecturasConnection],
  demo: () => import('./demo.ts'),
});

import { room } from '@cliente360/subgraph';
import { proyecto, proyectosConnection } from './relation.ts';

/** Works for a client, with their budget and milestones. */
export const proyectos = room({
  folder: import.meta.dirname,
  entities: [proyecto],
  connections: [proyectosConnection],
  demo: () => import('./demo.ts'),
});

/** Room of projects: works for a client, with their budget and milestones. */
import { room } from '@cliente360/subgraph';
import { proyecto, proyectosConnection } from './relation.ts';

export const proyectos = room({
  folder: import.meta.dirname,
  entities: [proyecto],
  connections: [proyectosConnection],
  demo: () => import('./demo.ts'),
});

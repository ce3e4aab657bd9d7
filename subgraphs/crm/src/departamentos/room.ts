import { room } from '@cliente360/subgraph';
import { departamento } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** Departments and who belongs to them. */
export const departamentos = room({
  folder: import.meta.dirname,
  entities: [departamento],
  resolvers,
  demo: () => import('./demo.ts'),
});

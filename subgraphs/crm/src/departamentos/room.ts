/** Room of departments: departments of the company and who belongs to them. */
import { room } from '@cliente360/subgraph';
import { founding } from './founding.ts';
import { departamento } from './relation.ts';
import { resolvers } from './resolvers.ts';

export const departamentos = room({
  folder: import.meta.dirname,
  entities: [departamento],
  resolvers,
  founding,
  demo: () => import('./demo.ts'),
});

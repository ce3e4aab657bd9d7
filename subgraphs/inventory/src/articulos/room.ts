import { room } from '@cliente360/subgraph';
import { inventariable, noInventariable } from './relation.ts';

/** The catalogue: goods that are stocked, and services. */
export const articulos = room({
  folder: import.meta.dirname,
  entities: [inventariable, noInventariable],
  demo: () => import('./demo.ts'),
});

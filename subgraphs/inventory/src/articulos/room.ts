/** Room of the catalogue of articles: goods that are stocked, and services. */
import { room } from '@cliente360/subgraph';
import { inventariable, noInventariable } from './relation.ts';

export const articulos = room({
  folder: import.meta.dirname,
  entities: [inventariable, noInventariable],
  demo: () => import('./demo.ts'),
});

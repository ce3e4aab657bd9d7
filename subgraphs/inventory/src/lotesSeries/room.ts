import { room } from '@cliente360/subgraph';
import { loteSerie } from './relation.ts';

/** Lots and serial numbers in clients' hands. */
export const lotesSeries = room({
  folder: import.meta.dirname,
  entities: [loteSerie],
  demo: () => import('./demo.ts'),
});

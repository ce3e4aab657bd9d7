import { room } from '@cliente360/subgraph';
import { loteSerie, lotesSeriesConnection } from './relation.ts';

/** Lots and serial numbers in clients' hands. */
export const lotesSeries = room({
  folder: import.meta.dirname,
  entities: [loteSerie],
  connections: [lotesSeriesConnection],
  demo: () => import('./demo.ts'),
});

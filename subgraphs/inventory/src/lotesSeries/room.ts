/** Room of lots and serial numbers: what clients hold of each, and its warranty. */
import { room } from '@cliente360/subgraph';
import { loteSerie, lotesSeriesConnection } from './relation.ts';

export const lotesSeries = room({
  folder: import.meta.dirname,
  entities: [loteSerie],
  connections: [lotesSeriesConnection],
  demo: () => import('./demo.ts'),
});

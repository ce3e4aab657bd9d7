import { room } from '@cliente360/subgraph';
import { eventoCaso, eventosConnection } from './relation.ts';

/** What happened to each case. */
export const eventos = room({
  folder: import.meta.dirname,
  entities: [eventoCaso],
  connections: [eventosConnection],
  demo: () => import('./demo.ts'),
});

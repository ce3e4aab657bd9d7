import { room } from '@cliente360/subgraph';
import { renta, rentasConnection } from './relation.ts';

/** Contracts that charge by the period. */
export const rentas = room({
  folder: import.meta.dirname,
  entities: [renta],
  connections: [rentasConnection],
  demo: () => import('./demo.ts'),
});

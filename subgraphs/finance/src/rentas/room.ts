/** Room of recurring contracts (rentals and subscriptions): contracts that charge by the period. */
import { room } from '@cliente360/subgraph';
import { renta, rentasConnection } from './relation.ts';

export const rentas = room({
  folder: import.meta.dirname,
  entities: [renta],
  connections: [rentasConnection],
  demo: () => import('./demo.ts'),
});

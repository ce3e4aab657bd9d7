import { room } from '@cliente360/subgraph';
import { poliza } from './relation.ts';
import { resolvers } from './resolvers.ts';

/** Service contracts: what they cover and what is left of them. */
export const polizas = room({
  folder: import.meta.dirname,
  entities: [poliza],
  resolvers,
  demo: () => import('./demo.ts'),
});

/** Room of products of a client: what a client bought, was quoted, or marked of the stocked goods. */
import { room } from '@cliente360/subgraph';
import { inventariablesConnection } from './relation.ts';

export const inventariables = room({
  folder: import.meta.dirname,
  connections: [inventariablesConnection],
  demo: () => import('./demo.ts'),
});

import { room } from '@cliente360/subgraph';
import { inventariablesConnection } from './relation.ts';

/** Products that a client bought, was quoted, or marked. */
export const inventariables = room({
  folder: import.meta.dirname,
  connections: [inventariablesConnection],
  demo: () => import('./demo.ts'),
});

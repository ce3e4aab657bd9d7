import { room } from '@cliente360/subgraph';
import { noInventariablesConnection } from './relation.ts';

/** Services that a client has, had, or asked about. */
export const noInventariables = room({
  folder: import.meta.dirname,
  connections: [noInventariablesConnection],
  demo: () => import('./demo.ts'),
});

/** Room of services of a client: services that a client has, had, or asked about. */
import { room } from '@cliente360/subgraph';
import { noInventariablesConnection } from './relation.ts';

export const noInventariables = room({
  folder: import.meta.dirname,
  connections: [noInventariablesConnection],
  demo: () => import('./demo.ts'),
});

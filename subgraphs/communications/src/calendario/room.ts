import { room } from '@cliente360/subgraph';
import { calendarioConnection, evento } from './relation.ts';

/** What is to be done with a client, and what was done. */
export const calendario = room({
  folder: import.meta.dirname,
  entities: [evento],
  connections: [calendarioConnection],
  demo: () => import('./demo.ts'),
});
